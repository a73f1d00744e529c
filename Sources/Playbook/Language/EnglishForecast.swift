import StructuredData

/// Tells by the words around a year whether an English sentence looks ahead to it.
enum EnglishForecast {
  /// The date whose year stands at `index`, where the words around it make it a forecast.
  static func date(endingAt index: Int, in words: [SentenceWord]) -> PartialDate? {
    guard let phrase = DatePhrase(endingAt: index, in: words, .english) else { return nil }
    if let span = YearSpan(phrase) { return isAhead(span, of: phrase) ? span.end : nil }
    let looksAhead = phrase.preposition.map { isForecast(phrase, preposition: $0) } ?? isSubject(phrase)
    return looksAhead || isNamed(phrase) ? phrase.date : nil
  }
}

extension EnglishForecast {
  private static func isForecast(_ phrase: DatePhrase, preposition: Int) -> Bool {
    let (words, text) = (phrase.words, phrase.words[preposition].text)
    let history = ToldHistory(phrase, preposition: preposition)
    if phrase.isDecade { return text == "by" && !isPastPerfect(words) && !history.isTold }
    let before = preposition > 0 ? words[preposition - 1].text : ""
    switch text {
    case "by", "come":
      return !isAgent(phrase, preposition: preposition) && !isPastPerfect(words) && !history.isTold
    case "than": return before == "later" && !history.isTold
    // "Between now and 2020", "from now to 2020".
    case "and" where isNow(before), "to" where isNow(before), "until" where isNow(before): return !history.isTold
    case "until", "till", "through":
      return isPromised(phrase, from: preposition) || isStillSo(phrase, history, preposition: preposition)
    case "in", "during", "before", "throughout", "for", "within", "ahead", "toward", "towards", "into", "starting",
      "beginning", "effective":
      return isPromised(phrase, from: preposition)
    // "From 2018 on, all will"; but "from 2014 to 2024", "data from 2016".
    case "from":
      return isOnward(phrase, history, preposition: preposition) && isPromised(phrase, from: preposition)
    // "On June 30, 2019", "over the course of 2024"; but "over 2000 people", "at 2020 Main Street".
    case "on", "over", "at": return phrase.start < phrase.year && isPromised(phrase, from: preposition)
    case "as": return ["soon", "early", "late"].contains(before) && isPromised(phrase, from: preposition)
    case "to":
      return (before == "prior" || isSpan(words, "from", before: preposition))
        && isPromised(phrase, from: preposition)
    case "and": return isSpan(words, "between", before: preposition) && isPromised(phrase, from: preposition)
    default:
      if words[preposition].year != nil { return isPromised(phrase, from: preposition) }
      // "Will be held June 30, 2019"; but "(BLS, June 2014)", "since June 2014".
      return phrase.hasMonth && !words[preposition].endsClause && !words[preposition].looksBack
        && isPromised(phrase, from: phrase.start)
    }
  }

  /// "2020 will see more", "2020 is expected to bring", "2020 could bring".
  private static func isSubject(_ phrase: DatePhrase) -> Bool {
    guard let next = phrase.next, !phrase.isDecade else { return false }
    let verb = next.text == "is" ? phrase.year + 2 : phrase.year + 1
    return ["could", "might"].contains(next.text)
      || verb < phrase.words.count && (looksAhead(phrase.words, at: verb) || isModal(phrase.words, at: verb))
  }

  private static func isNow(_ word: String) -> Bool { ["now", "today"].contains(word) }

  private static func isOnward(_ phrase: DatePhrase, _ history: ToldHistory, preposition: Int) -> Bool {
    guard let next = phrase.next else { return preposition == history.clause.lowerBound }
    if ["on", "onward", "onwards", "forward"].contains(next.text) { return true }
    return preposition == history.clause.lowerBound && !["to", "until", "till", "through", "and"].contains(next.text)
  }

  private static func isSpan(_ words: [SentenceWord], _ opening: String, before preposition: Int) -> Bool {
    words[..<preposition].contains { $0.text == opening }
  }

  /// "Hired by 2015 employers" names no date: a plural follows at once, and nothing in the sentence looks ahead.
  private static func isAgent(_ phrase: DatePhrase, preposition: Int) -> Bool {
    guard preposition > 0, phrase.start == phrase.year, let next = phrase.next else { return false }
    return next.isPlural && !phrase.words.indices.contains { looksAhead(phrase.words, at: $0) }
  }

  /// "By 2016, 400 people had found work" looks back.
  private static func isPastPerfect(_ words: [SentenceWord]) -> Bool {
    words.contains { $0.text == "had" } && !words.indices.contains { looksAhead(words, at: $0) }
  }
}
