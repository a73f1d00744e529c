import Diagnostics

/// A word stands twice in a row: "the the", "to to".
///
/// What English doubles on purpose is left alone: "had had", "that that", "bye bye", names such as Walla Walla.
///
/// Why: it is read over on the screen and stands out in print.
///
/// Example: `Ask the the mentor.`
///
/// Cure: take one of the two out.
struct DoubledWordRule: Rule {
  static let code = "doubled-word"
  static let severity = Severity.note

  /// In German and French, a doubled word may well be right ("die die", "nous nous"), so only English and Spanish are read.
  private let isRead: Bool

  init(_ context: CheckContext) {
    let language = context.playbook.configuration.language
    isRead = ["en", "es"].contains(language.lowercased().split(separator: "-").first)
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard isRead else { return [] }
    return DoubledWords.find(in: passage.text).compactMap { words in
      let place = passage.place(of: words)
      return passage.isCode(place) ? nil : .doubled(words, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func doubled(_ words: Substring, at place: SourceRange) -> Diagnostic {
    let word = words.prefix { !$0.isSpacing }
    let count = words.split(whereSeparator: \.isSpacing).count
    return Diagnostic(
      DoubledWordRule.severity, code: "doubled-word",
      "'\(word)' stands here \(count == 2 ? "twice" : "\(count) times")", at: place,
      hint: "take one of the two out")
  }
}
