/// Words that claim too much wherever they stand, unless they are denied: "risk-free", "unbeatable".
enum OverclaimWords {
  static func find(in sentence: Substring) -> [ClaimedWords] {
    // "No risk of flooding" is no promise.
    ClaimedWords.all(words, in: sentence).filter { claim in
      !(claim.words.lowercased().hasSuffix("risk") && claim.behind.hasPrefix(" of"))
    }
  }

  private static let words = Pattern(
    #/
      (?i)
      \b(?:risk[\-\x20]free|no[\-\x20]brainer|world[\-\x20]class|unlimited|foolproof|fool-proof|sure-?fire|
      unbeatable|unrivall?ed|unmatched|unparalleled|second\x20to\x20none|(?:no|zero)\x20risk|
      without\x20(?:any\x20)?risk|can(?:['’]t|not)\x20(?:fail|lose|go\x20wrong)|
      never\x20(?:fails?|disappoints?|lets?\x20(?:you|anyone|an\x20employer)\x20down|goes\x20wrong|misses|lose))\b
    /#
  )
}
