/// "Guaranteed", of what nobody can guarantee: not a loan's guarantee, a guaranteed wage, or "Guaranteed Rate Inc."
enum Guarantees {
  static func find(in sentence: Substring) -> [ClaimedWords] {
    ClaimedWords.all(words, in: sentence).filter { claim in
      !claim.before.contains(lenders) && !claim.before.contains(grantedTerms) && !claim.behind.contains(guaranteedTerms)
        && !isName(claim)
    }
  }

  private static let words = Pattern(/(?i)\bguarant(?:ee[sd]?|eeing|y|ies)\b/)

  private static let lenders = Pattern(/(?i)(?:loan|credit|bank|mortgage|legal|warranty|federal) $/)

  /// "The wage is guaranteed for eight weeks" is a term of a contract.
  private static let grantedTerms = Pattern(
    /(?i)\b(?:wages?|pay|hours|salary|salaries|income|stipends?|rate|minimum|price|fee|loans?|funds?|funding|deposit|payments?)(?: (?:is|are|was|were|will be))?(?: fully| legally)? $/
  )

  private static let guaranteedTerms = Pattern(
    /(?i)^(?:d)? (?:loans?|funds?|fees?|issue|(?:minimum )?(?:wages?|hours|pay|income|admission)|part of|up to|at least|a minimum|the loan)\b/
  )

  /// A word with a capital before another, in a sentence that is no title.
  private static func isName(_ claim: ClaimedWords) -> Bool {
    let end = claim.behind
    guard claim.words.first?.isCapital == true, end.first == " ", end.dropFirst().first?.isCapital == true else {
      return false
    }
    return claim.sentence.split(separator: " ").contains { $0.count > 4 && $0.first?.isLowercase == true }
  }
}
