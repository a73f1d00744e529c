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
    let written = try String(contentsOf: Self.page, encoding: .utf8)
    let head = try #require(written.split(separator: Self.mark, omittingEmptySubsequences: false).first)
    let sections = try Self.sections().map { "\n#### `\($0.code)`\n\n\($0.text)\n" }
    let made = String(head) + Self.mark + sections.joined()
    try expect(made, is: Self.page)
  }

  @Test("Every code is explained to those who ask the command")
  func explain() throws {
    let pages = ["docs/diagnostics.md", "docs/checks.md"]
    let texts = try pages.flatMap { path in
      Self.paragraphs(of: try String(contentsOf: Self.root.appending(path: path), encoding: .utf8))
    }
    let entries = texts.sorted { $0.code < $1.code }.map(Self.entry)
    try expect(Self.swiftHead + entries.joined() + "  ]\n}\n", is: Self.explanations)
  }

  private func expect(_ made: String, is file: URL) throws {
    guard made != (try? String(contentsOf: file, encoding: .utf8)) else { return }
    if SiteCase.isRecording { try Data(made.utf8).write(to: file) }
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
