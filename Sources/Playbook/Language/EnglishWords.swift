/// What English words say about time.
extension SentenceWord {
  /// Whether it says by itself that a sentence looks ahead.
  var isForecast: Bool { Self.forecastWords.contains(text) }

  /// Whether it looks ahead when "to" follows: "plans to", "the goal is to", "due to open".
  var isForecastBeforeTo: Bool { Self.forecastBeforeTo.contains(text) }

  /// Whether somebody has bound themselves, when "to" follows: "pledged to".
  var isPledge: Bool { ["pledged", "promised", "committed", "vowed", "agreed", "planned"].contains(text) }

  var isGoal: Bool { ["goal", "goals", "target", "targets", "objective", "objectives"].contains(text) }

  /// Whether a sentence about a goal says what became of it.
  var tellsOutcome: Bool {
    ["was", "were", "had", "did", "met", "reached", "exceeded", "missed", "surpassed"].contains(text)
  }

  /// "The 2016 report": the year only says which.
  var isPublication: Bool {
    ["report", "study", "survey", "census", "edition", "article", "act", "law"].contains(text)
  }

  /// "Since June 2014".
  var looksBack: Bool { ["since", "after", "from", "than", "with", "against", "like"].contains(text) }

  var isPastVerb: Bool { text.hasSuffix("ed") && text.count > 3 && text != "need" || Self.pastVerbs.contains(text) }

  var isPlural: Bool { text == "people" || text.hasSuffix("s") && !Self.notPlural.contains(text) }

  /// "In May", "last May".
  var mayStandBeforeMonth: Bool {
    ["in", "by", "since", "until", "till", "before", "after", "from", "to", "last", "next", "this", "every", "and"]
      .contains(text)
  }
}

extension DatePhrase.Vocabulary {
  static let english = DatePhrase.Vocabulary(
    months: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ],
    words: [
      "the", "end", "of", "early", "late", "mid", "middle", "start", "beginning", "close", "course", "year", "years",
      "s", "fiscal", "fy", "school", "academic", "calendar", "spring", "summer", "autumn", "fall", "winter", "quarter",
      "first", "second", "third", "fourth", "half", "q1", "q2", "q3", "q4", "about", "around", "roughly",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ])
}

extension SentenceWord {
  private static let forecastWords: Set<String> = [
    "will", "ll", "shall", "would", "expect", "expects", "expected", "expectation", "expectations", "forecast",
    "forecasts", "forecasted", "projected", "projection", "projections", "predict", "predicts", "predicted",
    "anticipate", "anticipates", "anticipated", "pledge", "pledges", "promises", "slated",
    "upcoming",
  ]

  private static let forecastBeforeTo: Set<String> = [
    "plan", "plans", "planning", "aim", "aims", "aiming", "hope", "hopes", "hoping", "intend", "intends", "goal",
    "going", "set", "estimated", "scheduled", "due", "likely", "commit", "commits", "poised", "want", "wants", "seek",
    "seeks",
  ]

  private static let pastVerbs: Set<String> = [
    "was", "were", "had", "did", "said", "began", "found", "made", "grew", "rose", "fell", "went", "came", "took",
    "won", "ran", "met", "written", "begun", "taught", "led", "saw", "gave", "left", "told", "held", "knew",
    "thought", "spread", "became", "built", "brought", "kept", "got", "lost", "paid", "sent", "sold", "spent", "stood",
    "hit", "chose", "drew", "drove", "wrote", "spoke", "broke", "bought", "felt", "shrank", "sank",
  ]

  private static let notPlural: Set<String> = ["is", "was", "has", "this", "its", "as", "us", "does", "always", "plus"]
}
