import Diagnostics
import StructuredData

/// A text quotes a national figure where the community has one of its own: of jobs, pay, employers or results.
///
/// Found are the numbers of `figures.yaml` in texts of a community's record and in texts to share, and numbers that a
/// record's text calls national. A comparison (`a fifth above the national average`) is none, nor a national number beside
/// the local one, nor what a text shows only where there is no local one.
///
/// Why: an employer in Flint hires in Flint. A number of the place is worth ten of the nation.
///
/// Example: `Over 600,000 IT jobs are open.` in the record of a community that counts its own open jobs
///
/// Cure: quote the local figure. In shared texts, let each community's stand there: `{{#lead_figure}}{{lead_figure.sentence}}{{/lead_figure}}`.
struct NationalFigureRule: Rule {
  static let code = "national-figure"
  static let severity = Severity.warning

  private let configuration: SiteConfiguration
  private let national: [NationalFact]
  /// What texts that all share quote, and what the community's that is being looked at do.
  private var shared: [Quoted] = []
  private var local: [Quoted] = []
  /// Of each kind, the first local figure, and how many communities have one.
  private var owners: [Figure.Kind: (first: Figure, count: Int)] = [:]

  init(_ context: CheckContext) {
    configuration = context.playbook.configuration
    national = context.playbook.figures.compactMap(NationalFact.init)
  }

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.isShareable else { return [] }
    let quoted = FactFinder.facts(in: passage, on: configuration).compactMap { quote($0, in: passage) }
    if passage.community == nil { shared += quoted } else { local += quoted }
    return []
  }

  mutating func check(_ kit: Kit) -> [Diagnostic] {
    defer { local = [] }
    let figures = kit.community.figures
    if !kit.community.isExample { count(figures) }
    return local.compactMap { quoted in
      guard let own = figures.first(where: { $0.kind?.value == quoted.kind }), !quoted.isBeside(figures) else {
        return nil
      }
      return .national(quoted.fact, own: own)
    }
  }

  func finish() -> [Diagnostic] {
    shared.compactMap { quoted in
      owners[quoted.kind].map { .shared(quoted.fact, first: $0.first, count: $0.count) }
    }
  }
}

extension NationalFigureRule {
  /// A national number in a text.
  private struct Quoted {
    let fact: Fact
    let kind: Figure.Kind
    let sentence: String

    /// Whether the sentence names a local number, too, or the number is one.
    func isBeside(_ figures: [Figure]) -> Bool {
      // It is the local number itself.
      if figures.contains(where: { $0.value?.value.value == fact.value }) { return true }
      let values = Set(Quantity.all(in: TextWord.words(of: sentence[...])).map(\.value)).subtracting([fact.value])
      return figures.contains { $0.kind?.value == kind && $0.value.map { values.contains($0.value.value) } == true }
    }
  }

  private func quote(_ fact: Fact, in passage: Passage) -> Quoted? {
    guard let sentence = passage.sentences.first(where: { $0.holds(fact.words) }),
      !passage.isFallback(fact.words), !Self.isComparison(sentence)
    else { return nil }
    let kind =
      national.first { $0.isQuoted(by: fact) }?.kind
      ?? (passage.community != nil && Self.isCalledNational(sentence) ? NationalFact.kindOfCalled(fact) : nil)
    return kind.map { Quoted(fact: fact, kind: $0, sentence: String(sentence)) }
  }

  private static func isCalledNational(_ sentence: Substring) -> Bool {
    let lower = sentence.lowercased()
    return [
      "nationally", "nationwide", "across the country", "across the nation", "in the united states", "in the u.s.",
      "in america", "national average", "national figure", "in the country", "in the nation",
    ].contains { lower.holds($0) } || sentence.holds("in the US") || sentence.contains(nation)
  }

  /// "The nation has 545,000 openings", "of America's 5.8 million jobs"; but "one of the nation's largest banks".
  private static let nation = Pattern(
    /(?i:\b(?:the (?:nation|country|united states|u\.s\.)|america) (?:now |still |alone )?(?:has|had|needs?|counts? (?:\d[\d,.]*|more|over|nearly|some)|faces?|lacks?|reports?|employs?)\b|\b(?:america|the nation|the country|the united states)['’]s (?:more than |over |nearly |almost |some |about )?\d)/
  )

  private static func isComparison(_ sentence: Substring) -> Bool {
    let lower = sentence.lowercased()
    return [
      "than the national", "than nationally", "above the national", "below the national", "compared",
      "than in the rest",
    ]
    .contains { lower.contains($0) }
  }

  private mutating func count(_ figures: [Figure]) {
    var counted: Set<Figure.Kind> = []
    for index in figures.indices {
      guard let kind = figures[index].kind?.value, counted.insert(kind).inserted else { continue }
      owners[kind, default: (figures[index], 0)].count += 1
    }
  }
}

extension Passage {
  /// Whether words stand in a part that is shown only where a name has no value: `{{^lead_figure}}…{{/lead_figure}}`.
  fileprivate func isFallback(_ words: String) -> Bool {
    guard let range = text.firstRange(of: words), let open = text[..<range.lowerBound].ranges(of: "{{^").last else {
      return false
    }
    return !text[open.upperBound..<range.lowerBound].contains("{{/")
  }
}

extension Diagnostic {
  fileprivate static func national(_ fact: Fact, own: Figure) -> Diagnostic {
    Diagnostic(
      NationalFigureRule.severity, code: "national-figure",
      "'\(fact.words)' is a national number, and the community has its own", at: fact.place,
      hint: "quote the local one: '\(own.label.value)'",
      related: own.value.map { [Related("the local number", at: $0.source)] } ?? [])
  }

  fileprivate static func shared(_ fact: Fact, first: Figure, count: Int) -> Diagnostic {
    let owners = count == 1 ? "a community has" : "\(count) communities have"
    return Diagnostic(
      NationalFigureRule.severity, code: "national-figure",
      "'\(fact.words)' is a national number, and \(owners) one of their own", at: fact.place,
      hint: "let each community's figure stand here: {{#lead_figure}}{{lead_figure.sentence}}{{/lead_figure}}",
      related: first.value.map { [Related("such as this one", at: $0.source)] } ?? [])
  }
}
