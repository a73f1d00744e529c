/// What the words around a number say about it.
enum FactWords {
  /// "Employers" as "employer"; words for the same thing as one.
  static func noun(_ word: some StringProtocol) -> String {
    let word = String(word)
    if let known = nouns[word] { return known }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// What narrows a noun: the words before it that say more than the network's name.
  static func modifiers(_ words: some Sequence<TextWord>, noun: String) -> Set<String> {
    var result: Set<String> = []
    for word in words where !neutral.contains(word.lower) {
      result.insert(["it", "technology", "technical", "technological"].contains(word.lower) ? "tech" : word.lower)
    }
    if ["openings", "opening", "vacancies", "vacancy"].contains(noun) { result.insert("open") }
    if !result.isDisjoint(with: vacant) { result = result.subtracting(vacant).union(["open"]) }
    return result
  }

  /// The past verbs of a sentence, without those that only say that somebody takes part. "Hundred" is none.
  static func measures(_ words: [TextWord], without quantity: ClosedRange<Int>?) -> Set<String> {
    var result: Set<String> = []
    for index in words.indices where quantity?.contains(index) != true {
      let word = words[index]
      if let known = verbs[word.lower] {
        result.insert(known)
      } else if word.lower.hasSuffix("ed"), word.lower.count > 4, !memberships.contains(word.lower) {
        result.insert(String(word.lower.dropLast(2)))
      }
    }
    return result
  }

  /// The words that carry meaning.
  static func content(_ words: [TextWord], without quantity: ClosedRange<Int>?) -> Set<String> {
    var result: Set<String> = []
    for index in words.indices where quantity?.contains(index) != true {
      let word = words[index]
      guard !word.isTag, word.lower.count > 2, !empty.contains(word.lower), word.year == nil else { continue }
      result.insert(noun(word.base))
    }
    return result
  }

  /// Names behind "in", "near" and the like.
  static func places(_ words: [TextWord]) -> Set<String> {
    var result: Set<String> = []
    for (before, word) in zip(words, words.dropFirst())
    where ["in", "near", "across", "around", "at", "throughout", "en"].contains(before.lower) {
      if word.isName, !NumberWord.isMonth(word.lower), !["techhire", "united", "america"].contains(word.lower) {
        result.insert(word.lower)
      }
    }
    return result
  }

  static func isGoal(_ words: [TextWord]) -> Bool {
    words.contains {
      ["will", "goal", "goals", "aim", "aims", "target", "plans", "planned", "hope", "hopes"].contains($0.lower)
    }
  }

  /// Whether only a part or an addition is counted: "another 20", "the first 21", "from 21 to 72".
  static func isPart(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    let before = words[max(0, start - 4)..<start].map(\.lower)
    let isWhole = before.last == "of" && ["up", "consists", "consist", "total"].contains(before.dropLast().last ?? "")
    if !isWhole,
      ["another", "first", "next", "last", "other", "each", "every", "from", "of", "these", "those", "aged"].contains(
        before.last ?? "")
    {
      return true
    }
    if before.last == "to", before.contains("from") || before.contains("up") { return true }
    // "Firms with 20 employees" says which ones.
    if before.last == "with", let noun = quantity.noun, ["employees", "workers", "people"].contains(words[noun].lower) {
      return true
    }
    // "50 percent more than the average job" compares.
    if quantity.kind == .percent { return false }
    let end = quantity.noun ?? min(start + 3, words.count)
    return words[min(quantity.words.upperBound + 1, end)..<end].contains { increments.contains($0.lower) }
  }

  /// "More than" before the words of a number, "or more" behind them.
  static func bound(around quantity: ClosedRange<Int>, in words: [TextWord]) -> Fact.Bound {
    let (start, end) = (quantity.lowerBound, quantity.upperBound + 1)
    let next = words[end..<min(end + 2, words.count)].map(\.lower)
    if next == ["or", "more"] || next == ["at", "least"] { return .atLeast }
    if next == ["or", "less"] || next == ["or", "fewer"] || next == ["at", "most"] { return .atMost }
    return bound(words[max(0, start - 3)..<start].map(\.lower).joined(separator: " "))
  }

  /// "more than", "at least" …
  static func bound(_ qualifier: String) -> Fact.Bound {
    let words = qualifier.lowercased()
    if ["more than", "over", "at least", "minimum", "above"].contains(where: words.hasSuffix) { return .atLeast }
    if ["less than", "fewer than", "under", "at most", "up to", "maximum", "below"].contains(where: words.hasSuffix) {
      return .atMost
    }
    let about = ["about", "around", "nearly", "almost", "approximately", "roughly", "some", "close to", "estimate"]
    return about.contains(where: words.hasSuffix) ? .about : .exact
  }
}

extension FactWords {
  private static let nouns: [String: String] = [
    "people": "person", "persons": "person", "positions": "job", "openings": "job", "vacancies": "job", "jobs": "job",
    "roles": "job", "organisations": "organization", "organizations": "organization", "programmes": "program",
    "businesses": "company", "firms": "company", "companies": "company",
    "trainees": "student", "learners": "student",
  ]

  /// "124 tech jobs are open" are open tech jobs.
  static func isSaidOpen(behind noun: Int, in words: [TextWord]) -> Bool {
    guard noun + 2 < words.count, !words[noun].endsClause else { return false }
    return ["are", "stand", "stay", "remain", "were", "stood", "stayed", "remained"].contains(words[noun + 1].lower)
      && vacant.contains(words[noun + 2].lower)
  }

  private static let vacant: Set<String> = ["open", "unfilled", "vacant", "empty"]

  private static let verbs: [String: String] = [
    "found": "place", "placed": "place", "connected": "place", "came": "come", "met": "meet", "left": "leave",
    "won": "win", "lost": "lose", "sent": "send", "gave": "give", "took": "take", "said": "say", "finished": "complete",
    "completed": "complete", "enrolled": "start", "started": "start", "began": "start", "attend": "attend",
    "interview": "interview", "train": "train", "hire": "hir", "place": "place", "graduate": "graduat",
    "sponsor": "sponsor", "host": "host", "mentor": "mentor",
  ]

  private static let increments: Set<String> = [
    "more", "other", "new", "additional", "extra", "further", "fewer", "to", "or",
  ]

  private static let memberships: Set<String> = [
    "joined", "signed", "partnered", "involved", "engaged", "committed", "included", "united", "based", "called",
    "named",
    "needed", "skilled", "related", "reported", "counted", "numbered", "doubled", "expanded", "indeed", "convened",
    "assembled", "listed", "supported", "interested", "advanced", "limited", "combined",
  ]

  private static let neutral: Set<String> = [
    "of", "our", "the", "their", "its", "these", "local", "techhire", "different", "participating", "member",
    "national",
    "some",
  ]

  private static let empty: Set<String> = [
    "the", "and", "for", "with", "that", "this", "are", "was", "were", "has", "have", "had", "its", "our", "their",
    "than",
    "more", "about", "over", "nearly", "who", "which", "from", "not", "percent", "all", "any", "they", "there", "share",
    "of", "do", "does", "did", "least", "almost",
  ]
}
