/// A word of a sentence, as far as finding forecasts in it needs to understand it.
struct SentenceWord: Sendable {
  /// In small letters.
  var text: String
  /// Whether a comma or another mark stands behind it.
  var endsClause: Bool

  /// The words of a sentence; those with hyphens in their parts.
  static func words(of sentence: String) -> [SentenceWord] {
    var words: [SentenceWord] = []
    var word = ""
    for character in sentence.lowercased() + " " {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        if !word.isEmpty { words.append(SentenceWord(text: word, endsClause: false)) }
        word = ""
        if ",;:.)".contains(character), !words.isEmpty { words[words.count - 1].endsClause = true }
      }
    }
    return words
  }
}

extension SentenceWord {
  /// Years that plays and messages speak of; other numbers of four digits are counts.
  var year: Int? {
    guard text.utf8.count == 4, let year = Int(text), (1990...2100).contains(year) else { return nil }
    return year
  }

  /// 1 to 12 for a month's name or its usual short form.
  var month: Int? {
    Self.months.firstIndex { $0 == text || text.count >= 3 && text.count <= 4 && $0.hasPrefix(text) }.map { $0 + 1 }
  }

  /// 1 to 31 for "30" and "30th".
  var day: Int? {
    let digits = text.prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) ? day : nil
  }

  /// What may stand between a preposition and its year: "the end of", "mid", "June 30".
  var isPartOfDate: Bool { Self.dateWords.contains(text) || month != nil || day != nil }

  /// Whether it says by itself that a sentence looks ahead.
  var isForecast: Bool { Self.forecastWords.contains(text) }

  /// Whether it looks ahead when "to" follows: "plans to", "the goal is to", "due to open".
  var isForecastBeforeTo: Bool { Self.forecastBeforeTo.contains(text) }

  var isPastVerb: Bool { text.hasSuffix("ed") && text.count > 3 && text != "need" || Self.pastVerbs.contains(text) }

  var isPlural: Bool { text == "people" || text.hasSuffix("s") && !Self.notPlural.contains(text) }
}

extension SentenceWord {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static let dateWords: Set<String> = [
    "the", "end", "of", "early", "late", "mid", "middle", "start", "beginning", "close", "year", "years", "fiscal",
    "school", "academic", "calendar", "spring", "summer", "autumn", "fall", "winter", "quarter", "first", "second",
    "third", "fourth", "half", "q1", "q2", "q3", "q4", "about", "around", "roughly",
  ]

  private static let forecastWords: Set<String> = [
    "will", "ll", "shall", "would", "expect", "expects", "expected", "expectation", "expectations", "forecast",
    "forecasts", "forecasted", "projected", "projection", "projections", "predict", "predicts", "predicted",
    "anticipate", "anticipates", "anticipated", "pledge", "pledges", "promises",
  ]

  private static let forecastBeforeTo: Set<String> = [
    "plan", "plans", "aim", "aims", "hope", "hopes", "intend", "intends", "goal", "going", "set", "estimated",
    "scheduled", "due", "likely", "commit", "commits",
  ]

  private static let pastVerbs: Set<String> = [
    "was", "were", "had", "did", "said", "began", "found", "made", "grew", "rose", "fell", "went", "came", "took",
    "won", "ran", "met", "written", "begun",
  ]

  private static let notPlural: Set<String> = ["is", "was", "has", "this", "its", "as", "us", "does", "always", "plus"]
}
