/// Finds "we", "us" and "our" where one person who sends a message speaks for the program.
enum FirstPersonPlural {
  /// The first such word of a sentence, given the sentence before it.
  ///
  /// - Parameter areTogether: the message has told that "we" are speaker and reader. Then only what can be said for
  ///   nobody but others counts.
  static func find(in sentence: String, after previous: String, areTogether: Bool) -> Substring? {
    guard let word = speaksForOthers(sentence, after: previous) else { return nil }
    return !areTogether || sentence.contains(promises) ? word : nil
  }

  /// Whether a message tells that "we" are speaker and reader together: "both of us", "we employers".
  static func isOfBoth(in message: String) -> Bool { message.contains(togetherness) }
}

extension FirstPersonPlural {
  private static func speaksForOthers(_ sentence: String, after previous: String) -> Substring? {
    let words = sentence.matches(of: plurals).map(\.output)
    guard !words.isEmpty, !sentence.contains(ownCompany) else { return nil }
    // "My team and I hired two people. We were surprised": the same "we".
    if previous.contains(ownCompany), !sentence.contains(promises) { return nil }
    return words.first { !isShared($0, in: sentence) }
  }

  private static let togetherness = Pattern(
    /\bI (?:\w+ )?(?:think|believe|feel|fear|suspect|know|guess|worry|find) (?:that )?we\b|\b[Ww]e (?:employers|all|both)\b|\b(?:both|all|many|most) of us\b/
  )

  private static let promises = Pattern(
    /(?i:\bwe(?:['’]ll| will| can| could| would| offer| promise| provide| guarantee| connect| match| train| send| invite| prepare| screen| pay| cover| run| host| look forward| have| help)\b|\b(?:contact|call|join|e-?mail|visit|ask|tell) us\b|\bour (?:program|graduates|candidates|training|partners|classes|website|students|course|staff|team)\b)/
  )

  private static let plurals = Pattern(
    /\b(?:[Ww]e|[Oo]urs?|[Uu]s|[Oo]urselves)\b(?!-)|\b[Ww]e['’](?:re|ve|ll|d)\b/)

  /// The advocate's own company may be "we".
  private static let ownCompany = Pattern(
    /(?i:\bmy \p{L}+(?: \p{L}+)? and I\b|\b(?:colleagues?|partners?|boss|manager|wife|husband|brother|sister) and I\b|\b(?:at|in|for|of) (?:my|our) (?:own )?(?:company|firm|shop|team|office|business|organi[sz]ation|hospital|bank|department|plant|studio|agency)\b|\b(?:our|my) (?:own )?(?:company|firm|shop|business|IT department|hiring manager|developers|engineers|recruiters)\b|\bwe (?:hired|took on|brought on|interviewed|employed|dropped|rewrote|changed|tried|started hiring)\b|\bwhere (?:I|we) work\b)/
  )

  /// "I think we filter out too many people", "we employers", "both of us", "let us": speaker and reader together.
  private static func isShared(_ word: Substring, in sentence: String) -> Bool {
    let before = sentence[..<word.startIndex].lowercased()
    let after = sentence[word.endIndex...].lowercased()
    if isInvited(word, before: before, after: after) { return true }
    if word.lowercased() == "us" {
      // "Let us know": the program, not both.
      if before.hasSuffix("let "), after.contains(answers) { return false }
      return [
        "both of ", "all of ", "many of ", "most of ", "some of ", "each of ", "those of ", "none of ", "let ",
        "two of ",
        "one of ", "either of ",
      ].contains { before.hasSuffix($0) }
    }
    let thoughts = [
      "think ", "believe ", "feel ", "fear ", "suspect ", "know ", "that ", "guess ", "worry ", "find ", "convinced ",
    ]
    if before.contains(thinking), thoughts.contains(where: { before.hasSuffix($0) }) { return true }
    return [
      " employers", " all ", " both ", " as employers", " who hire", ", as employers", ", the employers", " two ",
    ]
    .contains { after.hasPrefix($0) } || before.hasSuffix("as employers, ")
  }

  private static let thinking = Pattern(
    /\bi (?:\w+ )?(?:think|believe|feel|fear|suspect|know|guess|worry|find|am convinced)\b/)

  /// "Could we meet for coffee?", "when we talk", "I would like us to talk": speaker and reader, who will meet.
  private static func isInvited(_ word: Substring, before: String, after: String) -> Bool {
    switch word.lowercased() {
    case "we":
      after.contains(meetingsAhead) || after.contains(meetings) && before.contains(asking)
    case "us":
      after.contains(meetingsOfBoth) && before.contains(wishes)
    default: false
    }
  }

  /// Of "could we …?"
  private static let asking = Pattern(
    /\b(?:could|shall|can|should|may|might|would it help if|when|where|before|after|until|once|since|if|how about|why don['’]t|what if) $/
  )

  private static let meetings = Pattern(
    /^ (?:(?:ever|perhaps|maybe|both|briefly|please) )?(?:meet|met|talk|talked|speak|spoke|chat|sit|get together|catch up|compare notes|discuss|find (?:a|half|ten|twenty|fifteen|thirty|some|time)|grab|go for|schedule|set up|arrange (?:a|to)|have (?:a|coffee|lunch|breakfast)|take (?:a walk|ten|fifteen|twenty|half))\b/
  )

  /// Of "if you like, we can talk on Monday".
  private static let meetingsAhead = Pattern(
    /^ (?:can|could|might|may|should) (?:(?:also|then|still|perhaps|both|always) )?(?:meet|talk|speak|chat|sit down|get together|catch up|compare notes|discuss)\b/
  )

  private static let wishes = Pattern(/\b(?:like|love|want|for|prefer|good if both of) $/)

  private static let meetingsOfBoth = Pattern(
    /^ (?:both )?to (?:meet|talk|speak|chat|sit down|get together|catch up|compare notes|discuss|have (?:a|coffee|lunch))\b/
  )

  private static let answers = Pattern(/^ (?:know|have your|hear|see your)\b/)
}
