import StructuredData

/// A time that is counted from a year: "within five years of 2015", "two years after 2015".
struct YearSpan: Sendable {
  /// The place of its first word.
  let start: Int
  /// When it is over.
  let end: PartialDate
  /// Whether it says how long at most: "within", "in", "over".
  let isLimit: Bool

  /// - Parameter phrase: the date that it is counted from.
  init?(_ phrase: DatePhrase) {
    let words = phrase.words
    guard !phrase.isDecade, let link = Self.link(of: phrase), link > 1,
      let length = Self.units[words[link - 1].text], let count = Self.count(words[link - 2].text),
      let end = Self.later(than: phrase.date, months: count * length)
    else { return nil }
    isLimit = link > 2 && Self.openings.contains(words[link - 3].text)
    start = isLimit ? link - 3 : link - 2
    self.end = end
  }
}

extension YearSpan {
  /// The word between the time and the date. "A forecast for the ten years from 2012" names a time, and promises nothing.
  private static func link(of phrase: DatePhrase) -> Int? {
    (max(0, phrase.start - 1)..<phrase.year).last { ["of", "after", "following"].contains(phrase.words[$0].text) }
  }

  private static func count(_ word: String) -> Int? {
    if ["a", "an"].contains(word) { return 1 }
    guard let number = NumberWord.at(0, in: TextWord.words(of: word[...])), (1...100).contains(number.value) else {
      return nil
    }
    return Int(number.value)
  }

  /// As exact as the date that it is counted from.
  private static func later(than date: PartialDate, months: Int) -> PartialDate? {
    guard let month = date.month else { return PartialDate(year: date.year + (months + 11) / 12) }
    return PartialDate(year: date.year + (month - 1 + months) / 12, month: (month - 1 + months) % 12 + 1)
  }

  private static let units = ["month": 1, "months": 1, "year": 12, "years": 12, "decade": 120, "decades": 120]
  private static let openings: Set<String> = ["within", "in", "over", "during", "for"]
}
