import Diagnostics
import Templates

/// A heading skips a level: `##` is followed by `####`.
///
/// Why: people who listen to a page go from heading to heading, and a skipped level sounds as if something were missing.
///
/// Example: `## Resources` and below it `#### For employers`.
///
/// Cure: give it one `#` more than the heading above it: `### For employers`.
struct HeadingOrderRule: Rule {
  static let code = "heading-order"
  static let severity = Severity.warning

  private let plays: [Play]

  init(_ context: CheckContext) {
    plays = context.playbook.plays
  }

  /// A play's texts lie between its headings: those are looked at together, at the end.
  func check(_ passage: Passage) -> [Diagnostic] {
    guard !passage.marks.isEmpty, !plays.contains(where: { $0.file.path == passage.words.file.path }) else { return [] }
    return faults(in: passage.marks)
  }

  func finish() -> [Diagnostic] { plays.flatMap { faults(in: $0.headings) } }
}

extension HeadingOrderRule {
  private func faults(in marks: [Prose.Mark]) -> [Diagnostic] {
    var previous: Int?
    return marks.compactMap { mark in
      guard case .heading(let level) = mark.kind else { return nil }
      defer { previous = level }
      guard let previous, level > previous + 1 else { return nil }
      return .skippedLevel(mark.text, level: level, below: previous, at: mark.source)
    }
  }
}

extension Diagnostic {
  fileprivate static func skippedLevel(
    _ heading: String, level: Int, below previous: Int, at place: SourceRange
  ) -> Diagnostic {
    let (written, wanted) = (String(repeating: "#", count: level), String(repeating: "#", count: previous + 1))
    return Diagnostic(
      HeadingOrderRule.severity, code: "heading-order",
      "the heading '\(heading)' skips a level: it begins with \(written), and the one above with "
        + String(repeating: "#", count: previous), at: place, hint: "write '\(wanted) \(heading)'")
  }
}
