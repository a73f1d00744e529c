import Diagnostics
import StructuredData

/// A blank that was to be filled in stands in what is published: `{first_step}`, `[Your name]`, `TBD`, `XX`, lorem ipsum, an
/// address at `example.com`.
///
/// Why: nothing says sooner that nobody read a message before it was sent.
///
/// Example: `Call us on XX March and ask for [Insert name].`
///
/// Cure: write what belongs there, or take the sentence out. What differs from community to community is a name in double
/// braces, such as `{{contact.phone}}`. A community marked `example: true` may use `example.org` and `.example`.
struct UnfilledBlankRule: Rule {
  static let code = "unfilled-blank"
  static let severity = Severity.error

  private let playbook: Playbook
  /// Addresses at example.org in the record that is looked at: an invented community may have them.
  private var pending: [Diagnostic] = []

  init(_ context: CheckContext) {
    playbook = context.playbook
  }

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    let text = passage.untagged
    var found = Self.blanks(in: text, isQuote: passage.role == .quote).map {
      Diagnostic.blank($0, at: passage.place(of: $0))
    }
    found += Self.blanksInHTML(passage)
    for host in Self.exampleHosts(in: text) {
      add(host, at: passage.place(of: host), of: passage.community, to: &found)
    }
    return found
  }

  mutating func check(_ kit: Kit) -> [Diagnostic] {
    var found = check(kit.community.plainFields, community: kit.community.id.value)
    found += kit.community.contact?.phone.flatMap(Self.madeUpNumber) ?? []
    if !kit.community.isExample { found += pending }
    pending = []
    return found
  }

  mutating func finish() -> [Diagnostic] {
    let found = check(playbook.plainFields, community: nil)
    return found + (playbook.configuration.contact?.phone.flatMap(Self.madeUpNumber) ?? [])
  }
}

extension UnfilledBlankRule {
  private mutating func check(_ fields: [Sourced<String>], community: String?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for field in fields {
      let text = field.value.blankingTags()
      let blanks = Self.blanks(in: text, isQuote: false) + Self.blankFields(in: text) + Self.blanksInAngles(in: text)
      found += blanks.map { .blank($0, at: field.words.place(of: $0)) }
      for host in Self.exampleHosts(in: text) {
        add(host, at: field.words.place(of: host), of: community, to: &found)
      }
    }
    return found
  }

  /// What only an invented community may have is judged with its kit.
  private mutating func add(
    _ host: Substring, at place: SourceRange, of community: String?, to found: inout [Diagnostic]
  ) {
    let isForExamples = host.lowercased().hasSuffix("example.org")
    if isForExamples, community != nil {
      pending.append(.exampleAddress(host, at: place))
    } else {
      found.append(.exampleAddress(host, at: place))
    }
  }
}

extension UnfilledBlankRule {
  private static func blanks(in text: String, isQuote: Bool) -> [Substring] {
    var blanks: [Substring] = []
    if text.contains("{") { blanks += text.matches(of: braces).map(\.output) }
    if text.contains("[") {
      blanks += isQuote ? text.matches(of: bracketsInQuote).map(\.output.0) : text.matches(of: brackets).map(\.output.0)
    }
    if text.hasSign("___") { blanks += text.pieces(of: line) { $0.isLetter || $0.isNumber || $0 == "_" } }
    if text.hasSign("xx") { blanks += crosses(in: text) }
    if text.hasSign("tbd", "tba", "tbc", "t.b.d", "fixme", "tktk", "lorem ip") {
      blanks += text.matches(of: shortWords).map(\.output)
    }
    if text.hasSign("todo", "to-do:", "to do:", " here", "placeholder", "(insert", "click to") {
      blanks += words(in: text)
    }
    return blanks
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

  /// "XX people", "$XXX", "20XX", but no Roman numeral, size or chromosome.
  private static func crosses(in text: String) -> [Substring] {
    text.pieces(of: crossPattern) {
      $0.isLetter || $0.isNumber
    }
    .filter { !isNumeral($0, in: text) && !isInAddress($0, in: text) }
  }

  private static func isNumeral(_ crosses: Substring, in text: String) -> Bool {
    guard ["XX", "XXX", "xx", "xxx"].contains(crosses) else { return false }
    let before =
      text[..<crosses.startIndex].suffix(200).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let after = text[crosses.endIndex...].prefix(200).prefix { $0 != "\n" }
    // Kisses, at the end of a message.
    if crosses.first == "x" { return !after.contains(where: \.isLetter) && !before.hasSuffix("$") }
    let previous = text.word(before: crosses.startIndex)
    let next = after.split { !$0.isLetter && $0 != "-" }.first.map { $0.lowercased() } ?? ""
    return beforeNumeral.contains(previous) || afterNumeral.contains(next)
  }

  private static func isInAddress(_ crosses: Substring, in text: String) -> Bool {
    let word =
      text[..<crosses.startIndex].suffix(200).split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
      .last ?? ""
    return word.contains("//") || word.hasPrefix("www.") || word.hasSuffix("@")
  }

  private static let beforeNumeral: Set<String> = [
    "title", "article", "articles", "chapter", "bowl", "part", "volume", "vol.", "section", "appendix", "annex",
    "amendment", "class", "louis", "psalm", "book", "act", "pius", "benedict", "john", "schedule", "exhibit", "siglo",
    "siècle", "capítulo", "artículo", "título", "generation", "factor", "type", "phase", "olympiad", "edition",
  ]

  private static let afterNumeral: Set<String> = [
    "century", "centuries", "chromosome", "chromosomes", "olympiad", "olympics", "congress", "of-the-act", "amendment",
    "edition", "anniversary", "siècle",
  ]
}

extension UnfilledBlankRule {
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

  private static let crossPattern = Pattern(
    /[$#]?\d{0,4}(?:X{2,40}|x{2,40})(?:[-\/.:,](?:X{2,40}|x{2,40}|\d{1,9})){0,6}%?(?![A-Za-z0-9]|-[a-z])/)
  private static let hostPattern = Pattern(
    /(?i:\b(?:https?:\/\/)?(?:[\w.+\-]{1,40}@)?(?:[\w-]{1,40}\.){0,4}(?:example\.(?:com|net|org)|yourdomain\.\w+|your-?(?:company|site|website|organi[sz]ation)\.(?:com|org|net)|domain\.com)(?![\w-]|\.\w))/
  )
  private static let fieldPattern = Pattern(
    /\s*(?:(?:Your|My) (?i:organi[sz]ation|company|program|city|community|chamber|board) ?(?i:name|url|title)?|(?i:first ?name last ?name)|\?+)\s*/
  )

  /// Anything longer is looked at by nobody.
  private static let longestAddress = 200

  private static func exampleHosts(in text: String) -> [Substring] {
    guard text.hasSign("example.", "domain.", "company.", "your") else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count <= longestAddress }
    return words.filter { $0.contains(".") }.flatMap { $0.matches(of: hostPattern).map(\.output) }
  }

  /// A whole value that is a blank: "Your Organization", "???".
  private static func blankFields(in text: String) -> [Substring] {
    text.wholeMatch(
      of:
        fieldPattern
    )
    .map { [$0.output] } ?? []
  }

  /// `<name>` in a plain value; between slashes it shows how a path is made.
  private static func blanksInAngles(in text: String) -> [Substring] {
    guard text.contains("<") else { return [] }
    return text.pieces(of: angles, notAfter: isPartOfPath)
  }

  private static func isPartOfPath(_ character: Character) -> Bool {
    "/.`_".contains(character) || character.isLetter || character.isNumber
  }

  /// `<name>` in Markdown is HTML, and left out: it is looked for in what was written.
  private static func blanksInHTML(_ passage: Passage) -> [Diagnostic] {
    let place = passage.place
    let raw = place.text
    guard raw.utf8.contains(UInt8(ascii: "<")) else { return [] }
    return String(raw).pieces(of: angles, notAfter: isPartOfPath).map { words in
      let start = place.bytes.lowerBound + words.base.utf8.distance(from: words.base.startIndex, to: words.startIndex)
      let bytes = start..<start + words.utf8.count
      return .blank(words, at: SourceRange(file: place.file, bytes: bytes))
    }
  }

  private static let angles = Pattern(
    /<(?i:insert [^<>\n]+|your [^<>\n]+|(?:first|last|full|company|employer|organi[sz]ation|program|community|city|contact|job|event)?[ _\-]?(?:name|company|organi[sz]ation|employer|city|date|phone|email|e-mail|phone number|number|title|url|link|amount))>(?![\/\w`]|\.\w)/
  )

  /// A phone number that is only one digit, or counts up.
  private static func madeUpNumber(_ phone: Sourced<String>) -> [Diagnostic]? {
    let digits = phone.value.filter(\.isNumber)
    let isMadeUp = digits.count >= 7 && Set(digits).count == 1 || ["1234567890", "11234567890"].contains(digits)
    return isMadeUp ? [.blank(phone.value[...], at: phone.source)] : nil
  }
}

extension MappedText {
  /// Where a piece of the text, or of a copy with blanks in it, was written.
  func place(of piece: Substring) -> SourceRange {
    let start = piece.base.utf8.distance(from: piece.base.startIndex, to: piece.startIndex)
    return source(of: start..<start + piece.utf8.count)
  }
}

extension Diagnostic {
  fileprivate static func blank(_ words: Substring, at place: SourceRange) -> Diagnostic {
    let name = words.hasPrefix("{") ? words.dropFirst().dropLast().filter { $0 != " " } : nil
    let names = name.map { ", or {{\($0)}} with both braces if it is a name that the site knows" } ?? ""
    return Diagnostic(
      UnfilledBlankRule.severity, code: "unfilled-blank", "'\(words)' is a blank that nobody has filled in", at: place,
      hint: "write what belongs there, or take it out\(names)")
  }

  fileprivate static func exampleAddress(_ host: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      UnfilledBlankRule.severity, code: "unfilled-blank", "'\(host)' is an address for examples, which leads nowhere",
      at: place, hint: "write the true address, or take it out")
  }
}
