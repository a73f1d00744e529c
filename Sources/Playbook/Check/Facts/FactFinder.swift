import Diagnostics
import StructuredData

/// Finds the facts that texts and records state.
enum FactFinder {
  /// The facts of a text that is read as a statement.
  static func facts(in passage: Passage, on configuration: SiteConfiguration) -> [Fact] {
    guard states(passage.role), Quantity.mayStand(in: passage.text) else { return [] }
    guard EnglishText.isEnglish(passage.text, on: configuration) else { return ForeignFacts.facts(in: passage) }
    return passage.sentences.flatMap { sentence in
      let words = TextWord.words(of: sentence)
      let instruction = Instruction(words, sentence: sentence)
      return Quantity.all(in: words).compactMap { quantity in
        instruction.covers(quantity.words.lowerBound) ? nil : fact(quantity, in: words, of: sentence, in: passage)
      }
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
  private static func states(_ role: Passage.Role) -> Bool {
    ![.figureLabel, .targetLabel, .quote, .conflict, .objection, .question, .employerAsk, .nextStep, .word].contains(
      role)
  }

  private static func fact(
    _ quantity: Quantity, in words: [TextWord], of sentence: Substring, in passage: Passage
  ) -> Fact? {
    guard let kind = kind(quantity, in: words), !FactWords.isPart(quantity, in: words) else { return nil }
    let end = max(quantity.words.upperBound, kind == .count ? quantity.noun ?? 0 : 0)
    let start = quantity.words.lowerBound
    let text = sentence[words[start].text.startIndex..<words[end].text.endIndex]
    var fact = Fact(kind: kind, value: quantity.value, words: String(text), place: passage.place(of: text))
    fact.sentence = passage.place(of: sentence).bytes.lowerBound
    fact.bound = FactWords.bound(before: start, in: words)
    fill(&fact, quantity, words)
    fact.years = Set(words.compactMap(\.year))
    fact.isGoal = FactWords.isGoal(words)
    return fact
  }

  private static func fill(_ fact: inout Fact, _ quantity: Quantity, _ words: [TextWord]) {
    fact.places = FactWords.places(words)
    guard fact.kind == .count, let noun = quantity.noun else {
      fact.content = FactWords.content(words, without: quantity.words)
      return
    }
    fact.noun = FactWords.noun(words[noun].base)
    fact.subject = FactWords.subject(before: quantity, in: words)
    fact.modifiers = FactWords.modifiers(words[quantity.words.upperBound + 1..<noun], noun: words[noun].lower)
    fact.measures = FactWords.measures(words)
    fact.content = FactWords.content(words, without: quantity.words)
  }

  /// Multiples are said in too many ways to compare; times and parts of texts are no facts of an effort.
  private static func kind(_ quantity: Quantity, in words: [TextWord]) -> Quantity.Kind? {
    switch quantity.kind {
    case .percent, .money, .share: return quantity.kind
    case .multiple: return nil
    case .count:
      guard let noun = quantity.noun, quantity.value >= 2 else { return nil }
      let word = words[noun].lower
      if CountedNoun.times.contains(word) {
        return FactWords.subject(before: quantity, in: words).isEmpty ? nil : .count
      }
      return CountedNoun.parts.contains(word) ? nil : .count
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
