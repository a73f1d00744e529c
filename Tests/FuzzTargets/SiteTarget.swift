import Diagnostics
import Foundation
import Playbook
import StructuredData

/// The whole merge of one page with one record, from the disk to the files of the site: an input is a play and a
/// community's record, with a byte between them that no text has.
struct SiteTarget: FuzzTarget {
  static let name = "site"

  private static let pagePath = "content/playbook/03-page.md"
  private static let recordPath = "content/communities/flint.yaml"

  static func seeds() throws -> [[UInt8]] { try Seeds.pagesWithRecords() }

  private let folder: URL

  /// Makes a small site in a folder of its own, to which each input adds its two files. It stays when the process ends:
  /// who starts the process says by TMPDIR where.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "enlist-fuzz-\(UUID().uuidString)")
    for (path, text) in try Self.site() {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  func observe(_ input: [UInt8]) throws -> Observation {
    let parts = input.split(separator: Seeds.separator, maxSplits: 1, omittingEmptySubsequences: false)
    for (path, bytes) in zip([Self.pagePath, Self.recordPath], parts + [[]]) {
      try Data(bytes).write(to: folder.appending(path: path))
    }
    guard let today = PartialDate("2026-11-22") else { return Observation() }
    var observation = Observation()
    let request = SiteRequest(source: folder.path, today: today)
    let report = try SitePipeline.check(
      request,
      look: { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        if file.path.hasSuffix(".html") { observation.note(html: text, in: file.path) } else { observation.note(text) }
        if let fault = OutputPath.fault(in: file.path) { observation.complain("\(file.path): \(fault)") }
      })
    observation.note(report.diagnostics, in: files(parts.map(Array.init)))
    return observation
  }

  /// The two files as messages show them.
  private func files(_ parts: [[UInt8]]) -> [SourceFile] {
    zip([Self.pagePath, Self.recordPath], parts).compactMap { path, bytes in
      var ignored = DiagnosticList()
      return TextDecoder.decode(bytes, path: "\(folder.path)/\(path)", diagnostics: &ignored)
    }
  }

  /// The golden sites' own templates, and what the two files need around them.
  private static func site() throws -> [(path: String, text: String)] {
    let configuration = """
      title: Kits
      base_url: https://kits.example/
      contact: {organisation: Network, url: https://network.example/}
      audiences: [{id: community, name: Community}, {id: employer, name: Employers}]
      words: {workforce_board: your workforce board}
      """
    let pitch = """
      headline: Hire in {{community.name}}
      next_step: {text: Ask for twenty minutes}
      plays: [page]
      asks: [Name one job]
      """
    let message = """
      ---
      title: A message
      channel: e-mail
      ---
      Hire in {{community.name}}.

      """
    return try Seeds.siteTemplates() + [
      ("content/site.yaml", configuration), ("content/pitch.yaml", pitch), ("content/pieces/email.md", message),
      ("content/playbook/.keep", ""), ("content/communities/.keep", ""),
    ]
  }
}
