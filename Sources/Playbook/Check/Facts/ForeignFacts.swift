/// Finds plain counts in texts that are not English, so that a translation's numbers can be compared: "1.300 empleadores".
enum ForeignFacts {
  static func facts(in passage: Passage) -> [Fact] {
    passage.sentences.flatMap { sentence in
      let words = TextWord.words(of: sentence)
      let years = Set(words.compactMap(\.year))
      return zip(words, words.dropFirst()).compactMap { (number, noun) -> Fact? in
        guard let value = value(of: number.text), value >= 13, known.contains(noun.lower) else { return nil }
        let text = sentence[number.text.startIndex..<noun.text.endIndex]
        var fact = Fact(kind: .count, value: value, words: String(text), place: passage.place(of: text))
        (fact.noun, fact.years) = (FactWords.noun(noun.lower), years)
        return fact
      }
    }
  }

  private static let known: Set<String> = ["empleadores", "empresas", "comunidades", "socios", "organizaciones"]

  private static func value(of text: Substring) -> Double? {
    let groups = text.split(omittingEmptySubsequences: false) { ".,\u{202F}".contains($0) }
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    return Double(groups.joined())
  }
}
