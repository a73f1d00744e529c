import Diagnostics
import StructuredData

/// Finds the facts that texts and records state.
enum FactFinder {
  /// The facts of a text that is read as a statement.
  static func facts(in passage: Passage, on configuration: SiteConfiguration) -> [Fact] {
    guard states(passage.role), mayState(passage.text, on: configuration) else { return [] }
    guard EnglishText.isEnglish(passage.text, on: configuration) else { return ForeignFacts.facts(in: passage) }
    return passage.sentences.flatMap { sentence -> [Fact] in
      guard Quantity.mayStand(in: sentence) else { return [] }
      let words = TextWord.words(of: sentence)
      var (counts, times) = (Quantity.all(in: words), TimeSpan.all(in: words))
      if counts.isEmpty, times.isEmpty { return [] }
      let instruction = Instruction(words, sentence: sentence)
      counts.removeAll { instruction.covers($0.words.lowerBound) }
      times.removeAll { instruction.covers($0.words.lowerBound) }
      let spot = SentenceSpot(words: words, sentence: sentence, passage: passage)
      return counts.compactMap { fact($0, in: spot) } + times.map { fact($0, in: spot) }
    }
  }

  /// What a figure states: its label with its number before it.
  static func fact(_ figure: Figure) -> Fact? {
    let bound = figure.qualifier?.value ?? LabelQualifier(figure.label.value).qualifier ?? ""
    return data(
      figure.label, value: figure.value, unit: figure.unit?.value, bound: bound, year: figure.asOf?.value.year,
      isGoal: figure.kind?.value == .projection)
  }

  static func fact(_ target: Target) -> Fact? {
    data(
      target.label, value: target.value, unit: target.unit?.value,
      bound: LabelQualifier(target.label.value).qualifier ?? "", year: target.by?.value.year, isGoal: true)
  }
}

extension FactFinder {
  /// A cheap look: English texts without numbers state nothing, and on an English site a text without other languages' words is
  /// English.
  private static func mayState(_ text: String, on configuration: SiteConfiguration) -> Bool {
    text.hasDigit || !WrittenLanguage.isEnglish(tag: configuration.language)
      || WordScanner.letters.finds(signs, in: text)
  }

  private static let signs = WordSet(Quantity.signs.union(EnglishText.other))

  private static func states(_ role: Passage.Role) -> Bool {
    switch role {
    case .figureLabel, .targetLabel, .quote, .conflict, .objection, .question, .employerAsk, .nextStep, .word: false
    default: true
    }
  }

  private static func fact(_ quantity: Quantity, in spot: SentenceSpot) -> Fact? {
    guard isFact(quantity, in: spot.words), !FactWords.isPart(quantity, in: spot.words) else { return nil }
    let end = quantity.kind == .count ? quantity.noun : nil
    var fact = spot.fact(
      quantity.kind, value: quantity.value, words: quantity.words.lowerBound...(end ?? quantity.words.upperBound))
    fill(&fact, quantity, spot.words)
    return fact
  }

  private static func fact(_ span: TimeSpan, in spot: SentenceSpot) -> Fact {
    var fact = spot.fact(.count, value: span.values.lowerBound, words: span.words)
    fact.places = FactWords.places(spot.words)
    fact.content = FactWords.content(spot.words, without: span.words)
    fact.setTime(span.values, unit: span.unit)
    fact.statement = StatementReader.statement(around: span.words, in: spot.words)
    return fact
  }

  private static func fill(_ fact: inout Fact, _ quantity: Quantity, _ words: [TextWord]) {
    fact.places = FactWords.places(words)
    fact.content = FactWords.content(words, without: quantity.words)
    guard fact.kind == .count, let noun = quantity.noun else { return }
    fact.noun = FactWords.noun(words[noun].base)
    fact.modifiers = FactWords.modifiers(words[quantity.words.upperBound + 1..<noun], noun: words[noun].lower)
    if FactWords.isSaidOpen(behind: noun, in: words) { fact.modifiers.insert("open") }
    fact.measures = FactWords.measures(words, without: quantity.words)
    fact.isPast = fact.isPast || !fact.measures.isEmpty
    fact.statement = StatementReader.statement(around: quantity.words.lowerBound...noun, in: words)
  }

  /// Multiples are said in too many ways to compare, times are found apart, and parts of texts are no facts of an effort.
  private static func isFact(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    switch quantity.kind {
    case .percent, .money, .share: return true
    case .multiple: return false
    case .count:
      guard let noun = quantity.noun, quantity.value >= 2 else { return false }
      let word = words[noun].lower
      return TimeUnit.measure(word) == nil
        && (!CountedNoun.parts.contains(word) || CountedNoun.isPart(FactWords.noun(word)))
    }
  }

  private static func data(
    _ label: Sourced<String>, value: Sourced<Number>?, unit: String?, bound: String, year: Int?, isGoal: Bool
  ) -> Fact? {
    guard let value else { return nil }
    let written = LabelQualifier(label.value).label
    let sentence = "\(value.value.text) \(written)"[...]
    let words = TextWord.words(of: sentence)
    var fact = Fact(
      kind: .count, value: value.value.value, words: "\(value.value.text) \(written)", place: value.source)
    if unit?.hasPrefix("USD") == true {
      fact.kind = .money
    } else if unit?.hasPrefix("percent") == true {
      fact.kind = .percent
    }
    fact.bound = FactWords.bound(bound)
    let noun = CountedNoun.index(after: 0, in: words)
    guard fact.kind != .count || noun != nil else { return nil }
    fill(&fact, Quantity(kind: fact.kind, value: fact.value, words: 0...0, noun: noun), words)
    let named = Set(words.dropFirst().compactMap(\.year))
    fact.years = named.isEmpty ? Set(year.map { [$0] } ?? []) : named
    (fact.isGoal, fact.isData) = (isGoal, true)
    return fact
  }
}
