/// The names in a sentence: words with capital letters that stand together.
///
/// Rules look for names in every sentence of every record, so the words are places in its bytes, and only names become texts.
struct NameRuns {
  private let sentence: Substring
  /// In bytes of the sentence.
  private let places: [Range<Int>]
  /// Whether all longer words have capitals, so that capitals say little.
  let isTitleCase: Bool

  init(in sentence: Substring) {
    self.sentence = sentence
    var (places, longNames, hasPlain) = ([Range<Int>](), 0, false)
    NameWord.scan(sentence) { word, bytes in
      guard word.isCapital else { return hasPlain = true }
      if word.isLong { longNames += 1 }
      if let last = places.last, Self.isLink(bytes[last.upperBound..<word.bytes.lowerBound]) {
        places[places.count - 1] = last.lowerBound..<word.bytes.upperBound
      } else {
        places.append(word.bytes)
      }
    }
    self.places = places
    isTitleCase = !hasPlain && longNames > 3
  }

  /// - Parameter isTitle: whether capitals say little in this sentence.
  ///
  /// "Kansas City", "St. Louis", "TechHire Boston"; "Bank of Boston" is one run, so that it isn't taken for Boston.
  func runs(isTitle: Bool) -> [Substring] {
    var runs: [Substring] = []
    for place in places {
      let run = sentence.slice(place)
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
  /// Whether only spaces, or the word "of", lie between two words of a name.
  private static func isLink(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = gap.split(separator: UInt8(ascii: " "))
    return words.isEmpty || words.count == 1 && words[0].elementsEqual("of".utf8)
  }

  /// A run without the plain word that a sentence begins with: "In Detroit", "Hire Detroit".
  private func trimmed(_ run: Substring) -> Substring? {
    guard run.startIndex == sentence.startIndex || isAfterMark(run) else { return run }
    let first = Substring(run.utf8.prefix { $0 != UInt8(ascii: " ") })
    guard Self.openings.contains(first) else { return run }
    let rest = run[first.endIndex...].drop { $0 == " " }
    return rest.first?.isCapital == true ? rest : nil
  }

  private func isAfterMark(_ run: Substring) -> Bool {
    sentence[..<run.startIndex].last { $0 != " " }.map { $0.isAny(of: ":;“\"(—–") } ?? true
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
