/// Finds claims that nobody can prove: "guaranteed", "the best talent". English only.
enum Overclaim {
  /// The words that claim too much, in their order.
  static func claims(in text: String) -> [Substring] {
    // Most texts have no such word: look for one before looking at sentences.
    guard signs.occur(in: text) else { return [] }
    return Passage.sentences(of: text).filter { !isQuestion($0) }.flatMap(claimsInSentence)
  }
}

extension Overclaim {
  /// The beginnings of the words by which claims are known.
  private static let signs = WordSigns([
    "guar", "prov", "best", "100 ", "100%", "100p", "hund", "alwa", "neve", "fail", "risk", "brai", "worl", "unli",
    "fool",
    "wron", "unma", "unri", "unbe", "unpa", "seco", "sure", "lose", "only", "succ", "bett", "othe", "ever", "each",
    "all ", "perf", "time", "numb", "lead", "top ", "top-", "firs", "most", "high", "fine", "day ", "#1 ", "o. 1",
    "no.1",
  ])

  private static func isQuestion(_ sentence: Substring) -> Bool {
    sentence.last { !$0.isWhitespace && !"\"”’')".contains($0) } == "?"
  }

  private static func claimsInSentence(_ sentence: Substring) -> [Substring] {
    let kinds: [(Substring) -> [ClaimedWords]] = [
      OverclaimWords.find, Guarantees.find, ProvenWays.find, OverclaimPhrases.find, Superlatives.find, Wholes.find,
      Constancy.find,
    ]
    let found = kinds.flatMap { find in find(sentence).filter { !$0.isDenied } }
    guard !found.isEmpty, !sentence.contains(rebuttals) else { return [] }
    return found.map(\.words).sorted { $0.startIndex < $1.startIndex }
  }

  /// "Anyone who says results are guaranteed is wrong".
  private static let rebuttals = Pattern(
    /(?i)\b(?:(?:anyone|anybody|whoever|those|people|somebody|someone|no one|nobody) (?:who )?(?:says?|claims?|promises?|tells you|believes?|thinks?)|(?:is|are) (?:wrong|nonsense|a myth|not true|a lie|untrue)|(?:distrust|beware|be wary|too good to be true))\b/
  )
}
