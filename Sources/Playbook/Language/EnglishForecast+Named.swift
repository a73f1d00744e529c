/// Dates that no preposition leads to: a label's, or the name of what the year is about.
extension EnglishForecast {
  static func isNamed(_ phrase: DatePhrase) -> Bool {
    guard !phrase.isDecade, phrase.next?.isPublication != true else { return false }
    return isExpected(phrase) || isGoalOfYear(phrase) || isYearOfPeople(phrase)
  }
}

extension EnglishForecast {
  /// "Expected 2020 openings: 1,300", "projected openings 2020", "our 2020 projected openings"; but "more than expected",
  /// "we expected 2000 people".
  private static func isExpected(_ phrase: DatePhrase) -> Bool {
    let (words, start) = (phrase.words, phrase.start)
    guard phrase.date.year != 2000 else { return false }
    if let before = phrase.preposition, isPreposition(words[before]) { return false }
    if phrase.next.map({ expected.contains($0.text) }) == true { return true }
    guard start > 0, !words[start - 1].endsClause, !words[start - 1].looksBack, !words[start - 1].isPublication else {
      return false
    }
    return (max(0, start - 3)..<start).contains { index in
      expected.contains(words[index].text) && !(index > 0 && ["than", "as"].contains(words[index - 1].text))
    }
  }

  /// "2020 goal: 400 people", "our 2020 goal is to hire".
  private static func isGoalOfYear(_ phrase: DatePhrase) -> Bool {
    guard let next = phrase.next, next.isGoal, !phrase.words.contains(where: \.tellsOutcome) else { return false }
    return next.endsClause || looksAhead(phrase.words, at: phrase.year + 1)
  }

  /// "The class of 2020 will need jobs", "2020 graduates will need jobs".
  private static func isYearOfPeople(_ phrase: DatePhrase) -> Bool {
    let (words, start) = (phrase.words, phrase.start)
    if let next = phrase.next, groups.contains(next.text) { return isPromised(phrase, from: start) }
    guard start > 0, words[start].text == "of", groups.contains(words[start - 1].text) else { return false }
    return isPromised(phrase, from: start - 1)
  }

  private static func isPreposition(_ word: SentenceWord) -> Bool {
    word.looksBack
      || ["in", "on", "at", "over", "for", "of", "per", "see", "under", "between", "by"].contains(word.text)
  }

  private static let expected: Set<String> = [
    "expected", "projected", "anticipated", "predicted", "forecast", "forecasted",
  ]

  /// What a year has one of, and who belongs to it.
  private static let groups: Set<String> = [
    "class", "classes", "cohort", "cohorts", "graduates", "grads", "graduating", "seniors", "students", "interns",
    "apprentices", "budget", "season", "semester", "fair", "conference", "summit",
  ]
}
