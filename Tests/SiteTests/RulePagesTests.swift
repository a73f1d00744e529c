import Foundation
import Testing

@testable import Playbook

/// What editors read about codes is made from what stands in the sources: `docs/checks.md` from the rules' doc comments, and
/// what `enlist check --explain` prints from that page and `docs/diagnostics.md`. `RECORD=1` makes both anew, and fails.
struct RulePagesTests {
  private static let root = SiteCase.tests.deletingLastPathComponent().deletingLastPathComponent()
  private static let rules = root.appending(path: "Sources/Playbook/Check/Rules")
  private static let explanations = root.appending(path: "Sources/Playbook/Check/Explanations.swift")
  private static let page = root.appending(path: "docs/checks.md")
  private static let mark =
    "<!-- From here on this page is made from the doc comments in Sources/Playbook/Check/Rules. -->\n"

  @Test("docs/checks.md says what the rules' doc comments say")
  func checks() throws {
    try expect(try Self.made(), is: Self.page)
  }

  @Test("The table in docs/checks.md names codes as grave as 'check' shows them")
  func severities() throws {
    let inSources = try Self.severitiesInSources()
    let rows = try Self.handWritten().matches(of: /(?m)^\| `([a-z-]+)` \| (\w+) \|/)
    #expect(rows.count > 10)
    for row in rows {
      let code = String(row.1)
      let raised = CheckLevels.all[code].map { [$0.rawValue] }
      #expect([String(row.2)] == raised ?? inSources[code]?.sorted() ?? [], "\(code)")
    }
  }

  @Test("docs/checks.md says of each code that 'check' finds graver than 'build' how grave it is")
  func raised() throws {
    let paragraphs = try Self.handWritten().split(separator: "\n\n")
    let paragraph = try #require(paragraphs.first { $0.hasPrefix("Some problems of reading and merging are graver") })
    let raised = CheckLevels.all.filter { $0.value != .off }
    #expect(Set(paragraph.matches(of: /`([a-z]+(?:-[a-z]+)*)`/).map { String($0.1) }).isSuperset(of: raised.keys))
    for (code, level) in raised {
      let rest = try #require(paragraph.firstRange(of: "`\(code)`").map { paragraph[$0.upperBound...] }, "\(code)")
      #expect(rest.firstMatch(of: /warning|error|note/)?.0 == Substring(level.rawValue), "\(code)")
    }
  }

  @Test("Every code is explained to those who ask the command")
  func explain() throws {
    // Of the page that the other test may be writing, what it will say.
    let diagnostics = try String(contentsOf: Self.root.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    let texts = Self.paragraphs(of: diagnostics) + Self.paragraphs(of: try Self.made())
    let entries = texts.sorted { $0.code < $1.code }.map(Self.entry)
    try expect(Self.swiftHead + entries.joined() + "  ]\n}\n", is: Self.explanations)
  }

  private func expect(_ made: String, is file: URL) throws {
    guard made != (try? String(contentsOf: file, encoding: .utf8)) else { return }
    if SiteCase.isRecording { try Data(made.utf8).write(to: file, options: .atomic) }
    Issue.record("\(file.lastPathComponent) differs; run with RECORD=1, read the difference, then run again without")
  }
}

extension RulePagesTests {
  private static let swiftHead = """
    // swift-format-ignore-file

    /// What each code means, for `enlist check --explain`. Made from docs/diagnostics.md and docs/checks.md: don't edit.
    package enum Explanations {
      /// By code, as Markdown.
      package static let texts: [String: String] = [

    """

  /// What docs/checks.md must say: what people wrote, then what the rules say.
  private static func made() throws -> String {
    let sections = try sections().map { "\n#### `\($0.code)`\n\n\($0.text)\n" }
    return try handWritten() + mark + sections.joined()
  }

  private static func handWritten() throws -> String {
    let written = try String(contentsOf: page, encoding: .utf8)
    return String(try #require(written.split(separator: mark, omittingEmptySubsequences: false).first))
  }

  /// By code, how grave the sources make it.
  private static func severitiesInSources() throws -> [String: Set<String>] {
    let sources = root.appending(path: "Sources")
    let paths = try #require(FileManager.default.enumerator(atPath: sources.path))
    var severities: [String: Set<String>] = [:]
    for case let path as String in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /(?:\.(error|warning|note),|missing\()\s+code: "([^"]+)"/) {
        // What a kit can't do without, `missing(…)`, is an error.
        severities[String(match.2), default: []].insert(match.1.map(String.init) ?? "error")
      }
    }
    return severities
  }

  /// The doc comment of each rule, in the order of `RuleList`.
  private static func sections() throws -> [(code: String, text: String)] {
    try RuleList.all.map { rule in
      let file = rules.appending(path: "\(rule).swift")
      let source = try String(contentsOf: file, encoding: .utf8)
      let start = try #require(source.firstRange(of: "struct \(rule): Rule {"), "\(rule)").lowerBound
      let comment = source[..<start].split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .reversed().prefix { $0.hasPrefix("///") }.reversed()
      let text = comment.map { $0.dropFirst(3).drop { $0 == " " } }.joined(separator: "\n")
      for word in ["Why: ", "Example: ", "Cure: "] { #expect(text.contains("\n\(word)"), "\(rule) lacks '\(word)'") }
      return (rule.code, "Severity: \(rule.severity.rawValue).\n\n\(text)")
    }
  }

  private static func entry(code: String, text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "      \($0)" }
    return "    \"\(code)\": #\"\"\"\n\(lines.joined(separator: "\n"))\n      \"\"\"#,\n"
  }

  /// The text below each heading `` #### `code` ``.
  private static func paragraphs(of page: String) -> [(code: String, text: String)] {
    page.split(separator: "\n#### `").dropFirst().compactMap { part in
      let code = part.prefix { $0 != "`" }
      let text = part.drop { $0 != "\n" }.split(separator: "\n## ").first ?? ""
      return (String(code), text.trimmingCharacters(in: .newlines))
    }
  }
}
