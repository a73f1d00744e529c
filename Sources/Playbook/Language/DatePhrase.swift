import StructuredData

/// A year in a sentence, with the words before it that belong to the date: "the end of June 2018".
struct DatePhrase: Sendable {
  let words: [SentenceWord]
  /// The places of the phrase's first word and of its year.
  let start: Int
  let year: Int
  let date: PartialDate
  let hasMonth: Bool

  /// The words that dates are made of in one language.
  struct Vocabulary: Sendable {
    var months: [String]
    /// What else may stand between a preposition and its year.
    var words: Set<String>
  }

  /// The phrase whose year stands at `index`; `nil` where there is no year, or only the first one of "2014–2024".
  init?(endingAt index: Int, in words: [SentenceWord], _ vocabulary: Vocabulary) {
    guard let year = words[index].year ?? words[index].lastYearOfDecade else { return nil }
    if index + 1 < words.count, !words[index].endsClause, words[index + 1].year != nil { return nil }
    var start = index
    while start > 0, vocabulary.contains(words[start - 1]), !Self.isOpening(words, at: start - 1) { start -= 1 }
    let month = words[start..<index].lazy.compactMap(vocabulary.month).first
    let day = words[start..<index].lazy.compactMap(\.day).first
    guard
      let date = PartialDate(year: year, month: month, day: month == nil ? nil : day) ?? PartialDate(year: year)
    else { return nil }
    (self.words, self.start, self.year, self.date) = (words, start, index, date)
    hasMonth = month != nil
  }

  /// The place of the word before the phrase, which is mostly a preposition.
  var preposition: Int? { start > 0 ? start - 1 : nil }

  /// "The 2020s": a period that is named less exactly than by its year.
  var isDecade: Bool { words[year].year == nil }

  /// "Beginning 2018" is a preposition; "the beginning of 2018" is not.
  private static func isOpening(_ words: [SentenceWord], at index: Int) -> Bool {
    words[index].text == "beginning" && words[index + 1].text != "of"
  }

  /// The word that follows the year in the same clause.
  var next: SentenceWord? { year + 1 < words.count && !words[year].endsClause ? words[year + 1] : nil }
}

extension DatePhrase.Vocabulary {
  /// 1 to 12 for a month's name or its usual short form.
  func month(_ word: SentenceWord) -> Int? {
    let text = word.text
    return months.firstIndex { $0 == text || (3...4).contains(text.count) && $0.hasPrefix(text) }.map { $0 + 1 }
  }

  func contains(_ word: SentenceWord) -> Bool { words.contains(word.text) || month(word) != nil || word.day != nil }
}
