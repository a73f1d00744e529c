import Diagnostics
import Templates

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

  private let configuration: SiteConfiguration
  private let year: Int

  init(_ context: CheckContext) {
    configuration = context.playbook.configuration
    year = context.today.year
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.isShareable, passage.citation == nil, Self.states(passage.role), Quantity.mayStand(in: passage.text),
      EnglishText.isEnglish(passage.text, on: configuration)
    else { return [] }
    let sentences = passage.sentences
    return sentences.indices.compactMap { index in
      let next = index + 1 < sentences.count ? sentences[index + 1] : nil
      return claim(in: sentences[index], before: next, of: passage).map { .unsourced($0, at: passage.place(of: $0)) }
    }
  }
}

extension UnsourcedNumberRule {
  /// Not what people ask for, nor what an employer is made to say.
  private static func states(_ role: Passage.Role) -> Bool {
    ![.figureLabel, .targetLabel, .employerAsk, .nextStep, .objection, .quote, .effort].contains(role)
  }

  /// The first number of a sentence that needs a source.
  private func claim(in sentence: Substring, before next: Substring?, of passage: Passage) -> Substring? {
    guard Quantity.mayStand(in: String(sentence)) else { return nil }
    let words = TextWord.words(of: sentence)
    guard let claim = NumberClaim.first(in: words, of: sentence), !Attribution(words, year: year).isGiven,
      !passage.marks.contains(where: { $0.isSource(in: sentence) })
    else { return nil }
    if let next, Attribution(TextWord.words(of: next), year: year).isSourceLine { return nil }
    return sentence[words[claim.lowerBound].text.startIndex..<words[claim.upperBound].text.endIndex]
  }
}

extension Prose.Mark {
  /// Whether it is a link of the sentence that leads to another site.
  fileprivate func isSource(in sentence: Substring) -> Bool {
    guard case .link(let address) = kind, address.hasPrefix("http") else { return false }
    return !text.isEmpty && sentence.contains(text)
  }
}

extension Diagnostic {
  fileprivate static func unsourced(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      UnsourcedNumberRule.severity, code: "unsourced-number", "'\(words)' has neither source nor date", at: place,
      hint: "say who counted and when, such as (The White House, 2016), or let the text name a figure that has both")
  }
}
