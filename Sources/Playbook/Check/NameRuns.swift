/// Finds names in a sentence: words with capital letters that stand together.
enum NameRuns {
  /// - Parameter isTitle: whether capitals say little in this sentence.
  ///
  /// "Kansas City", "St. Louis", "TechHire Boston"; "Bank of Boston" is one run, so that it isn't taken for Boston.
  static func runs(in sentence: Substring, isTitle: Bool) -> [Substring] {
    var runs: [Substring] = []
    var open: Substring?
    var linking: Substring?
    for word in words(of: sentence) {
      if word.first?.isCapital == true {
        if let start = open, continues(start, to: word, over: linking, in: sentence) {
          open = sentence[start.startIndex..<word.endIndex]
        } else {
          if let done = open { runs.append(done) }
          open = word
        }
        linking = nil
      } else if open != nil, linking == nil, ["of", "for", "the"].contains(word) {
        linking = word
      } else {
        if let done = open { runs.append(done) }
        (open, linking) = (nil, nil)
      }
    }
    if let done = open { runs.append(done) }
    // "Tech Talent Pipeline" may be a name, and so may what follows "Tech".
    return runs.flatMap { run in
      let rest = trimmed(run, in: sentence)
      return rest == run ? [run] : (isTitle ? [] : [run]) + (rest.map { [$0] } ?? [])
    }
  }

  /// Whether all longer words have capitals, so that capitals say little.
  static func isTitleCase(_ sentence: Substring) -> Bool {
    let long = words(of: sentence).filter { $0.count > 3 && $0.first?.isWordLetter == true }
    return long.count > 3 && long.allSatisfy { $0.first?.isCapital == true }
  }
}

extension NameRuns {
  private static func words(of sentence: Substring) -> [Substring] {
    scanner.words(in: sentence).compactMap { word in
      var bare = word
      // Most words end with a plain letter.
      while let byte = bare.utf8.last, !(0x61...0x7A ~= byte | 0x20), let last = bare.last, ".'’:-&+".contains(last),
        !isAbbreviation(bare)
      {
        bare.removeLast()
      }
      guard bare.utf8.last == UInt8(ascii: "s") else { return bare.isEmpty ? nil : bare }
      return bare.hasSuffix("'s") || bare.hasSuffix("’s") ? bare.dropLast(2) : bare
    }
  }

  private static let scanner = WordScanner(marks: "0123456789-.'’:@&+")

  /// Whether people are called so, too.
  static func mayBePerson(_ run: Substring) -> Bool { people.contains(String(run)) }

  private static let people: Set<String> = [
    "Austin", "Carolina", "Charlotte", "Clayton", "Cleveland", "Dakota", "Dallas", "Denver", "Florence", "Georgia",
    "Helena", "Houston", "Jackson", "Jordan", "Lincoln", "Logan", "Madison", "Montgomery", "Orlando", "Savannah",
    "Sydney", "Virginia", "Washington",
  ]

  private static func isAbbreviation(_ word: Substring) -> Bool { ["St.", "Ft.", "Mt.", "Ste."].contains(word) }

  /// Whether only spaces, or one linking word, lie between two words of a name. A plain first word of a sentence does not
  /// link ("Jobs of Detroit").
  private static func continues(
    _ start: Substring, to word: Substring, over linking: Substring?, in sentence: Substring
  ) -> Bool {
    let gap = sentence[start.endIndex..<word.startIndex]
    if let linking { return linking == "of" && gap.split(separator: " ") == ["of"] }
    return gap.allSatisfy { $0 == " " }
  }

  /// A run without the plain word that a sentence begins with: "In Detroit", "Hire Detroit".
  private static func trimmed(_ run: Substring, in sentence: Substring) -> Substring? {
    guard run.startIndex == sentence.startIndex || isAfterMark(run, in: sentence) else { return run }
    let first = run.prefix { $0 != " " }
    guard openings.contains(first.lowercased()) else { return run }
    let rest = run.dropFirst(first.count).drop { $0 == " " }
    return rest.first?.isCapital == true ? rest : nil
  }

  private static func isAfterMark(_ run: Substring, in sentence: Substring) -> Bool {
    sentence[..<run.startIndex].last { $0 != " " }.map { ":;“\"(—–".contains($0) } ?? true
  }

  /// Plain words that sentences and headlines begin with.
  private static let openings: Set<String> = [
    "in", "at", "for", "to", "the", "a", "an", "hire", "hiring", "fill", "meet", "join", "help", "find", "call", "ask",
    "write", "visit", "see", "come", "and", "but", "when", "if", "where", "what", "why", "how", "across", "around",
    "our",
    "your", "we", "you", "this", "that", "these", "all", "most", "many", "some", "every", "each", "build", "grow",
    "keep",
    "bring", "support", "talk", "employers", "companies", "jobs", "work", "tech", "is", "are", "with", "as", "since",
    "because", "people", "no", "not", "one", "two", "three", "welcome", "e-mail", "email", "contact", "tell", "let",
    "reach", "phone", "text",
  ]
}

/// What stands around a name says how it is meant.
struct NameSurroundings {
  /// "In Detroit", "Detroit employers": something is there.
  let isPlace: Bool
  /// "From Detroit", "near Detroit", "Dr. Jackson": the place is another one, but a program would not be.
  let isApart: Bool
  /// "Like Detroit", "a Detroit office": what is named is compared, or related.
  let isComparison: Bool
  /// "Call SkillWorks", "SkillWorks answers": what is named is who answers.
  let isContact: Bool

  init(_ run: Substring, in sentence: Substring) {
    let before = Self.lastWords(before: run, in: sentence)
    let after = sentence[run.endIndex...].drop { !Self.isPart($0) }.prefix(while: Self.isPart).lowercased()
    let hasPossessive = sentence[run.endIndex...].hasPrefix("’s") || sentence[run.endIndex...].hasPrefix("'s")
    let isInPlace = before.last.map(Self.inPlace.contains) == true
    let hasThings = Self.things.contains(after) && before.last != "the" && before.last != "a"
    isPlace = isInPlace || hasThings || hasPossessive
    isContact =
      Self.answering.contains(after) || before.last.map(Self.calling.contains) == true
      || before.suffix(2).elementsEqual(["write", "to"])
    isApart = before.last.map(Self.apart.contains) == true
    isComparison =
      before.last.map(Self.comparing.contains) == true || Self.phrases.contains { before.suffix(2).elementsEqual($0) }
  }

  private static func isPart(_ character: Character) -> Bool { character.isWordLetter || character == "-" }

  /// The last two words before a name, in small letters.
  private static func lastWords(before run: Substring, in sentence: Substring) -> [String] {
    var words: [String] = []
    var rest = sentence[..<run.startIndex]
    while words.count < 2, let last = rest.lastIndex(where: isPart) {
      rest = rest[...last]
      let start = rest.lastIndex { !isPart($0) }.map(rest.index(after:)) ?? rest.startIndex
      words.insert(rest[start...].lowercased(), at: 0)
      rest = rest[..<start]
    }
    return words
  }

  /// Whether a sentence tells of a relation to another place, and whether it tells of a region, to which a town in the same
  /// state may belong.
  static func tells(_ sentence: Substring) -> (ofRelation: Bool, ofRegion: Bool) {
    let (relations, regions) = WordScanner.hyphened.count(relating, regional, in: sentence)
    return (relations > 0, regions > 0)
  }

  private static let regional: WordSet = [
    "region", "regional", "regions", "area", "areas", "surrounding", "corridor", "county", "counties", "metro",
    "metropolitan", "greater", "statewide", "near",
  ]

  private static let answering: Set<String> = [
    "answers", "answer", "replies", "responds", "calls", "writes", "sends", "will",
  ]

  private static let calling: Set<String> = ["call", "ask", "contact", "e-mail", "email", "phone", "text", "reach"]

  private static let inPlace: Set<String> = ["in", "across", "throughout", "around", "for", "of"]

  private static let things: Set<String> = [
    "employers", "companies", "businesses", "residents", "jobs", "workers", "talent", "graduates", "people", "firms",
    "needs", "community", "area", "region",
  ]

  private static let comparing: Set<String> = ["like", "unlike", "than", "between", "versus", "vs", "and", "or", "as"]

  private static let apart: Set<String> = [
    "from", "near", "beyond", "outside", "toward", "towards", "to", "with", "by", "via", "against", "after", "before",
    "off",
    "dr", "mr", "mrs", "ms", "prof", "sen", "gov", "rep", "mayor",
  ]

  private static let phrases: [[String]] = [
    ["as", "in"], ["than", "in"], ["such", "as"], ["model", "of"], ["north", "of"], ["south", "of"],
    ["east", "of"], ["west", "of"], ["example", "of"], ["copy", "of"], ["outside", "of"], ["miles", "of"],
    ["lead", "of"],
  ]

  /// Words that tell of a relation to another place, wherever they stand in the sentence.
  private static let relating: WordSet = [
    "nearby", "neighbor", "neighbors", "neighboring", "neighbour", "neighbouring", "commute", "commuting", "commuters",
    "commuter", "headquartered", "headquarters", "branch", "office", "offices", "based", "modeled", "modelled", "model",
    "elsewhere", "sister", "cities", "communities", "unlike", "similar", "pioneered", "predecessor", "also", "merged",
    "suburb", "suburbs", "miles", "drive", "conference", "founded", "founders", "born", "moved", "learned", "visited",
    "studied", "taught", "began", "came", "originated", "grew", "graduated",
  ]
}
