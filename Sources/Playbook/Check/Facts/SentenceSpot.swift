import Diagnostics

/// A sentence of a passage whose facts are read.
struct SentenceSpot {
  let words: [TextWord]
  let sentence: Substring
  let passage: Passage

  /// A fact of the sentence, with what all of its facts have.
  /// - Parameter range: the words that give the number and what it counts.
  func fact(_ kind: Quantity.Kind, value: Double, words range: ClosedRange<Int>) -> Fact {
    let text = sentence[words[range.lowerBound].text.startIndex..<words[range.upperBound].text.endIndex]
    var fact = Fact(kind: kind, value: value, words: String(text), place: passage.place(of: text))
    fact.sentence = passage.place(of: sentence).bytes.lowerBound
    fact.bound = FactWords.bound(around: range, in: words)
    fact.years = Set(words.compactMap(\.year))
    fact.isPast = words.contains(where: StatementWords.isPast)
    fact.isGoal = FactWords.isGoal(words)
    return fact
  }
}

extension Fact {
  /// Makes it one of time, in the smallest unit of the family.
  mutating func setTime(_ values: ClosedRange<Double>, unit: String) {
    guard let measure = TimeUnit.measure(unit) else { return }
    (value, high) = (values.lowerBound * measure.length, values.upperBound * measure.length)
    (noun, self.unit) = (measure.family, unit)
  }
}
