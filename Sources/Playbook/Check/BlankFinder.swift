/// Finds blanks that were to be filled in.
enum BlankFinder {
  /// - Parameters:
  ///   - signs: those that stand in the text.
  ///   - isQuote: whether somebody said it, so that brackets explain.
  ///   - isForm: whether it is printed and filled in by hand, so that a line to write on is none.
  static func blanks(
    in text: String, _ signs: BlankSign.Found, isQuote: Bool = false, isForm: Bool = false
  ) -> [Substring] {
    var blanks: [Substring] = []
    if signs.has(.brace) { blanks += text.matches(of: braces).map(\.output) }
    if signs.has(.bracket) {
      blanks += isQuote ? text.matches(of: bracketsInQuote).map(\.output.0) : text.matches(of: brackets).map(\.output.0)
    }
    if !isForm, signs.has(.line) { blanks += text.pieces(of: line) { $0.isWordLetter || $0.isNumeral } }
    if signs.has(.crosses) { blanks += CrossedBlanks.find(in: text) }
    if signs.has(.shortWord) { blanks += text.matches(of: shortWords).map(\.output) }
    if signs.has(.words) { blanks += words(in: text) }
    return blanks + BlankPatterns.find(in: text, signs)
  }

  private static func words(in text: String) -> [Substring] {
    guard WrittenLanguage.isEnglish(text, on: "en") else { return [] }
    return text.matches(of: toDo).map(\.output)
      + text.matches(of: yourTextHere).map(\.output).filter { !isInstruction($0, in: text) }
  }

  private static let shortWords = Pattern(
    /(?i:\blorem ipsum\b|\btbd\b)|\bTB[AC]\b|\bFIXME\b|\bTKTK\b|\bT\.B\.D\./)

  /// In Spanish "todo" is a word.
  private static let toDo = Pattern(
    /\bTODO\b|\bTo[- ]?[Dd]o:(?=\s+[a-z])/)

  /// "Sign your name here" tells what to do; "Your name here" is a blank.
  private static func isInstruction(_ words: Substring, in text: String) -> Bool {
    ["sign", "write", "print", "put", "type", "share", "post", "leave", "see", "read", "find"]
      .contains(text.word(before: words.startIndex))
  }
}

extension BlankFinder {
  private static let braces = Pattern(
    /\{ ?[A-Za-z][A-Za-z0-9_. ’'\-]{0,40}\}/)

  /// What a blank in brackets begins with, or is: "[Insert …", "[your company]", "[first name]", but not "[sic]", "[the city]".
  private static let brackets = Pattern(
    /\[\s{0,9}((?i:insert\b[^\]\n]{0,120}|(?:enter|add|fill in|type|write|put|choose|describe|paste|give) (?:your|the|a|an|here|name|date|link|number|local|company|community|program|city|url|contact|phone|e-?mail|text|quote|logo|figure)\b[^\]\n]{0,120}|your [^\]\n]{1,120}|my (?:name|company|title|number|phone|e-?mail)|tbd|tba|todo|x{2,40}|placeholder[^\]\n]{0,120}|(?:first|last|full|company|business|employer|organi[sz]ation|program|programme|community|city|town|state|county|contact|event|job|board|college|partner|recipient|sender|chamber|training provider|school|role|street|web|mailing)?[ _\-]?(?:names?|title|headline|subject|salutation|greeting|logo|company|organi[sz]ation|employer|city|town|county|date|day|month|year|time|place|location|venue|phone|telephone|phone number|e-?mail|e-?mail address|address|link|url|website|number|amount|signature|role|job|quote|figure|source|contact|program|programme|community|zip|zip code|recipient|sender)(?: (?:here|name|number|address|goes here))?))\s{0,9}\]/
  )

  private static let bracketsInQuote = Pattern(
    /\[\s{0,9}((?i:insert\b[^\]\n]{0,120}|your [^\]\n]{1,120}|tbd|x{2,40}))\s{0,9}\]/)

  private static let line = Pattern(
    /_{3,200}(?![A-Za-z0-9])/)

  private static let yourTextHere = Pattern(
    /(?i:\b(?:your|some|sample|insert|add|enter) (?:own |company |local )?(?:text|copy|message|headline|quote|logo|name|content|title|company|organi[sz]ation|link|slogan|story|program|number|date|contact) (?:goes )?here\b|\b(?:text|copy|content|quote|headline|logo|link|name) goes here\b|\bplaceholder (?:text|copy|quote|headline|name|image)\b|\bthis is (?:a )?placeholder\b|\(insert [^)\n]{1,120}\)|\bclick to (?:edit|add) \w+)/
  )

  private static let hostPattern = Pattern(
    /(?i:\b(?:https?:\/\/)?(?:[\w.+\-]{1,64}@)?(?:[\w-]+\.)*(?:example\.(?:com|net|org)|yourdomain\.\w+|your-?(?:company|site|website|organi[sz]ation)\.(?:com|org|net)|domain\.com)(?![\w-]|\.\w)|\b(?:(?:your|my|first|last|full)?[._\-]?name|firstname[._]lastname|first\.last|you|someone)@(?:company|organi[sz]ation|employer|business|email|mail|site|website|board|chamber|college|city)\.(?:com|org|net|gov|edu)(?![\w-]|\.\w))/
  )
  private static let fieldPattern = Pattern(
    /\s*(?:(?:Your|My) (?i:organi[sz]ation|company|program|city|community|chamber|board) ?(?i:name|url|title)?|(?i:first ?name last ?name)|\?+)\s*/
  )

  static func exampleHosts(in text: String, _ signs: BlankSign.Found) -> [Substring] {
    signs.has(.host) ? text.matches(of: hostPattern).map(\.output) : []
  }

  /// A whole value that is a blank: "Your Organization", "???".
  static func blankFields(in text: String, _ signs: BlankSign.Found) -> [Substring] {
    guard signs.has(.field) else { return [] }
    return text.wholeMatch(of: fieldPattern).map { [$0.output] } ?? []
  }

  /// `<name>` in a plain value; between slashes it shows how a path is made.
  static func blanksInAngles(in text: String) -> [Substring] {
    text.holds("<") ? text.pieces(of: angles, notAfter: isPartOfPath) : []
  }

  private static func isPartOfPath(_ character: Character) -> Bool {
    "/.`_".contains(character) || character.isWordLetter || character.isNumeral
  }

  private static let angles = Pattern(
    /<(?i:insert [^<>\n]{1,120}|your [^<>\n]{1,120}|(?:first|last|full|company|employer|organi[sz]ation|program|community|city|contact|job|event)?[ _\-]?(?:name|company|organi[sz]ation|employer|city|date|phone|email|e-mail|phone number|number|title|url|link|amount))>(?![\/\w`]|\.\w)/
  )
}
