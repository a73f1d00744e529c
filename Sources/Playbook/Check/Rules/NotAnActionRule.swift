import Diagnostics

/// An item of a checklist is nothing that somebody can do and tick: a fragment, a statement, or far too long.
///
/// An action begins with what is to be done: "Ask two employers …". Questions that wait for an answer are left alone.
///
/// Why: nobody knows when "Reaching out to internal networks" is done, so it never is.
///
/// Example: `Better communication with employers`, or an item of more than 25 words.
///
/// Cure: begin with a verb, and put reasons and explanations in a paragraph below: `Call each employer once a month`.
struct NotAnActionRule: Rule {
  static let code = "not-an-action"
  static let severity = Severity.note

  /// In words.
  private static let longestAction = 25

  private let language: String

  init(_ context: CheckContext) {
    language = context.playbook.configuration.language
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.role == .task || passage.role == .step else { return [] }
    let idle = WrittenLanguage.isEnglish(passage.text, on: language) ? ActionText.idleSentences(of: passage.text) : []
    if !idle.isEmpty { return idle.map { .noAction($0, at: passage.place(of: $0)) } }
    let count = passage.text[...].spacedWords.count { $0.contains { $0.isWordLetter || $0.isNumeral } }
    return count > Self.longestAction ? [.tooLong(count, at: passage.place)] : []
  }
}

extension Diagnostic {
  fileprivate static func noAction(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      NotAnActionRule.severity, code: "not-an-action", "'\(shortened(words))' is nothing that can be done and ticked",
      at: place, hint: "begin with what is to be done, such as 'Ask …' or 'Write …'")
  }

  /// The first words of a long text.
  private static func shortened(_ words: Substring) -> String {
    let all = words.split(separator: " ")
    return all.count <= 10 ? String(words).trimmingSpaces() : all.prefix(8).joined(separator: " ") + " …"
  }

  fileprivate static func tooLong(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      NotAnActionRule.severity, code: "not-an-action", "this item has \(count) words, too many to see at a glance",
      at: place, hint: "say what is to be done in at most 25 words, and the rest in a paragraph below, or in steps")
  }
}
