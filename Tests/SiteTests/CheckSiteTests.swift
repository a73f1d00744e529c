import Diagnostics
import Foundation
import Testing

@testable import Playbook
@testable import StructuredData

/// Bad sites: what `enlist check` finds on them, `Checks/<code>/findings.txt`. A case's `content/` is laid over that of
/// `Checks/_base`, a small site without findings. `RECORD=1` writes what came out, and fails.
struct CheckSiteTests {
  private static let folder = SiteCase.tests.appending(path: "Checks")

  private static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasPrefix(".") && $0 != "_base" }.sorted()

  @Test("Every rule has a bad site that shows it")
  func everyRule() throws {
    for rule in RuleList.all {
      let text = try? String(contentsOf: Self.folder.appending(path: "\(rule.code)/findings.txt"), encoding: .utf8)
      #expect(text?.contains("[\(rule.code)]") == true, "\(rule.code)")
    }
  }

  @Test("The site under all others has no findings")
  func base() throws {
    #expect(try findings(of: nil) == "")
  }

  @Test("A site's faults are found", arguments: cases)
  func site(_ name: String) throws {
    let file = Self.folder.appending(path: "\(name)/findings.txt")
    let found = try findings(of: name)
    if SiteCase.isRecording {
      try Data(found.utf8).write(to: file)
      Issue.record("recorded; read the difference, then run again without RECORD")
    } else {
      #expect(found == (try String(contentsOf: file, encoding: .utf8)))
    }
  }

  private func findings(of name: String?) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-check-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "content")
    try overlay(Self.folder.appending(path: "_base/content"), on: copy)
    if let name { try overlay(Self.folder.appending(path: "\(name)/content"), on: copy) }
    try FileManager.default.copyItem(
      at: SiteCase.tests.appending(path: "DefaultTemplates"), to: folder.appending(path: "templates"))
    let report = try SitePipeline.check(
      SiteRequest(source: folder.path, today: try #require(PartialDate("2026-11-22"))))
    var problems = report.diagnostics
    problems.removeAll { SiteCase.aboutSharedTemplates.contains($0.code) }
    return SiteRun.text(of: problems, source: folder.path)
  }

  private func overlay(_ content: URL, on copy: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: content.path) {
      let (from, to) = (content.appending(path: path), copy.appending(path: path))
      if try from.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      try FileManager.default.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? FileManager.default.removeItem(at: to)
      try FileManager.default.copyItem(at: from, to: to)
    }
  }
}
