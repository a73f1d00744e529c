/// Tells whether the words around a date say what happened until then: "The board trained 500 people by 2018."
///
/// What somebody said, promised or set out to do is no history: nobody has told what came of it.
struct ToldHistory: Sendable {
  private let words: [SentenceWord]
  /// The clause that the date stands in.
  let clause: Range<Int>
  private let preposition: Int
  private let end: Int

  /// - Parameter preposition: the place of the first word of the phrase with the date.
  init(_ phrase: DatePhrase, preposition: Int) {
    words = phrase.words
    self.preposition = preposition
    end = phrase.year + 1
    clause = Self.clause(of: phrase, from: preposition)
  }

  /// Whether something happened by the date, and no word looks ahead.
  var isTold: Bool {
    !clause.contains { isAhead($0) || isPurpose($0) } && clause.contains { isMainVerb($0) && !isLabel($0) }
  }

  /// Whether the clause has a verb in the past, or what may be one.
  var hasPastVerb: Bool {
    words[clause].contains { $0.isPastVerb && !Self.adjectives.contains($0.text) }
  }

  /// Whether the clause says what was, be it only what somebody said: no participle, as in "is paid", "people hired by".
  var hasPlainPast: Bool {
    clause.contains { index in
      guard isPastVerb(index), !isLabel(index) else { return false }
      return index == clause.lowerBound || !Self.notBeforeVerbs.contains(words[index - 1].text)
    }
  }

  /// Whether what happened stands before the date in its clause.
  var followsPastVerb: Bool {
    guard preposition > 0, !["and", "but", "or"].contains(words[preposition - 1].text) else { return false }
    return clause.prefix { $0 < preposition }.contains(where: isPastVerb)
  }
}

extension ToldHistory {
  /// From mark to mark. "By 2020, 400 people found work" goes on after its first comma; a date that stands alone between
  /// commas belongs to what is before it.
  private static func clause(of phrase: DatePhrase, from preposition: Int) -> Range<Int> {
    let words = phrase.words
    let start = words[..<preposition].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
    func end(from index: Int) -> Int { words[index...].firstIndex(where: \.endsClause).map { $0 + 1 } ?? words.count }
    let first = end(from: phrase.year)
    guard start == preposition, first == phrase.year + 1 else { return start..<first }
    return first < words.count ? start..<end(from: first) : 0..<first
  }

  private func isAhead(_ index: Int) -> Bool {
    let word = words[index].text
    if index > 0, ["than", "as"].contains(words[index - 1].text) { return false }
    if words[index].isGoal { return !words.contains { Self.outcomes.contains($0.text) } }
    return EnglishForecast.looksAhead(words, at: index) || EnglishForecast.isPledge(words, at: index)
      || Self.ahead.contains(word)
  }

  /// "Raised money to train 400 people"; but "grew to 900", "began to hire".
  private func isPurpose(_ index: Int) -> Bool {
    guard words[index].text == "to", index + 1 < clause.upperBound, Self.purposes.contains(words[index + 1].text) else {
      return false
    }
    return index == 0 || !Self.implied.contains(words[index - 1].text)
  }

  /// A verb in the simple past, as far as its place shows: no "is trained", "who found", "the skilled".
  private func isMainVerb(_ index: Int) -> Bool {
    guard isPastVerb(index), !Self.saying.contains(words[index].text) else { return false }
    return index == clause.lowerBound || !Self.notBeforeVerbs.contains(words[index - 1].text)
  }

  /// The same in any part of a sentence: "the rules that took effect".
  private func isPastVerb(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isPastVerb, !Self.adjectives.contains(word.text) else { return false }
    guard index > clause.lowerBound else { return true }
    let before = words[index - 1]
    return !word.text.hasSuffix("ed") || !Self.beforeAdjectives.contains(before.text) && Int(before.text) == nil
  }

  /// "People trained by 2016" counts people rather than telling who trained; in "people hired by 2020 still work there" the
  /// sentence goes on.
  private func isLabel(_ index: Int) -> Bool {
    guard Self.transitive.contains(words[index].text) else { return false }
    let next = index + 1
    let hasObject =
      next < clause.upperBound && !words[index].endsClause && !Self.afterParticiples.contains(words[next].text)
    return !hasObject && !(index < preposition && end < clause.upperBound)
  }
}

extension ToldHistory {
  private static let ahead: Set<String> = [
    "pledged", "promised", "committed", "vowed", "agreed", "planned", "hoped", "aimed", "intended", "wanted", "sought",
    "proposed", "supposed", "due", "scheduled", "can", "could", "should", "must", "might", "plan", "plans", "pledge",
    "promise",
  ]

  private static let outcomes: Set<String> = [
    "met", "reached", "exceeded", "missed", "surpassed", "achieved", "beat", "passed", "hit", "fell", "topped",
  ]

  /// What is set out to be done.
  private static let purposes: Set<String> = [
    "be", "have", "get", "train", "hire", "place", "reach", "open", "find", "fill", "add", "double", "triple", "help",
    "build", "connect", "grow", "become", "increase", "raise", "serve", "create", "teach", "offer", "close", "cut",
    "bring", "move", "employ", "enroll", "expand", "start", "launch", "finish", "complete", "make", "give", "put",
    "see",
    "recruit", "prepare", "equip", "support", "provide", "meet", "deliver", "graduate", "certify", "reduce", "end",
  ]

  private static let implied: Set<String> = [
    "began", "started", "continued", "managed", "came", "helped", "got", "went", "learned", "used",
  ]

  private static let adjectives: Set<String> = [
    "skilled", "experienced", "qualified", "certified", "interested", "unfilled", "advanced", "needed", "based",
    "related", "limited", "united", "unemployed", "underemployed", "talented", "combined", "hundred", "indeed", "speed",
    "exceed", "succeed", "proceed", "seed", "feed", "shed", "embed", "red", "unskilled", "paced", "sized", "located",
    "detailed", "accelerated", "registered", "dedicated", "estimated", "bleed", "breed", "weed",
  ]

  /// What is said or asked for may still be ahead.
  private static let saying: Set<String> = [
    "said", "told", "thought", "announced", "stated", "argued", "believed", "asked", "called", "voted", "decided",
    "required", "challenged", "urged", "estimated", "noted", "claimed", "suggested", "recommended", "demanded", "wrote",
    "felt", "knew", "meant", "assumed", "reported", "directed", "ordered", "targeted", "allowed", "encouraged",
  ]

  private static let notBeforeVerbs: Set<String> = [
    "is", "are", "am", "be", "been", "being", "get", "gets", "has", "have", "having", "that", "which", "who", "s", "re",
  ]

  private static let beforeAdjectives: Set<String> = [
    "a", "an", "the", "every", "each", "all", "more", "most", "many", "some", "no", "its", "their", "our", "your",
    "his",
    "her", "of", "in", "for", "with", "by", "from", "to", "on", "at", "as", "newly", "highly", "well", "other", "these",
    "those", "any", "half",
  ]

  /// Verbs that need an object.
  private static let transitive: Set<String> = [
    "trained", "hired", "placed", "employed", "enrolled", "certified", "served", "interviewed", "filled", "created",
    "added", "connected", "supported", "reached", "taught", "found", "engaged", "recruited", "funded", "retained",
    "helped", "made", "built", "prepared", "credentialed", "sent", "upskilled", "matched", "promoted", "established",
  ]

  private static let afterParticiples: Set<String> = [
    "in", "into", "by", "for", "through", "at", "with", "and", "or", "from", "to", "as", "on", "under", "via", "within",
    "during", "across", "over", "per", "before", "until", "no", "come",
  ]
}
