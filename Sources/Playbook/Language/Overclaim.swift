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
    let plain = plainWords(sentence) + guarantees(sentence) + proofs(sentence) + phrases(sentence)
    let found = plain + superlatives(sentence) + wholes(sentence) + constants(sentence)
    guard !found.isEmpty, !isRebutted(sentence) else { return [] }
    return found.sorted { $0.startIndex < $1.startIndex }
  }

  /// "Anyone who says results are guaranteed is wrong".
  private static func isRebutted(_ sentence: Substring) -> Bool { sentence.contains(rebuttals) }

  private static let rebuttals = Pattern(
    /(?i)\b(?:(?:anyone|anybody|whoever|those|people|somebody|someone|no one|nobody) (?:who )?(?:says?|claims?|promises?|tells you|believes?|thinks?)|(?:is|are) (?:wrong|nonsense|a myth|not true|a lie|untrue)|(?:distrust|beware|be wary|too good to be true))\b/
  )

  /// "Ask for the most qualified people" tells what to look for.
  private static func phrases(_ sentence: Substring) -> [Substring] {
    OverclaimPhrases.find(in: sentence).filter { words in
      !isDenied(words, in: sentence) && !isMeasured(sentence) && !isSought(words, in: sentence)
    }
  }

  private static func isSought(_ words: Substring, in sentence: Substring) -> Bool {
    before(words, in: sentence).contains(seeking)
  }

  private static let seeking = Pattern(
    /(?i)(?:\b(?:choose|pick|decide|judge|select|ask|compare|interview|hire|look) (?:for )?(?:\p{L}+ ){0,2}|\b(?:who|which) (?:is|are) )$/
  )

  /// Whether a year in brackets says who counted.
  private static func isMeasured(_ sentence: Substring) -> Bool { sentence.contains(citation) }

  private static let citation = Pattern(/\([^()]{0,200}\d{4}\)/)

  /// Words that claim too much wherever they stand, unless they are denied.
  private static func plainWords(_ sentence: Substring) -> [Substring] {
    let words =
      #/
        (?i)
        \b(?:risk[\-\x20]free|no[\-\x20]brainer|world[\-\x20]class|unlimited|foolproof|
        fool-proof|sure-?fire|unbeatable|unrivall?ed|unmatched|unparalleled|second\x20to\x20none|
        (?:no|zero)\x20risk|without\x20(?:any\x20)?risk|can(?:['’]t|not)\x20(?:fail|
        lose|go\x20wrong)|never\x20(?:fails?|disappoints?|lets?\x20(?:you|anyone|an\x20employer)\x20down|
        goes\x20wrong|misses|lose))\b
      /#
    return sentence.matches(of: words).map(\.output).filter { words in
      !isDenied(words, in: sentence) && !(isRisk(words) && behind(words, in: sentence).hasPrefix(" of"))
    }
  }

  private static func isRisk(_ words: Substring) -> Bool { words.lowercased().hasSuffix("risk") }

  private static func guarantees(_ sentence: Substring) -> [Substring] {
    sentence.matches(of: /(?i)\bguarant(?:ee[sd]?|eeing|y|ies)\b/).map(\.output).filter { word in
      !isDenied(word, in: sentence)
        && before(word, in: sentence).firstMatch(of: /(?i)(?:loan|credit|bank|mortgage|legal|warranty|federal) $/)
          == nil
        && !isName(word, in: sentence) && !before(word, in: sentence).contains(grantedTerms)
        && behind(word, in: sentence).firstMatch(
          of:
            /(?i)^(?:d)? (?:loans?|funds?|fees?|issue|(?:minimum )?(?:wages?|hours|pay|income|admission)|part of|up to|at least|a minimum|the loan)\b/
        ) == nil
    }
  }

  /// "The wage is guaranteed for eight weeks" is a term of a contract.
  private static let grantedTerms = Pattern(
    /(?i)\b(?:wages?|pay|hours|salary|salaries|income|stipends?|rate|minimum|price|fee|loans?|funds?|funding|deposit|payments?)(?: (?:is|are|was|were|will be))?(?: fully| legally)? $/
  )

  /// "Guaranteed Rate": names are no claims.
  private static func isName(_ word: Substring, in sentence: Substring) -> Bool {
    let end = behind(word, in: sentence)
    guard word.first?.isUppercase == true, end.first == " ", end.dropFirst().first?.isUppercase == true else {
      return false
    }
    // In a title all words have capital letters.
    return sentence.split(separator: " ").contains { $0.count > 4 && $0.first?.isLowercase == true }
  }

  /// "Proven" of a way or a programme; not "can be proven", "if proven", "has proven useful", "ask for proven experience".
  private static func proofs(_ sentence: Substring) -> [Substring] {
    sentence.matches(of: /(?i)\bproven\b/).map(\.output).filter { word in
      !isDenied(word, in: sentence)
        && before(word, in: sentence).firstMatch(
          of:
            #/
              (?i)
              \b(?:(?:can|could|must|may|might|should|to|cannot)\x20be|if|once|when|until|
              yet\x20to\x20be|whether|better\x20than)\x20$
            /#
        )
          == nil
        && !before(word, in: sentence).contains(provenSince) && !isRequired(word, in: sentence)
    }
  }

  private static let provenSince = Pattern(
    /(?i)(?:\b(?:has|have|had|having)|['’]ve)(?: (?:already|since|also|often|itself))? $/)

  private static func isRequired(_ word: Substring, in sentence: Substring) -> Bool {
    behind(word, in: sentence).contains(abilities) && before(word, in: sentence).contains(requiring)
  }

  private static let abilities = Pattern(
    /(?i)^ (?:[\p{L}\-]+ )?(?:experience|skills?|ability|abilities|knowledge|competenc[ey]|expertise|track record)\b/)

  private static let requiring = Pattern(
    /(?i)\b(?:ask|asks|asked|asking|look|looks|looking|requires?|required|requiring|needs?|wants?|prefers?|demands?|calls? for|instead of|without)\b/
  )

  private static func superlatives(_ sentence: Substring) -> [Substring] {
    let claims =
      #/
        (?i)
        \b(?:(?:the|(?:america|the\x20(?:state|country|region|nation|world)|\p{Lu}\p{L}+)['’]s)\x20(?:very\x20|
        single\x20|absolute\x20)?best\b(?:[\-\x20](?:trained|qualified|prepared|skilled|educated|run))?
        (?:\x20\p{L}[\p{L}\-]*)?|best[\-\x20]in[\-\x20](?:class|the)\b|best\x20of\x20breed|best\x20(?:tech\x20|it\x20|local\x20|available\x20|
        possible\x20)?(?:talent|workforce|workers|people|candidates|graduates|programmers|
        developers|engineers|technicians|trainees|training|employees|hires|value|pipeline|
        team)\b)
      /#
    return sentence.matches(of: claims).compactMap { match in
      let words = match.output
      guard !isDenied(words, in: sentence), !isSetPhrase(words, in: sentence) else { return nil }
      return words
    }
  }

  /// "The best way to reach us", "for the best", "make the best of it", "which of the best fits you".
  private static func isSetPhrase(_ words: Substring, in sentence: Substring) -> Bool {
    let lower = words.lowercased()
    let noun = lower.split { $0 == " " }.last.map(String.init) ?? ""
    if harmlessNouns.contains(noun), noun != "of" || !lower.contains("very") { return true }
    let start = before(words, in: sentence)
    let end = behind(words, in: sentence)
    if noun.hasSuffix("best"), start.firstMatch(of: /(?i)\b(?:for|make|making|made|hope for|all|get|gets) $/) != nil,
      end.firstMatch(of: /^(?:[.,;:!]| of\b|$)/) != nil || start.firstMatch(of: /(?i)\bfor $/) != nil
    {
      return true
    }
    // Advice how to choose is no claim about what one gets.
    if start.firstMatch(
      of: /(?i)\b(?:choose|pick|decide|judge|select|ask|compare|name|say|tell (?:us|them)) (?:\p{L}+ )?$/) != nil
    {
      return true
    }
    return end.firstMatch(of: /(?i)^ (?:for you|suited|fits?|buy)\b/) != nil
  }

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

  /// "100 %" of what can't be whole; fees and wages may well be paid in full, and a course be wholly online.
  private static func wholes(_ sentence: Substring) -> [Substring] {
    let words = /(?i)(?:\b100|\b(?:one|a) hundred)\s?(?:%|percent\b|per cent\b)/
    return sentence.matches(of: words).map(\.output).filter { words in
      let end = behind(words, in: sentence)
      let paid =
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
      return !isDenied(words, in: sentence) && end.firstMatch(of: paid) == nil && !isMeasured(sentence)
        && before(words, in: sentence).firstMatch(
          of: /(?i)(?:(?:up to|under|below|over|less than|nation|relative to|of|=|index) \(?|\d[.,])$/)
          == nil
    }
  }

  /// "Our graduates always stay": of those that the effort is about; "always ask" is advice.
  private static func constants(_ sentence: Substring) -> [Substring] {
    let always =
      #/
        (?i)
        \b(?:we|they|it|this|that|and|who|which|(?:our|the|these|those|its|techhire|
        every|local|trained)\x20(?:[\p{L}\-]+\x20){0,2}?[\p{L}\-]+|graduates|candidates|
        people|trainees|students|programs?|techhire|interns|apprentices|results|hires|
        workers|employers|training|skills|companies|alumni)(?:['’](?:ll|ve|re|s))?\x20(?:(?:will|
        do|does|is|are|have|has|can)\x20)?(always)\b(?!\x20(?:been|were|was|had|wanted|
        happy|welcome|open|glad|free|available|looking|hiring|on|need|needs|about|say|
        says|said|ask|asks|told|possible|easy|the|a|an|true|clear|better|room|time|some|
        someone|something|right|in|at|as|there|meant|means|have|has|know|did|want|wants)\b)
      /#
    let claims = sentence.matches(of: always).map(\.1)
    return claims.filter { word in
      !isDenied(word, in: sentence)
        && before(word, in: sentence).firstMatch(
          of: /(?i)\b(?:almost|nearly|not|n['’]t|as|if|because|than) (?:they |it |we )?$/)
          == nil
    }
  }
}

extension Overclaim {
  private static func before(_ words: Substring, in sentence: Substring) -> Substring {
    sentence[sentence.startIndex..<words.startIndex]
  }

  private static func behind(_ words: Substring, in sentence: Substring) -> Substring {
    sentence[words.endIndex..<sentence.endIndex]
  }

  /// "We cannot guarantee", "no guarantee", "is not the best": denied by one of the words right before, in its clause.
  private static func isDenied(_ words: Substring, in sentence: Substring) -> Bool {
    let clauses = before(words, in: sentence).split { ",;:–—".contains($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
    // "We cannot, of course, guarantee": what stands between commas does not end the clause.
    let directly = before(words, in: sentence).trimmed.last == ","
    let clause = directly ? clauses.suffix(2).joined(separator: " ") : String(clauses.last ?? "")
    let spoken = clause.lowercased().split { $0.isWhitespace || "(\"“".contains($0) }.map(String.init)
    let near = (spoken.split { $0 == "and" || $0 == "but" }.last ?? []).suffix(6).map { $0 }
    guard let index = near.lastIndex(where: isDenial) else { return false }
    // "not only the best", "no doubt the best", "nothing but": no denial.
    let next = index + 1 < near.count ? near[index + 1] : ""
    return !["only", "just", "doubt", "but", "question", "wonder", "matter"].contains(next)
  }

  private static func isDenial(_ word: String) -> Bool {
    denials.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
  }

  private static let denials: Set<String> = [
    "not", "no", "never", "cannot", "nobody", "none", "nor", "neither", "without", "hardly", "nothing", "isnt", "less",
    "rather", "instead", "avoid", "beware", "few", "seldom", "rarely", "unlike", "refuse", "unable",
  ]
}

extension Substring {
  /// Without spaces at its end.
  fileprivate var trimmed: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }
}
