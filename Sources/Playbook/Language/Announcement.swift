import StructuredData

/// Finds the day in a sentence that announces something: "Applications close on October 15, 2026", "Sign up before June 1,
/// 2024". English only; a mere year says too little, since texts tell history in the present tense, too.
enum Announcement {
  /// The earliest such day or month, or `nil`.
  ///
  /// - Parameter isOffer: what a list offers or asks for may have no verb: "Two free postings until December 31, 2025".
  static func date(in sentence: Substring, isOffer: Bool = false) -> PartialDate? {
    let words = SentenceWord.words(of: String(sentence))
    let dates = words.indices.compactMap { index -> PartialDate? in
      guard let phrase = DatePhrase(endingAt: index, in: words, .english), let date = date(phrase) else { return nil }
      return isAnnounced(phrase, isOffer: isOffer) ? date : nil
    }
    return dates.min { $0.lastDay < $1.lastDay }
  }
}

extension Announcement {
  /// With a month at least: as written out, as "2025-03-31" or as "3/31/2025".
  private static func date(_ phrase: DatePhrase) -> PartialDate? {
    if phrase.hasMonth { return phrase.date }
    let (words, year) = (phrase.words, phrase.date.year)
    if phrase.year + 2 < words.count, !words[phrase.year].endsClause, words[phrase.year + 1].text.utf8.count == 2,
      let month = Int(words[phrase.year + 1].text), let day = words[phrase.year + 2].day
    {
      return PartialDate(year: year, month: month, day: day)
    }
    let numbers = words[phrase.start..<phrase.year].compactMap { Int($0.text) }
    return numbers.count == 2 ? PartialDate(year: year, month: numbers[0], day: numbers[1]) : nil
  }

  private static func isAnnounced(_ phrase: DatePhrase, isOffer: Bool) -> Bool {
    guard let preposition = phrase.preposition else { return false }
    let words = phrase.words
    let history = ToldHistory(phrase, preposition: preposition)
    let start = history.clause.lowerBound
    guard start < preposition, !history.hasPastVerb,
      !words[start..<preposition].contains(where: { ["since", "after"].contains($0.text) })
    else { return false }
    if isOffer, ["until", "till", "through", "by", "before"].contains(words[preposition].text) { return true }
    let before = start..<phrase.start
    let isTimed = prepositions.contains(words[preposition].text)
    if isInvitation(words, from: start, preposition: words[preposition].text) { return true }
    return isState(words, in: before) || before.contains { isEvent(words, at: $0, of: before, isTimed: isTimed) }
  }

  /// "Sign up before", "Come to the job fair on"; but "send us the minutes from".
  private static func isInvitation(_ words: [SentenceWord], from start: Int, preposition: String) -> Bool {
    let first = words[start...].first { !["please", "then", "also", "so", "and", "or"].contains($0.text) }
    guard let first, invitations.contains(first.text) else { return false }
    return ["on", "by", "before", "until", "till"].contains(preposition)
  }

  /// "The deadline is", "registration is open until".
  private static func isState(_ words: [SentenceWord], in range: Range<Int>) -> Bool {
    guard let verb = range.last(where: { ["is", "are"].contains(words[$0].text) }),
      words[range.lowerBound..<verb].contains(where: { events.contains($0.text) })
    else { return false }
    let behind = words[verb + 1..<range.upperBound]
    return behind.count <= 4
      && behind.allSatisfy { prepositions.contains($0.text) || states.contains($0.text) }
  }

  /// "Enrollment opens on", "Classes resume in".
  private static func isEvent(_ words: [SentenceWord], at index: Int, of range: Range<Int>, isTimed: Bool) -> Bool {
    let word = words[index].text
    guard index > range.lowerBound, !words[range.lowerBound..<index].contains(where: { records.contains($0.text) })
    else {
      return false
    }
    let before = words[index - 1]
    guard !["that", "which", "who", "the", "a", "to", "of"].contains(before.text) else { return false }
    let isNear = range.upperBound - index <= 2
    if ["take", "takes"].contains(word) { return words[index + 1].text == "place" }
    if verbs.contains(word) { return before.isPlural && isNear }
    return word.hasSuffix("s") && singularVerbs.contains(word) && (isTimed || isNear)
  }

  private static let prepositions: Set<String> = ["on", "by", "before", "until", "till", "in", "at", "through", "from"]

  private static let invitations: Set<String> = [
    "come", "join", "sign", "register", "apply", "enroll", "enrol", "rsvp", "attend", "submit", "send", "visit", "meet",
    "save", "book", "reserve", "stop", "drop", "return", "reply", "respond", "call", "email",
  ]

  private static let verbs: Set<String> = [
    "close", "open", "start", "begin", "end", "resume", "launch", "expire", "reopen", "return", "finish", "conclude",
    "graduate", "arrive", "meet",
  ]

  private static let singularVerbs: Set<String> = [
    "closes", "opens", "starts", "begins", "ends", "resumes", "launches", "expires", "reopens", "returns", "finishes",
    "concludes", "graduates", "arrives", "meets", "happens",
  ]

  private static let states: Set<String> = [
    "open", "due", "scheduled", "set", "available", "accepted", "held", "for", "now", "still",
  ]

  private static let events: Set<String> = [
    "deadline", "session", "sessions", "meeting", "event", "fair", "class", "classes", "course", "courses", "workshop",
    "workshops", "orientation", "registration", "enrollment", "applications", "application", "cohort", "ceremony",
    "graduation", "webinar", "conference", "kickoff", "interview", "interviews", "bootcamp", "training", "hackathon",
    "summit", "launch", "showcase", "date", "house", "tour", "visit", "exam", "signup", "nominations", "proposals",
    "bids",
  ]

  /// What a subject that only tells of times past is about.
  private static let records: Set<String> = [
    "data", "figures", "series", "survey", "report", "period", "chapter", "story", "history", "timeline", "study",
    "records", "minutes", "census", "numbers",
  ]
}
