import Diagnostics
import StructuredData
import Templates

/// Sorts the texts that plays give to the talking points. Each that is not to be quoted is named.
struct QuotableTexts {
  /// What may be quoted.
  private(set) var quotable: [Prose] = []
  /// What states a number without source or date, and what leans on a sentence that is no more to be quoted.
  private(set) var unsourced: [Prose] = []

  private let numbers: UnsourcedNumber
  private let today: PartialDate

  init(_ configuration: SiteConfiguration, today: PartialDate) {
    numbers = UnsourcedNumber(configuration, year: today.year)
    self.today = today
  }

  /// The sentences of a play's intro, in their order: "And these jobs …" says nothing without the sentence before it.
  mutating func add(sentences: [Prose], diagnostics: inout DiagnosticList) {
    var isBeforeQuotable = true
    for (index, prose) in sentences.enumerated() {
      let next = index + 1 < sentences.count ? sentences[index + 1] : nil
      let leans = !isBeforeQuotable && prose.plain.leansOnSentenceBefore
      isBeforeQuotable = add(prose, before: next, leans: leans, diagnostics: &diagnostics)
    }
  }

  /// What a section "Talking points" lists: each point stands for itself.
  mutating func add(points: [Prose], diagnostics: inout DiagnosticList) {
    for prose in points { _ = add(prose, before: nil, leans: false, diagnostics: &diagnostics) }
  }
}

extension QuotableTexts {
  /// Whether the text may be quoted.
  private mutating func add(
    _ prose: Prose, before next: Prose?, leans: Bool, diagnostics: inout DiagnosticList
  ) -> Bool {
    if Shareable.texts([prose], today: today, diagnostics: &diagnostics).isEmpty { return false }
    let number = numbers.all(in: prose.plain, marks: prose.marks).first
    let isSourced = number == nil || next.map { numbers.isSourceLine($0.plain) } ?? false
    if isSourced && !leans {
      quotable.append(prose)
      return true
    }
    unsourced.append(prose)
    diagnostics.append(
      number.flatMap { isSourced ? nil : .withheldNumber(prose, $0) } ?? .withheldSentence(prose))
    return false
  }
}

extension String {
  /// Whether a sentence goes on with what the one before it says.
  fileprivate var leansOnSentenceBefore: Bool {
    let first = prefix { $0.isLetter }.lowercased()
    return [
      "and", "but", "so", "or", "yet", "these", "those", "this", "that", "they", "their", "it", "its", "such", "both",
    ]
    .contains(first)
  }
}

extension Diagnostic {
  fileprivate static func withheldNumber(_ prose: Prose, _ number: Substring) -> Diagnostic {
    Diagnostic(
      .note, code: "withheld-number",
      "not to be quoted and not on the pitch, since '\(number)' has neither source nor date: '\(prose.quoted)'",
      at: prose.source, hint: "say who counted and when, such as (The White House, 2016)")
  }

  fileprivate static func withheldSentence(_ prose: Prose) -> Diagnostic {
    Diagnostic(
      .note, code: "withheld-sentence",
      "not to be quoted and not on the pitch, since it leans on a sentence that is not: '\(prose.quoted)'",
      at: prose.source, hint: "mend that sentence, or let this one stand for itself")
  }
}

extension Prose {
  fileprivate var quoted: String { plain.collapsingSpaces() }
}
