/// Whether the words of a sentence promise something for its date.
extension EnglishForecast {
  /// Whether a word that looks ahead goes with the date: one before it, but for "announced in 2016", or one after it,
  /// but for "in 2016 she said she will" and "in the 2016 report you will find".
  static func isPromised(_ phrase: DatePhrase, from start: Int) -> Bool {
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

  /// "Will be filled", "to be opened", "to be trained and hired", "is expected".
  private static func isPassiveFuture(_ words: [SentenceWord], verb: Int) -> Bool {
    if verb > 2, words[verb - 1].text == "and", words[verb - 2].isPastVerb {
      return isPassiveFuture(words, verb: verb - 2)
    }
    return looksAhead(words, at: verb) || verb > 0 && words[verb - 1].text == "be"
  }

  static func looksAhead(_ words: [SentenceWord], at index: Int) -> Bool {
    words[index].isForecast || words[index].isForecastBeforeTo && isBeforeTo(words, at: index)
      || isPlanned(words, at: index)
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
    return ["over", "during", "through", "throughout", "within", "until", "to"].contains(words[start].text)
      && words.indices.prefix(start).contains { isModal(words, at: $0) }
  }

  /// "Should", and "may" where it is no month.
  static func isModal(_ words: [SentenceWord], at index: Int) -> Bool {
    if words[index].text == "should" { return true }
    guard words[index].text == "may", index > 0, index + 1 < words.count, !words[index].endsClause else { return false }
    let (before, after) = (words[index - 1], words[index + 1])
    return !DatePhrase.Vocabulary.english.words.contains(before.text) && !before.mayStandBeforeMonth
      && after.day == nil && after.year == nil && after.text != "and"
  }
}
