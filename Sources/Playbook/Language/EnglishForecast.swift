import StructuredData

/// Tells by the words around a year whether an English sentence looks ahead to it.
enum EnglishForecast {
  /// The date whose year stands at `index`, where the words around it make it a forecast.
  static func date(endingAt index: Int, in words: [SentenceWord]) -> PartialDate? {
    guard let phrase = DatePhrase(endingAt: index, in: words, .english) else { return nil }
    let looksAhead = phrase.preposition.map { isForecast(phrase, preposition: $0) } ?? isSubject(phrase)
    return looksAhead ? phrase.date : nil
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
    case "in", "during", "until", "till", "before", "through", "throughout", "for", "within", "ahead", "toward",
      "towards", "into":
      return isPromised(phrase, from: preposition)
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

  /// "2020 will see more", "2020 is expected to bring".
  private static func isSubject(_ phrase: DatePhrase) -> Bool {
    guard let next = phrase.next, !phrase.isDecade else { return false }
    let verb = next.text == "is" ? phrase.year + 2 : phrase.year + 1
    return verb < phrase.words.count && looksAhead(phrase.words, at: verb)
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

  /// Whether a word that looks ahead goes with the date: one before it, but for "announced in 2016", or one after it,
  /// but for "in 2016 she said she will" and "in the 2016 report you will find".
  private static func isPromised(_ phrase: DatePhrase, from start: Int) -> Bool {
    let words = phrase.words
    if start > 0, words[start - 1].isPastVerb, !isPassiveFuture(words, verb: start - 1) { return false }
    if phrase.next?.isPublication == true { return false }
    if words.indices.prefix(start).contains(where: { looksAhead(words, at: $0) || isPledge(words, at: $0) }) {
      return true
    }
    if isGoal(words, before: start) || isLikelyDuring(phrase, from: start) { return true }
    // "Congress passed the act in 2018, and it will expire."
    if ToldHistory(phrase, preposition: start).followsPastVerb { return false }
    let after = words.indices.dropFirst(phrase.year + 1)
    guard let ahead = after.first(where: { looksAhead(words, at: $0) || isModal(words, at: $0) }) else { return false }
    return !words[phrase.year + 1..<ahead].contains(where: \.isPastVerb)
  }

  /// "Will be filled", "to be opened", "is expected".
  private static func isPassiveFuture(_ words: [SentenceWord], verb: Int) -> Bool {
    looksAhead(words, at: verb) || verb > 0 && words[verb - 1].text == "be"
  }

  static func looksAhead(_ words: [SentenceWord], at index: Int) -> Bool {
    words[index].isForecast || words[index].isForecastBeforeTo && isBeforeTo(words, at: index)
  }

  /// "Pledged to hire 50 people in 2018". A date before such a verb says when it was pledged.
  static func isPledge(_ words: [SentenceWord], at index: Int) -> Bool {
    words[index].isPledge && isBeforeTo(words, at: index)
  }

  private static func isBeforeTo(_ words: [SentenceWord], at index: Int) -> Bool {
    words[index + 1..<min(index + 3, words.count)].contains { $0.text == "to" }
  }

  /// "This year's goal, for 2024: 50 hires"; but "the goal for 2016 was met", "a goal set in 2016".
  private static func isGoal(_ words: [SentenceWord], before start: Int) -> Bool {
    words[..<start].contains(where: \.isGoal) && words[..<start].last?.text != "set"
      && !words.contains(where: \.tellsOutcome)
  }

  /// "Hiring should grow over the course of 2024". Beside a mere "in 2016" such a verb says too little.
  private static func isLikelyDuring(_ phrase: DatePhrase, from start: Int) -> Bool {
    let words = phrase.words
    return ["over", "during", "through", "throughout", "within", "until"].contains(words[start].text)
      && words.indices.prefix(start).contains { isModal(words, at: $0) }
  }

  /// "Should", and "may" where it is no month.
  private static func isModal(_ words: [SentenceWord], at index: Int) -> Bool {
    if words[index].text == "should" { return true }
    guard words[index].text == "may", index > 0, index + 1 < words.count, !words[index].endsClause else { return false }
    let (before, after) = (words[index - 1], words[index + 1])
    return !DatePhrase.Vocabulary.english.words.contains(before.text) && !before.mayStandBeforeMonth
      && after.day == nil && after.year == nil && after.text != "and"
  }
}
