import Diagnostics

/// A text for employers claims more than anybody can show: "guaranteed", "proven", "the best", "100 %".
///
/// Why: an employer who reads one claim that can't be true doubts the figures beside it, too.
///
/// Example: `Our graduates are guaranteed to succeed.`
///
/// Cure: say what you know, with its source: `Eight of the ten people hired last year are still with their employer.`
struct OverclaimRule: Rule {
  static let code = "overclaim"
  static let severity = Severity.note

  init(_ context: CheckContext) {}

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.isShareable || passage.reader == .employer, passage.role != .quote else { return [] }
    return passage.text.matches(of: Self.claims).map { .overclaim($0.output, at: passage.place(of: $0.output)) }
  }

  private static var claims: some RegexComponent<Substring> {
    /\b(?i:guaranteed?|proven|100\s?(?:%|percent))/
  }
}

extension Diagnostic {
  fileprivate static func overclaim(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      OverclaimRule.severity, code: "overclaim", "'\(words)' claims more than can be shown", at: place,
      hint: "say what is known, with its source")
  }
}
