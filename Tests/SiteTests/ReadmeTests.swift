import Foundation
import Playbook
import StructuredData
import Testing

/// What the README tells newcomers to write must work as it stands there.
struct ReadmeTests {
  private static let root = SiteCase.tests.deletingLastPathComponent().deletingLastPathComponent()

  @Test("The README's play and community fit into the sample site without an error or a warning")
  func examples() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-readme-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(at: Self.root.appending(path: name), to: folder.appending(path: name))
    }
    let paths = ["content/playbook/10-thanking-employers.md", "content/communities/springfield-oh.yaml"]
    for (path, text) in zip(paths, [try Self.block("markdown"), try Self.block("yaml")]) {
      try Data(text.utf8).write(to: folder.appending(path: path))
    }
    let output = folder.appending(path: "public")
    let report = try SitePipeline.build(
      SiteRequest(source: folder.path, today: try #require(PartialDate("2026-11-22"))),
      to: OutputFolder(path: output.path, source: folder.path, home: nil))
    let problems = report.diagnostics.sorted().filter { problem in
      problem.severity > .note
        && (problem.severity == .error || paths.contains { problem.location?.path.hasSuffix($0) == true })
    }
    #expect(problems.map(\.message) == [])
    #expect(report.communities.map(\.id).contains("springfield-oh"))
    let pitch = output.appending(path: "springfield-oh/pitch.html")
    #expect(try String(contentsOf: pitch, encoding: .utf8).contains("210"))
  }

  /// The README's first block of code in a language.
  private static func block(_ language: String) throws -> String {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.firstRange(of: "```\(language)\n")).upperBound
    let end = try #require(text[start...].firstRange(of: "```")).lowerBound
    return String(text[start..<end])
  }
}
