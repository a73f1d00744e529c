/// Words of a sentence that may claim too much, and what stands around them.
struct ClaimedWords {
  let words: Substring
  let sentence: Substring

  /// - Parameter words: a part of the sentence.
  init(_ words: Substring, in sentence: Substring) {
    self.words = words
    self.sentence = sentence
  }

  var before: Substring { sentence[..<words.startIndex] }
  var behind: Substring { sentence[words.endIndex...] }

  /// Whether a year in brackets says who counted.
  var isMeasured: Bool { sentence.contains(Self.citation) }

  /// "We cannot guarantee", "no guarantee", "is not the best": denied by one of the words right before, in its clause.
  var isDenied: Bool {
    let near = wordsOfClause
    guard let index = near.lastIndex(where: Self.isDenial) else { return false }
    // "not only the best", "no doubt the best", "nothing but": no denial.
    let next = index + 1 < near.count ? near[index + 1] : ""
    return !["only", "just", "doubt", "but", "question", "wonder", "matter"].contains(next)
  }
}

extension ClaimedWords {
  static func all(_ pattern: Pattern<Substring>, in sentence: Substring) -> [ClaimedWords] {
    sentence.matches(of: pattern).map { ClaimedWords($0.output, in: sentence) }
  }

  private static let citation = Pattern(/\([^()]{0,200}\d{4}\)/)

  /// The six words before, back to "and" or "but".
  private var wordsOfClause: [String] {
    let clauses = before.split { ",;:–—".contains($0) }.filter { !$0.allSatisfy(\.isSpacing) }
    // "We cannot, of course, guarantee": what stands between commas does not end the clause.
    let directly = before.last { !$0.isSpacing } == ","
    let clause = directly ? clauses.suffix(2).joined(separator: " ") : String(clauses.last ?? "")
    let spoken = clause.lowercased().split { $0.isSpacing || "(\"“".contains($0) }.map(String.init)
    return (spoken.split { $0 == "and" || $0 == "but" }.last ?? []).suffix(6).map { $0 }
  }

  private static func isDenial(_ word: String) -> Bool {
    denials.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
  }

  private static let denials: Set<String> = [
    "not", "no", "never", "cannot", "nobody", "none", "nor", "neither", "without", "hardly", "nothing", "isnt", "less",
    "rather", "instead", "avoid", "beware", "few", "seldom", "rarely", "unlike", "refuse", "unable",
  ]
}
