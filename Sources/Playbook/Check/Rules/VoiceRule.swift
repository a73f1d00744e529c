import Diagnostics

/// A text changes who speaks, or whom it speaks to: "they" about employers on a page that an employer reads, "we" in a
/// message that one person sends, "I" in a message of the program.
///
/// Why: an employer who is written about, instead of to, reads a plan for somebody else. And an advocate who writes "we will
/// find you people" promises in the program's name what only the program can keep.
///
/// Example: `Employers save time, and they get the talent they need.`
///
/// Cure: on the pitch, write to the employer: `You save time, and you get the people you need.` In a message with
/// `voice: advocate`, say what "I" do and what the program does; with `voice: program`, say "we".
struct VoiceRule: Rule {
  static let code = "voice"
  static let severity = Severity.warning

  private let language: String

  init(_ context: CheckContext) {
    language = context.playbook.configuration.language
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    if passage.voice == .advocate, passage.text.hasSign("we", "us", "our") {
      let areTogether = passage.text.contains(Self.togetherness)
      return faults(in: passage, areTogether ? Self.promise : Self.plural, .us)
    }
    if passage.voice == .program, passage.text.hasSign("i ", "i'", "i’", "my", "me", "mine") {
      return faults(in: passage, Self.singular, .me)
    }
    guard Self.isWrittenToEmployers(passage.role), passage.text.hasSign("they", "their", "them", "its") else {
      return []
    }
    return faults(in: passage, { EmployerPronoun.find(in: $0, after: $1) }, .they)
  }
}

extension VoiceRule {
  /// What reads a sentence, and the sentence before it.
  private typealias Find = (String, String) -> Substring?

  /// The first fault of each sentence.
  private func faults(in passage: Passage, _ find: Find, _ kind: Kind) -> [Diagnostic] {
    let text = passage.untagged.blankingQuotes()
    guard WrittenLanguage.isEnglish(text, on: language) else { return [] }
    var previous = ""
    return Passage.sentences(of: text).compactMap { sentence in
      let copy = String(sentence)
      defer { previous = copy }
      guard copy.contains(where: \.isLowercase) else { return nil }
      return find(copy, previous).map { .voice($0, kind, at: passage.place(of: $0.moved(into: sentence))) }
    }
  }

  private static func isWrittenToEmployers(_ role: Passage.Role) -> Bool {
    [.headline, .blockTitle, .blockText, .objectionAnswer, .nextStep, .employerAsk, .employerOffer].contains(role)
  }

  private static func plural(_ sentence: String, after previous: String) -> Substring? {
    guard !sentence.contains(ownCompany) else { return nil }
    // "My team and I hired two people. We were surprised": the same "we".
    if previous.contains(ownCompany), !sentence.contains(promises) { return nil }
    return sentence.matches(of: plurals).map(\.output).first { !isShared($0, in: sentence) }
  }

  /// Of a message that has told that "we" are speaker and reader together: what can only be said for others.
  private static func promise(_ sentence: String, after previous: String) -> Substring? {
    guard let word = plural(sentence, after: previous) else { return nil }
    return sentence.contains(promises) ? word : nil
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
    let isThought = before.contains(
      /\bi (?:\w+ )?(?:think|believe|feel|fear|suspect|know|guess|worry|find|am convinced)\b/)
    if isThought, thoughts.contains(where: { before.hasSuffix($0) }) { return true }
    return [
      " employers", " all ", " both ", " as employers", " who hire", ", as employers", ", the employers", " two ",
    ]
    .contains { after.hasPrefix($0) } || before.hasSuffix("as employers, ")
  }

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

  private static func singular(_ sentence: String, after previous: String) -> Substring? {
    sentence.matches(of: singulars).map(\.output).first { word in
      word.lowercased() != "i" && !word.hasPrefix("I") || !isNumeral(word, in: sentence)
    }
  }

  private static let singulars = Pattern(
    /\bI['’](?:m|ve|ll|d)\b|\bI\b(?![\/.&\-–]\w|\.\w)|\b(?:[Mm]y|me|Me|mine|myself|Myself)\b/)

  /// "Phase I", "Title I funds", "the I in IT"; but "and I".
  private static func isNumeral(_ word: Substring, in sentence: String) -> Bool {
    guard word == "I" else { return false }
    let before = sentence[..<word.startIndex].split(whereSeparator: \.isWhitespace).last ?? ""
    let after = sentence[word.endIndex...].split { !$0.isLetter }.first ?? ""
    if before.isEmpty || before.last.map({ ",;:—–".contains($0) }) == true { return false }
    if [
      "phase", "title", "part", "type", "class", "level", "tier", "war", "stage", "chapter", "group", "analyst",
      "technician", "specialist", "developer", "division", "grade", "volume", "the", "an", "letter",
    ]
    .contains(before.lowercased()) {
      return true
    }
    return before.first?.isUppercase == true && before != before.prefix(1) && after.first?.isLowercase != true
      && ![
        "And", "But", "So", "When", "If", "As", "What", "Where", "How", "Then", "Yes", "Because", "May", "Can",
        "Should",
        "Am", "Do", "Did", "Have", "Will", "Could", "Would", "Since", "While",
      ].contains(String(before))
  }
}

extension VoiceRule {
  fileprivate enum Kind { case they, us, me }
}

extension Diagnostic {
  fileprivate static func voice(_ word: Substring, _ kind: VoiceRule.Kind, at place: SourceRange) -> Diagnostic {
    let (what, hint) =
      switch kind {
      case .they: ("'\(word)' speaks about employers on a page that employers read", "write to them: \"you\", \"your\"")
      case .us:
        (
          "'\(word)' speaks for others in a message that one person sends",
          "say what \"I\" do, and name who does the rest"
        )
      case .me:
        ("'\(word)' speaks for one person in a message of the program", "write \"we\", or set 'voice: advocate'")
      }
    return Diagnostic(VoiceRule.severity, code: "voice", what, at: place, hint: hint)
  }
}
