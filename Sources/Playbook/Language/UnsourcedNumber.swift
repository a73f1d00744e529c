import Templates

/// Finds numbers that state a fact and have neither source nor date: nobody can answer for them.
struct UnsourcedNumber: Sendable {
  private let configuration: SiteConfiguration
  private let year: Int

  /// - Parameter year: this year; later ones date no fact.
  init(_ configuration: SiteConfiguration, year: Int) {
    self.configuration = configuration
    self.year = year
  }

  /// The first one of each sentence of a text: the number and what it counts.
  func all(in text: String, marks: [Prose.Mark]) -> [Substring] {
    guard Quantity.mayStand(in: text), EnglishText.isEnglish(text, on: configuration) else { return [] }
    let sentences = Self.sentences(of: text)
    return sentences.indices.compactMap { index in
      let next = index + 1 < sentences.count ? sentences[index + 1] : nil
      return first(in: sentences[index], before: next, marks: marks)
    }
  }

  /// Whether the sentence behind a text only names the source of it.
  func isSourceLine(_ text: String) -> Bool {
    Self.sentences(of: text).first.map { Attribution(TextWord.words(of: $0), year: year).isSourceLine } ?? false
  }
}

extension UnsourcedNumber {
  private static func sentences(of text: String) -> [Substring] {
    text.lines.flatMap(Sentences.slices)
  }

  private func first(in sentence: Substring, before next: Substring?, marks: [Prose.Mark]) -> Substring? {
    guard Quantity.mayStand(in: sentence) else { return nil }
    let words = TextWord.words(of: sentence)
    guard let claim = NumberClaim.first(in: words, of: sentence), !Attribution(words, year: year).isGiven,
      !marks.contains(where: { $0.isSource(in: sentence) })
    else { return nil }
    if let next, isSourceLine(String(next)) { return nil }
    return sentence[words[claim.lowerBound].text.startIndex..<words[claim.upperBound].text.endIndex]
  }
}

extension Prose.Mark {
  /// Whether it is a link of the sentence that leads to another site.
  fileprivate func isSource(in sentence: Substring) -> Bool {
    guard case .link(let address) = kind, address.hasPrefix("http") else { return false }
    return !text.isEmpty && sentence.holds(text)
  }
}
