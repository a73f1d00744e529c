import Diagnostics

/// A text for employers claims more than anybody can show: "guaranteed", "proven", "the best talent", "100 %".
///
/// What denies a claim is none ("we cannot guarantee"), nor are questions and set phrases ("best practices", "at best").
///
/// Why: an employer who reads one claim that can't be true doubts the figures beside it, too.
///
/// Example: `Our graduates are guaranteed to succeed.`
///
/// Cure: say what you know, with its source: `Eight of the ten people hired last year are still with their employer.`
struct OverclaimRule: Rule {
  static let code = "overclaim"
  static let severity = Severity.note
  static let signs = Overclaim.signs

  private let language: String

  init(_ context: CheckContext) {
    language = context.playbook.configuration.language
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.isShareable || passage.reader == .employer, !Self.othersWords.contains(passage.role) else {
      return []
    }
    let claims = Overclaim.claims(in: passage.sentences)
    guard !claims.isEmpty, WrittenLanguage.isEnglish(passage.text, on: language) else { return [] }
    return claims.map { .overclaim($0, at: passage.place(of: $0)) }
  }

  /// What somebody said, and what employers say against taking part.
  private static let othersWords: Set<Passage.Role> = [.quote, .objection]
}

extension Diagnostic {
  fileprivate static func overclaim(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      OverclaimRule.severity, code: "overclaim", "'\(words)' claims more than can be shown", at: place,
      hint: "say what is known, with its source")
  }
}
