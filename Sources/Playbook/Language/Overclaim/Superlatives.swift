/// "The best talent in the state"; not "the best way to reach us", "make the best of it", "which of the best fits you".
enum Superlatives {
  static func find(in sentence: Substring) -> [ClaimedWords] {
    ClaimedWords.all(claims, in: sentence).filter { claim in
      let noun = claim.words.lowercased().split(separator: " ").last ?? ""
      return !isHarmless(noun, claim) && !(noun.hasSuffix("best") && isIdiom(claim)) && !claim.before.contains(advising)
        && !claim.behind.contains(suiting)
    }
  }

  private static let claims = Pattern(
    #/
      (?i)
      \b(?:(?:the|(?:america|the\x20(?:state|country|region|nation|world)|\p{Lu}\p{L}+)['’]s)\x20(?:very\x20|
      single\x20|absolute\x20)?best\b(?:[\-\x20](?:trained|qualified|prepared|skilled|educated|run))?
      (?:\x20\p{L}[\p{L}\-]*)?|best[\-\x20]in[\-\x20](?:class|the)\b|best\x20of\x20breed|best\x20(?:tech\x20|it\x20|local\x20|available\x20|
      possible\x20)?(?:talent|workforce|workers|people|candidates|graduates|programmers|
      developers|engineers|technicians|trainees|training|employees|hires|value|pipeline|
      team)\b)
    /#
  )

  /// "One of the very best" claims it all the same.
  private static func isHarmless(_ noun: Substring, _ claim: ClaimedWords) -> Bool {
    harmlessNouns.contains(String(noun)) && (noun != "of" || !claim.words.lowercased().contains("very"))
  }

  private static func isIdiom(_ claim: ClaimedWords) -> Bool {
    claim.before.contains(forBest)
      || claim.before.contains(makingBest) && claim.behind.contains(endOrOf)
  }

  private static let forBest = Pattern(/(?i)\bfor $/)
  private static let makingBest = Pattern(/(?i)\b(?:make|making|made|hope for|all|get|gets) $/)
  private static let endOrOf = Pattern(/^(?:[.,;:!]| of\b|$)/)

  /// Advice how to choose is no claim about what one gets.
  private static let advising = Pattern(
    /(?i)\b(?:choose|pick|decide|judge|select|ask|compare|name|say|tell (?:us|them)) (?:\p{L}+ )?$/)

  private static let suiting = Pattern(/(?i)^ (?:for you|suited|fits?|buy)\b/)

  private static let harmlessNouns: Set<String> = [
    "practice", "practices", "way", "ways", "time", "times", "day", "days", "place", "person", "thing", "part",
    "contact",
    "number", "address", "fit", "match", "wishes", "regards", "interest", "interests", "bet", "guess", "estimate",
    "effort",
    "efforts", "buy", "known", "man", "moment", "hour", "method", "means", "approach", "answer", "step", "route",
    "case",
    "candidate", "applicant", "available", "next", "use", "of", "evidence", "question", "questions", "example", "start",
    "source", "format", "channel", "option", "week", "month", "date", "if", "when", "idea", "starting", "advice",
    "western",
    "first", "friend", "friends", "paid", "kept", "case", "western",
  ]
}
