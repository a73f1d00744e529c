/// Finds claims that nobody can prove: "guaranteed", "the best talent". English only.
enum Overclaim {
  /// One of these stands in every claim.
  static let signs = kinds.flatMap(\.signs)

  /// The words that claim too much, in the order of the sentences they stand in.
  static func claims(in sentences: [Substring]) -> [Substring] {
    sentences.flatMap(claimsInSentence)
  }
}

extension Overclaim {
  private typealias Kind = (signs: [String], find: @Sendable (Substring) -> [ClaimedWords])

  /// Each kind of claim, and signs of which one stands in every claim of it: most sentences have none.
  private static let kinds: [Kind] =
    [
      (
        [
          "risk", "brainer", "world", "unlimited", "fool", "sure", "unbeatable", "unriv", "unmatched", "unpar",
          "second to none", "fail", "lose", "go wrong", "never",
        ], OverclaimWords.find
      ),
      (["guarant"], Guarantees.find),
      (["proven"], ProvenWays.find),
    ] + OverclaimPhrase.all.map { ($0.signs, $0.find) } + [
      (["best"], Superlatives.find),
      (["100 ", "100%", "100p", "hundred"], Wholes.find),
      (["always"], Constancy.find),
    ]

  private static let signed = WordSigns(groups: kinds.map(\.signs))

  private static func isQuestion(_ sentence: Substring) -> Bool {
    sentence.last { !$0.isSpacing && !$0.isAny(of: "\"”’')") } == "?"
  }

  private static func claimsInSentence(_ sentence: Substring) -> [Substring] {
    let signs = signed.found(in: sentence)
    guard !signs.isEmpty, !isQuestion(sentence) else { return [] }
    let found = kinds.indices.filter(signs.has).flatMap { kinds[$0].find(sentence).filter { !$0.isDenied } }
    guard !found.isEmpty, !sentence.contains(rebuttals) else { return [] }
    return found.map(\.words).sorted { $0.startIndex < $1.startIndex }
  }

  /// "Anyone who says results are guaranteed is wrong".
  private static let rebuttals = Pattern(
    /(?i)\b(?:(?:anyone|anybody|whoever|those|people|somebody|someone|no one|nobody) (?:who )?(?:says?|claims?|promises?|tells you|believes?|thinks?)|(?:is|are) (?:wrong|nonsense|a myth|not true|a lie|untrue)|(?:distrust|beware|be wary|too good to be true))\b/
  )
}
