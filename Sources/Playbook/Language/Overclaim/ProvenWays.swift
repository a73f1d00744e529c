/// "Proven", of a way or a programme; not "can be proven", "if proven", "has proven useful", "ask for proven experience".
enum ProvenWays {
  static func find(in sentence: Substring) -> [ClaimedWords] {
    ClaimedWords.all(word, in: sentence).filter { claim in
      !claim.before.contains(toBeProven) && !claim.before.contains(since) && !isRequired(claim)
    }
  }

  private static let word = Pattern(/(?i)\bproven\b/)

  private static let toBeProven = Pattern(
    /(?i)\b(?:(?:can|could|must|may|might|should|to|cannot) be|if|once|when|until|yet to be|whether|better than) $/)

  private static let since = Pattern(
    /(?i)(?:\b(?:has|have|had|having)|['’]ve)(?: (?:already|since|also|often|itself))? $/)

  private static func isRequired(_ claim: ClaimedWords) -> Bool {
    claim.behind.contains(abilities) && claim.before.contains(requiring)
  }

  private static let abilities = Pattern(
    /(?i)^ (?:[\p{L}\-]+ )?(?:experience|skills?|ability|abilities|knowledge|competenc[ey]|expertise|track record)\b/)

  private static let requiring = Pattern(
    /(?i)\b(?:ask|asks|asked|asking|look|looks|looking|requires?|required|requiring|needs?|wants?|prefers?|demands?|calls? for|instead of|without)\b/
  )
}
