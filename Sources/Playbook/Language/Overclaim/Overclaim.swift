/// Finds claims that nobody can prove: "guaranteed", "the best talent". English only.
enum Overclaim {
  /// The words that claim too much, in the order of the sentences they stand in.
  static func claims(in sentences: [Substring]) -> [Substring] {
    sentences.flatMap { isQuestion($0) ? [] : claimsInSentence($0) }
  }
}

extension Overclaim {
  /// Each kind of claim, and signs of which one stands in every claim of it: most sentences have none.
  private static let kinds: [(signs: WordSigns, find: @Sendable (Substring) -> [ClaimedWords])] = [
    (
      [
        "risk", "brai", "worl", "unli", "fool", "sure", "unbe", "unri", "unma", "unpa", "seco", "fail", "lose", "wron",
        "neve",
      ], OverclaimWords.find
    ),
    (["guar"], Guarantees.find),
    (["prov"], ProvenWays.find),
    (
      [
        "neve", "only", "succ", "bett", "othe", "ever", "each", "all ", "perf", "time", "numb", "#1 ", "o. 1", "no.1",
        "lead", "top ", "top-", "firs", "most", "high", "fine", "day ",
      ], OverclaimPhrases.find
    ),
    (["best"], Superlatives.find),
    (["100 ", "100%", "100p", "hund"], Wholes.find),
    (["alwa"], Constancy.find),
  ]

  private static func isQuestion(_ sentence: Substring) -> Bool {
    sentence.last { !$0.isSpacing && !"\"”’')".contains($0) } == "?"
  }

  private static func claimsInSentence(_ sentence: Substring) -> [Substring] {
    let found = kinds.flatMap { kind in
      kind.signs.occur(in: sentence) ? kind.find(sentence).filter { !$0.isDenied } : []
    }
    guard !found.isEmpty, !sentence.contains(rebuttals) else { return [] }
    return found.map(\.words).sorted { $0.startIndex < $1.startIndex }
  }

  /// "Anyone who says results are guaranteed is wrong".
  private static let rebuttals = Pattern(
    /(?i)\b(?:(?:anyone|anybody|whoever|those|people|somebody|someone|no one|nobody) (?:who )?(?:says?|claims?|promises?|tells you|believes?|thinks?)|(?:is|are) (?:wrong|nonsense|a myth|not true|a lie|untrue)|(?:distrust|beware|be wary|too good to be true))\b/
  )
}
