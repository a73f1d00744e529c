import Diagnostics
import Foundation
import Playbook
import StructuredData
import Testing

/// A golden site: a folder in `Sites` with `content/`, perhaps `templates/` and `options.txt`, and what must come of it:
/// `diagnostics.txt`, and `expected/` where it is published.
struct SiteCase: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }
  var folder: URL { Self.sites.appending(path: name) }
  var expected: URL { folder.appending(path: "expected") }
  var diagnosticsFile: URL { folder.appending(path: "diagnostics.txt") }

  private var ownTemplates: URL { folder.appending(path: "templates") }
  var hasOwnTemplates: Bool { FileManager.default.fileExists(atPath: ownTemplates.path) }

  /// What the shared templates don't show, or don't make, of one case's content says nothing about the case.
  static let aboutSharedTemplates: Set<String> = ["empty-template", "unshown-content", "unshown-key"]

  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let sites = tests.appending(path: "Sites")

  /// Every folder is a case: adding one needs no code.
  static let all: [SiteCase] = ((try? FileManager.default.contentsOfDirectory(atPath: sites.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted().map(SiteCase.init)

  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// Copies the source into a folder; a case without templates has the shared ones.
  func copySource(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let templates = hasOwnTemplates ? ownTemplates : Self.tests.appending(path: "DefaultTemplates")
    try FileManager.default.copyItem(at: templates, to: folder.appending(path: "templates"))
    let content = self.folder.appending(path: "content")
    if FileManager.default.fileExists(atPath: content.path) {
      try FileManager.default.copyItem(at: content, to: folder.appending(path: "content"))
    }
  }

  /// The request that `options.txt` asks for, in the command's own words; the day is fixed.
  func request(source: URL) throws -> SiteRequest {
    var request = SiteRequest(source: source.path, today: try #require(PartialDate("2026-11-22")))
    let file = folder.appending(path: "options.txt")
    let text = FileManager.default.fileExists(atPath: file.path) ? try String(contentsOf: file, encoding: .utf8) : ""
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    func next() throws -> String {
      let word = words.popFirst()
      return try #require(word, "an option of options.txt has no value")
    }
    while let option = words.popFirst() {
      switch option {
      case "--today": request.today = try #require(PartialDate(try next()))
      case "--base-url": request.baseURL = try next()
      case "--community": request.communities.append(try next())
      case "--drafts": request.includesDrafts = true
      default: Issue.record("options.txt of \(name) has an unknown option: \(option)")
      }
    }
    return request
  }
}
