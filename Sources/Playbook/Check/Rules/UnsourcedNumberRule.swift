import Diagnostics

/// A text that people share states a number, in digits or words, and says neither who counted nor when.
///
/// Numbers of instructions and offers ("ask for twenty minutes", "three reasons") are no statements, and "Room 2020",
/// "24/7", play numbers and telephone numbers are no numbers in this sense.
///
/// Why: the first thing that a careful employer asks about a number is where it comes from. Who passes the text on can't
/// answer, and one doubtful number makes the others doubtful.
///
/// Example: `Two of three open IT jobs are in industries outside of tech.`
///
/// Cure: name source and year beside it, `(The White House, 2016)`; in a pitch block, write the page under `source`. Or keep
/// the number among the figures of the record, where it has both, and let the text name it.
struct UnsourcedNumberRule: Rule {
  static let code = "unsourced-number"
  static let severity = Severity.warning

  private let numbers: UnsourcedNumber

  init(_ context: CheckContext) {
    numbers = UnsourcedNumber(context.playbook.configuration, year: context.today.year)
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.isShareable, passage.citation == nil, Self.states(passage.role) else { return [] }
    return numbers.all(in: passage.text, marks: passage.marks).map { .unsourced($0, at: passage.place(of: $0)) }
  }
}

extension UnsourcedNumberRule {
  /// Not what people ask for, nor what an employer is made to say.
  private static func states(_ role: Passage.Role) -> Bool {
    ![.figureLabel, .targetLabel, .employerAsk, .nextStep, .objection, .quote, .effort].contains(role)
  }
}

extension Diagnostic {
  fileprivate static func unsourced(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      UnsourcedNumberRule.severity, code: "unsourced-number", "'\(words)' has neither source nor date", at: place,
      hint: "say who counted and when, such as (The White House, 2016), or let the text name a figure that has both")
  }
}
