import Foundation
import Testing

/// `docs/diagnostics.md` has a heading for each code of the sources, and none for a code that is gone.
struct DiagnosticsPageTests {
  private static let root = SiteCase.tests.deletingLastPathComponent().deletingLastPathComponent()

  @Test("Every code has its paragraph, and every paragraph its code")
  func codes() throws {
    let (sources, page) = (try Self.codesInSources(), try Self.codesOnPage())
    #expect(sources.count > 100)
    #expect(sources.subtracting(page).sorted() == [], "missing in docs/diagnostics.md")
    #expect(page.subtracting(sources).sorted() == [], "docs/diagnostics.md explains what nothing reports")
  }

  @Test("Codes are kebab-case")
  func form() throws {
    #expect(try Self.codesInSources().filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil } == [])
  }

  @Test("No code has two headings, and each has words below it")
  func paragraphs() throws {
    let parts = try Self.page().split(separator: "\n#### ").dropFirst()
    let names = parts.map { String($0.prefix { $0 != "\n" }) }
    #expect(Set(names).count == names.count)
    #expect(parts.filter { $0.split(separator: "\n").count < 2 }.map { $0.prefix(40) } == [])
  }

  private static func codesInSources() throws -> Set<String> {
    let sources = root.appending(path: "Sources")
    let paths = try #require(FileManager.default.enumerator(atPath: sources.path))
    var codes: Set<String> = []
    // The rules' codes stand on a page of their own, and Explanations.swift quotes pages.
    for case let path as String in paths
    where path.hasSuffix(".swift") && !path.contains("/Check/Rules/") && !path.hasSuffix("Explanations.swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      codes.formUnion(text.matches(of: /code: "([^"]+)"/).map { String($0.1) })
    }
    return codes
  }

  private static func codesOnPage() throws -> Set<String> {
    Set(try page().matches(of: /(?m)^#### `(.+)`$/).map { String($0.1) })
  }

  private static func page() throws -> String {
    try String(contentsOf: root.appending(path: "docs/diagnostics.md"), encoding: .utf8)
  }
}
