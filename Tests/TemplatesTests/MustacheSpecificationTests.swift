import Foundation
import Testing

@testable import Templates

/// The Mustache specification's own tests, all of them, but for a named few that a promise of ours overrides.
@Suite(
  // Outside of the project's own machines the specification may not be there; in CI it must be.
  .enabled(
    if: MustacheSpecification.isPresent || ProcessInfo.processInfo.environment["CI"] == "true",
    "../shared/specs/mustache-spec is not beside this clone"))
struct MustacheSpecificationTests {
  @Test(arguments: MustacheSpecification.tests)
  func `prints what the specification says`(_ test: MustacheSpecification.Test) {
    let result = test.run()
    if let overridden = MustacheSpecification.overridden[test.id] {
      #expect(result.codes.contains(overridden), "\(test.id) is listed as overridden, but: \(result)")
    } else {
      #expect(result.diagnostics.filter { $0.severity == .error }.isEmpty, "\(test.id)")
      #expect(result.output == test.expected, "\(test.id)")
      #expect(test.data.holdsNull || result.faults.isEmpty, "\(test.id)")
    }
  }

  @Test func `all modules of the specification are there`() {
    #expect(MustacheSpecification.tests.count == 163)
  }

  @Test func `every overridden test is one of the specification's`() {
    let known = Set(MustacheSpecification.tests.map(\.id))
    #expect(MustacheSpecification.overridden.keys.filter { !known.contains($0) }.isEmpty)
  }
}

/// Runs in every clone: the documentation needs no specification beside it.
@Test func `the documentation lists the overridden tests`() throws {
  let file = MustacheSpecification.root.appending(path: "docs/template-language.md")
  let page = try String(contentsOf: file, encoding: .utf8)
  let rows = page.split(separator: "\n").filter { row in
    MustacheSpecification.modules.contains { row.hasPrefix("| `\($0): ") }
  }
  let listed = rows.compactMap { row -> String? in
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count >= 2 else { return nil }
    return "\(cells[0].replacing("`", with: "")) \(cells[1].replacing("`", with: ""))"
  }
  let expected = MustacheSpecification.overridden.map { "\($0.key) \($0.value)" }
  #expect(listed.sorted() == expected.sorted())
  #expect(expected.count == 17)
}

enum MustacheSpecification {
  /// What the specification's tests are called here, and the code of the error they get instead. Each row also stands in
  /// `docs/template-language.md`, with the promise behind it.
  static let overridden: [String: String] = [
    "interpolation: Ampersand Context Miss Interpolation": "unknown-name",
    "interpolation: Basic Context Miss Interpolation": "unknown-name",
    "interpolation: Dotted Names - Broken Chain Resolution": "unknown-name",
    "interpolation: Dotted Names - Broken Chains": "unknown-name",
    "interpolation: Dotted Names - Context Precedence": "unknown-name",
    "interpolation: Dotted Names are never single keys": "unknown-name",
    "interpolation: Triple Mustache Context Miss Interpolation": "unknown-name",
    "inverted: Context": "unknown-name",
    "inverted: Context Misses": "unknown-name",
    "inverted: Dotted Names - Broken Chains": "unknown-name",
    "inverted: List": "unknown-name",
    "sections: Context Misses": "unknown-name",
    "sections: Dotted Names - Broken Chains": "unknown-name",
    "~inheritance: Negative Sections": "unknown-name",
    "partials: Failed Lookup": "unknown-partial",
    "partials: Recursion": "recursive-partial",
    "~inheritance: Recursion": "recursive-partial",
  ]

  static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "sections", "partials", "~inheritance",
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.deletingLastPathComponent().appending(path: "shared/specs/mustache-spec")
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  static let tests: [Test] = modules.flatMap { module -> [Test] in
    guard let data = try? Foundation.Data(contentsOf: folder.appending(path: "\(module).json")),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.tests.map { test in
      var test = test
      test.module = module
      return test
    }
  }

  private struct File: Decodable {
    let tests: [Test]
  }

  struct Test: Decodable, CustomTestStringConvertible, Sendable {
    var module: String?
    let name: String
    let desc: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { id }

    /// Two tests share a name; their descriptions differ.
    var id: String { name == "Text inside parent" ? "\(module ?? ""): \(desc)" : "\(module ?? ""): \(name)" }

    func run() -> Rendered {
      let texts = [template] + (partials ?? [:]).values
      let isTrusted = texts.contains { $0.contains("{{{") || $0.contains("{{&") }
      let isEscaped = isTrusted || expected.contains("&")
      return render(
        template, data.data(trusted: isTrusted), format: isEscaped ? .html : .text, partials: partials ?? [:],
        layouts: partials ?? [:])
    }
  }
}
