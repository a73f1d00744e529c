import Diagnostics

/// Finds plain counts and times in texts that are Spanish, in English words, so that a translation's numbers can be
/// compared: "1.300 empleadores", "dura doce semanas". The numbers of other languages are left alone.
enum ForeignFacts {
  static func facts(in passage: Passage) -> [Fact] {
    passage.sentences.flatMap { sentence -> [Fact] in
      let words = TextWord.words(of: sentence)
      guard sentence.last != "?", !words.contains(where: { ["ejemplo", "si"].contains($0.lower) }) else { return [] }
      let spot = SentenceSpot(words: words, sentence: sentence, passage: passage)
      var (found, index) = ([Fact](), 0)
      while index < words.count {
        let number = SpanishNumber.at(index, in: words)
        if let number, let fact = fact(number, at: index, in: spot) { found.append(fact) }
        index += number?.count ?? 1
      }
      return found
    }
  }
}

extension ForeignFacts {
  private static func fact(_ number: (value: Double, count: Int), at start: Int, in spot: SentenceSpot) -> Fact? {
    let (words, end) = (spot.words, start + number.count)
    guard end < words.count, !words[end - 1].endsClause, let noun = SpanishFactWords.nouns[words[end].lower],
      !isPart(start, in: words)
    else { return nil }
    var fact = spot.fact(.count, value: number.value, words: start...end)
    fact.bound = bound(before: start, in: words)
    fact.noun = noun
    fact.setTime(number.value...number.value, unit: noun)
    fact.places = FactWords.places(words)
    fact.modifiers = modifiers(behind: end, in: words)
    fact.measures = Set(words.compactMap { SpanishFactWords.measures[$0.lower] })
    fact.isPast = !fact.measures.isEmpty
    fact.statement = statement(around: start...end, in: words)
    fact.isGoal = words.contains { SentenceWord(text: $0.lower, endsClause: false).isSpanishForecast }
    return fact
  }

  private static func modifiers(behind noun: Int, in words: [TextWord]) -> Set<String> {
    guard !words[noun].endsClause else { return [] }
    let next = words[(noun + 1)..<min(noun + 4, words.count)]
    return Set(
      next.prefix { SpanishFactWords.modifiers[$0.lower] != nil || $0.lower == "de" }
        .compactMap { SpanishFactWords.modifiers[$0.lower] })
  }

  /// "Otras 20", "las primeras 20".
  private static func isPart(_ start: Int, in words: [TextWord]) -> Bool {
    guard start > 0 else { return false }
    return [
      "otros", "otras", "primeros", "primeras", "últimos", "últimas", "próximos", "próximas", "en", "hace", "tras",
      "cada", "de", "a", "desde",
    ].contains(words[start - 1].lower) && !(words[start - 1].lower == "a" && hasMeasure(words))
      && bound(before: start, in: words) == .exact
  }

  /// "Capacitó a 400 personas" trains them.
  private static func hasMeasure(_ words: [TextWord]) -> Bool {
    words.contains { SpanishFactWords.measures[$0.lower] != nil }
  }

  private static func bound(before start: Int, in words: [TextWord]) -> Fact.Bound {
    let before = words[max(0, start - 3)..<start].map(\.lower).joined(separator: " ")
    if ["más de", "al menos", "mínimo"].contains(where: before.hasSuffix) { return .atLeast }
    if ["menos de", "hasta", "máximo"].contains(where: before.hasSuffix) { return .atMost }
    return ["casi", "unos", "unas", "aproximadamente", "alrededor de"].contains(where: before.hasSuffix)
      ? .about : .exact
  }

  private static func statement(around quantity: ClosedRange<Int>, in words: [TextWord]) -> Statement {
    var statement = Statement()
    var before: (index: Int, word: String)?
    for index in words.indices where !quantity.contains(index) {
      let word = words[index].lower
      if (1...3).contains(index - quantity.upperBound), let unit = SpanishFactWords.nouns[word],
        TimeUnit.measure(unit) != nil
      {
        statement.rate = unit
      } else if let stem = SpanishFactWords.stem(words[index]) {
        statement.content.insert(stem)
        // Adjectives follow their noun.
        let isNext = before.map { index - $0.index == 1 || words[index - 1].lower.count == 2 } ?? false
        if let before, isNext, SpanishFactWords.measures[word] == nil {
          statement.narrowing[before.word, default: []].insert(stem)
        }
        before = (index, stem)
      }
    }
    return statement
  }
}
