import StructuredData

/// Finds the date in a sentence that forecasts or promises: "By 2020, there is an expectation that …".
///
/// A sentence whose forecast date has passed is withheld from texts that people share. Dates that only say when
/// something was ("compared to 2010", "since 2013") are none. English only; in doubt a date counts, since a withheld
/// sentence is named in a warning and a stale one is not.
package enum ForecastDate {
  /// The earliest date that a sentence forecasts to, or `nil`.
  package static func find(in sentence: String) -> PartialDate? {
    let words = SentenceWord.words(of: sentence)
    let dates = words.indices.compactMap { date(endingAt: $0, in: words) }
    return dates.min { $0.lastDay < $1.lastDay }
  }
}

extension ForecastDate {
  /// The date whose year stands at `index`, where the words around it make it a forecast.
  private static func date(endingAt index: Int, in words: [SentenceWord]) -> PartialDate? {
    guard let year = words[index].year, !isStartOfSpan(index, in: words) else { return nil }
    let start = phraseStart(before: index, in: words)
    let isForecast = start > 0 ? isForecast(words, preposition: start - 1, year: index) : isSubject(words, year: index)
    guard isForecast else { return nil }
    let month = words[start..<index].lazy.compactMap(\.month).first
    let day = words[start..<index].lazy.compactMap(\.day).first
    return PartialDate(year: year, month: month, day: month == nil ? nil : day) ?? PartialDate(year: year)
  }

  /// Where the phrase around a year begins: "the end of June 2018".
  private static func phraseStart(before index: Int, in words: [SentenceWord]) -> Int {
    var start = index
    while start > 0, words[start - 1].isPartOfDate { start -= 1 }
    return start
  }

  private static func isForecast(_ words: [SentenceWord], preposition: Int, year: Int) -> Bool {
    switch words[preposition].text {
    case "by": !isAgent(words, preposition: preposition, year: year) && !isPastPerfect(words)
    case "than": preposition > 0 && words[preposition - 1].text == "later"
    case "in", "during", "until", "till", "before", "through", "throughout", "for", "within":
      isPromised(words, preposition: preposition, year: year)
    case "to": isSpan(words, "from", before: preposition) && isPromised(words, preposition: preposition, year: year)
    case "and": isSpan(words, "between", before: preposition) && isPromised(words, preposition: preposition, year: year)
    default: words[preposition].year != nil && isPromised(words, preposition: preposition, year: year)
    }
  }

  /// "2020 will see more", "2020 is expected to bring".
  private static func isSubject(_ words: [SentenceWord], year: Int) -> Bool {
    guard !words[year].endsClause, year + 1 < words.count else { return false }
    let verb = words[year + 1].text == "is" ? year + 2 : year + 1
    return verb < words.count && looksAhead(words, at: verb)
  }

  /// The first year of "2014–2024", which ends with the second.
  private static func isStartOfSpan(_ index: Int, in words: [SentenceWord]) -> Bool {
    index + 1 < words.count && !words[index].endsClause && words[index + 1].year != nil
  }

  private static func isSpan(_ words: [SentenceWord], _ opening: String, before preposition: Int) -> Bool {
    words[..<preposition].contains { $0.text == opening }
  }

  /// "Hired by 2015 employers" names no date: a plural follows at once, and nothing in the sentence looks ahead.
  private static func isAgent(_ words: [SentenceWord], preposition: Int, year: Int) -> Bool {
    guard preposition > 0, year == preposition + 1, year + 1 < words.count, !words[year].endsClause else {
      return false
    }
    return words[year + 1].isPlural && !words.indices.contains { looksAhead(words, at: $0) }
  }

  /// "By 2016, 400 people had found work" looks back.
  private static func isPastPerfect(_ words: [SentenceWord]) -> Bool {
    words.contains { $0.text == "had" } && !words.indices.contains { looksAhead(words, at: $0) }
  }

  /// Whether a word that looks ahead goes with the date: one before it, but for "announced in 2016", or one after it,
  /// but for "in 2016 she said she will".
  private static func isPromised(_ words: [SentenceWord], preposition: Int, year: Int) -> Bool {
    if preposition > 0, words[preposition - 1].isPastVerb, !isPassiveFuture(words, verb: preposition - 1) {
      return false
    }
    if words.indices.prefix(preposition).contains(where: { looksAhead(words, at: $0) }) { return true }
    let after = words.indices.dropFirst(year + 1)
    guard let ahead = after.first(where: { looksAhead(words, at: $0) }) else { return false }
    return !words[year + 1..<ahead].contains(where: \.isPastVerb)
  }

  /// "Will be filled", "to be opened", "is expected".
  private static func isPassiveFuture(_ words: [SentenceWord], verb: Int) -> Bool {
    looksAhead(words, at: verb) || verb > 0 && words[verb - 1].text == "be"
  }

  private static func looksAhead(_ words: [SentenceWord], at index: Int) -> Bool {
    if words[index].isForecast { return true }
    guard words[index].isForecastBeforeTo else { return false }
    return words[index + 1..<min(index + 3, words.count)].contains { $0.text == "to" }
  }
}
