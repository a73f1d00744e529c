import Foundation
import Testing

/// `docs/architecture.md` names types and functions; each must still be there.
struct ArchitecturePageTests {
  @Test("Every name on the page is a word of the sources")
  func names() throws {
    let root = SiteCase.tests.deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/architecture.md"), encoding: .utf8)
    let names = Set(
      page.matches(of: /`([A-Z][A-Za-z0-9]+)(?:\.([a-z]\w+))?`/).flatMap { [$0.1, $0.2].compactMap(\.self) })
    let words = try Self.words(in: root.appending(path: "Sources"))
    #expect(names.count > 50)
    #expect(names.filter { !words.contains($0) }.sorted() == [])
  }

  /// All words of the Swift sources, and the names of their folders and files.
  private static func words(in sources: URL) throws -> Set<Substring> {
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return try paths.reduce(into: []) { words, path in
      words.formUnion(path.split { $0 == "/" || $0 == "." })
      guard path.hasSuffix(".swift") else { return }
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      words.formUnion(text.split { !$0.isLetter && !$0.isNumber })
    }
  }
}
