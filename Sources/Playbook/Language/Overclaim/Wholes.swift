/// "100 %" of what can't be whole; fees and wages may well be paid in full, and a course be wholly online.
enum Wholes {
  static func find(in sentence: Substring) -> [ClaimedWords] {
    ClaimedWords.all(words, in: sentence).filter { claim in
      !claim.behind.contains(paidOrOnline) && !claim.before.contains(bounds) && !claim.isMeasured
    }
  }

  private static let words = Pattern(/(?i)(?:\b100|\b(?:one|a) hundred)\s?(?:%|percent\b|per cent\b)/)

  private static let bounds = Pattern(
    /(?i)(?:(?:up to|under|below|over|less than|nation|relative to|of|=|index) \(?|\d[.,])$/)

  private static let paidOrOnline = Pattern(
    #/
      (?i)
      ^[\-\x20]?(?:online|remote|virtual|in[\-\x20]person|employer[\-\x20]paid|paid|
      funded|covered|free|electric|renewable|recycl\p{L}+|digital|asynchronous|hands[\-\x20]on|
      confidential|voluntary|anonymous|tax[\-\x20]\p{L}+|accessible|solar|wool|refund\p{L}*|
      of\x20[^.;,]{1,50}\x20(?:is|are|takes?\x20place|meets?|happens?|runs?)\x20(?:held\x20|
      taught\x20|done\x20|offered\x20)?(?:online|remote|virtual|in[\-\x20]person|free|
      paid|covered|funded|reimbursed|electric|on[\-\x20]?site|at\x20night|open\x20source)|reimburse|bonus|owned|match|cotton|of\x20(?:the\x20|your\x20|
      a\x20|all\x20|each\x20)?(?:[\p{L}'’\-]+\x20){0,3}?(?:costs?|fees?|tuition|wages?|
      salary|pay|price|expenses|training\x20costs|premiums?)\b)
    /#
  )
}
