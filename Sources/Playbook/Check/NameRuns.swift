/// The names in a sentence: words with capital letters that stand together.
///
/// Rules look for names in every sentence of every record, so the words are places in its bytes, and only names become texts.
struct NameRuns {
  private let sentence: Substring
  private let words: [NameWord]

  init(in sentence: Substring) {
    self.sentence = sentence
    words = NameWord.words(of: sentence)
  }

  /// Whether all longer words have capitals, so that capitals say little.
  var isTitleCase: Bool {
    var long = 0
    for word in words where word.isLong {
      guard word.isCapital else { return false }
      long += 1
    }
    return long > 3
  }

  /// - Parameter isTitle: whether capitals say little in this sentence.
  ///
  /// "Kansas City", "St. Louis", "TechHire Boston"; "Bank of Boston" is one run, so that it isn't taken for Boston.
  func runs(isTitle: Bool) -> [Substring] {
    var runs: [Substring] = []
    for bytes in ranges {
      let run = text(bytes)
      let rest = trimmed(run)
      if rest == run || !isTitle { runs.append(run) }
      // "Tech Talent Pipeline" may be a name, and so may what follows "Tech".
      if let rest, rest != run { runs.append(rest) }
    }
    return runs
  }

  /// Whether people are called so, too.
  static func mayBePerson(_ run: Substring) -> Bool { people.contains(String(run)) }
}

extension NameRuns {
  /// Where the runs stand, in UTF-8 bytes of the sentence.
  private var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Range<Int>?
    var linking: Range<Int>?
    for word in words {
      if word.isCapital {
        if let start = open, continues(start, to: word.bytes, over: linking) {
          open = start.lowerBound..<word.bytes.upperBound
        } else {
          if let done = open { ranges.append(done) }
          open = word.bytes
        }
        linking = nil
      } else if open != nil, linking == nil, Self.links.contains(text(word.bytes)) {
        linking = word.bytes
      } else {
        if let done = open { ranges.append(done) }
        (open, linking) = (nil, nil)
      }
    }
    if let done = open { ranges.append(done) }
    return ranges
  }

  private static let links: [Substring] = ["of", "for", "the"]

  /// Whether only spaces, or one linking word, lie between two words of a name. A plain first word of a sentence does not
  /// link ("Jobs of Detroit").
  private func continues(_ start: Range<Int>, to word: Range<Int>, over linking: Range<Int>?) -> Bool {
    let gap = text(start.upperBound..<word.lowerBound)
    guard let linking else { return gap.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
    return text(linking) == "of" && gap.split(separator: " ") == ["of"]
  }

  /// A run without the plain word that a sentence begins with: "In Detroit", "Hire Detroit".
  private func trimmed(_ run: Substring) -> Substring? {
    guard run.startIndex == sentence.startIndex || isAfterMark(run) else { return run }
    let first = run.prefix { $0 != " " }
    guard Self.openings.contains(first) else { return run }
    let rest = run[first.endIndex...].drop { $0 == " " }
    return rest.first?.isCapital == true ? rest : nil
  }

  private func isAfterMark(_ run: Substring) -> Bool {
    sentence[..<run.startIndex].last { $0 != " " }.map { $0.isAny(of: ":;“\"(—–") } ?? true
  }

  private func text(_ bytes: Range<Int>) -> Substring {
    let utf8 = sentence.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return sentence[start..<utf8.index(start, offsetBy: bytes.count)]
  }

  private static let people: Set<String> = [
    "Austin", "Carolina", "Charlotte", "Clayton", "Cleveland", "Dakota", "Dallas", "Denver", "Florence", "Georgia",
    "Helena", "Houston", "Jackson", "Jordan", "Lincoln", "Logan", "Madison", "Montgomery", "Orlando", "Savannah",
    "Sydney", "Virginia", "Washington",
  ]

  /// Plain words that sentences and headlines begin with.
  private static let openings: WordSet = [
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
