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
    let (last, after) = (before.last.map(WordSet.Key.init), Self.nextWord(behind: run, in: sentence))
    let hasPossessive = Self.hasPossessive(sentence[run.endIndex...])
    let isInPlace = last.map(Self.inPlace.contains) == true
    let hasThings = Self.things.contains(after) && before.last != "the" && before.last != "a"
    isPlace = isInPlace || hasThings || hasPossessive
    isContact =
      Self.answering.contains(after) || last.map(Self.calling.contains) == true || before == ["write", "to"]
    isApart = last.map(Self.apart.contains) == true
    isComparison =
      last.map(Self.comparing.contains) == true
      || before.count == 2 && Self.phrases.contains(before.joined(separator: " "))
  }

  private static func hasPossessive(_ behind: Substring) -> Bool {
    // Most names have a space or a mark behind them.
    guard let first = behind.utf8.first, first == UInt8(ascii: "'") || first == 0xE2 else { return false }
    return behind.hasPrefix("’s") || behind.hasPrefix("'s")
  }

  private static func nextWord(behind run: Substring, in sentence: Substring) -> WordSet.Key {
    var key: WordSet.Key?
    WordScanner.hyphened.scan(sentence[run.endIndex...]) { _, _, found in
      key = found
      return false
    }
    return key ?? WordSet.Key()
  }

  private static func isPart(_ character: Character) -> Bool { character.isWordLetter || character == "-" }

  /// The last two words before a name, in small letters.
  private static func lastWords(before run: Substring, in sentence: Substring) -> [String] {
    let before = sentence[..<run.startIndex]
    // Most names stand behind two plain words.
    if let words = lastPlainWords(in: before.utf8) { return words }
    var words: [String] = []
    var rest = before
    while words.count < 2, let last = rest.lastIndex(where: isPart) {
      rest = rest[...last]
      let start = rest.lastIndex { !isPart($0) }.map(rest.index(after:)) ?? rest.startIndex
      words.insert(rest[start...].lowercased(), at: 0)
      rest = rest[..<start]
    }
    return words
  }

  /// The same by bytes; `nil` where letters or marks beyond ASCII stand near the name.
  private static func lastPlainWords(in text: Substring.UTF8View) -> [String]? {
    var words: [String] = []
    var end = text.endIndex
    var index = text.endIndex
    while words.count < 2, index > text.startIndex {
      index = text.index(before: index)
      let byte = text[index]
      if byte >= 0x80 { return nil }
      let isPart = isPart(byte)
      if !isPart || index == text.startIndex {
        let start = isPart ? index : text.index(after: index)
        if start < end { words.insert(Substring(text[start..<end]).lowercased(), at: 0) }
        end = index
      }
    }
    return words
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte.isLetter || byte == UInt8(ascii: "-") }

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

  private static let answering: WordSet = [
    "answers", "answer", "replies", "responds", "calls", "writes", "sends", "will",
  ]

  private static let calling: WordSet = ["call", "ask", "contact", "e-mail", "email", "phone", "text", "reach"]

  private static let inPlace: WordSet = ["in", "across", "throughout", "around", "for", "of"]

  private static let things: WordSet = [
    "employers", "companies", "businesses", "residents", "jobs", "workers", "talent", "graduates", "people", "firms",
    "needs", "community", "area", "region",
  ]

  private static let comparing: WordSet = ["like", "unlike", "than", "between", "versus", "vs", "and", "or", "as"]

  private static let apart: WordSet = [
    "from", "near", "beyond", "outside", "toward", "towards", "to", "with", "by", "via", "against", "after", "before",
    "off",
    "dr", "mr", "mrs", "ms", "prof", "sen", "gov", "rep", "mayor",
  ]

  private static let phrases: Set<String> = [
    "as in", "than in", "such as", "model of", "north of", "south of", "east of", "west of", "example of", "copy of",
    "outside of", "miles of", "lead of",
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
