import Diagnostics
import StructuredData

/// One fact is stated with two values: on two pages, on a page and among the figures, or in two languages.
///
/// Compared are numbers of the same thing, at the same time and place: `1,300 employers` and `twelve hundred employers`.
/// Small numbers and times are compared where the sentences say the same in all else: `the course lasts 12 weeks` and
/// `our course lasts 14 weeks`. "More than 1,000" and "1,300" agree, and so do "three months" and "twelve weeks". What a
/// record lists under `conflicts` is known, and disputed national figures are shown beside their alternative.
///
/// Why: whoever reads both numbers believes neither, and asks which of the others are wrong.
///
/// Example: a play says `72 communities take part`, another `70 communities take part`
///
/// Cure: find out which one holds, and say it everywhere; if both do, name the year or the place that differs. What public
/// sources disagree about belongs under `conflicts` in the record.
struct ConflictingFactRule: Rule {
  static let code = "conflicting-fact"
  static let severity = Severity.warning

  private let configuration: SiteConfiguration
  private var shared: [Fact]
  /// Those of the texts of the community that is being looked at.
  private var local: [Fact] = []

  init(_ context: CheckContext) {
    configuration = context.playbook.configuration
    let shown: [Figure.Status?] = [.current, .historical, nil]
    shared = context.playbook.figures.filter { shown.contains($0.status?.value) }.compactMap(FactFinder.fact)
  }

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    let facts = FactFinder.facts(in: passage, on: configuration)
    if passage.community != nil {
      local += facts
      return []
    }
    return facts.compactMap { fact in
      defer { shared.append(fact) }
      return Self.finding(fact, among: shared)
    }
  }

  mutating func check(_ kit: Kit) -> [Diagnostic] {
    defer { local = [] }
    let community = kit.community
    let known = Self.numbers(in: community.conflicts)
    if local.isEmpty { return Self.goals(community.targets, known: known) }
    let names = Self.words(of: community.name.value)
    var facts = (community.figures.compactMap(FactFinder.fact) + community.targets.compactMap(FactFinder.fact))
      .map { $0.without(names) }
    var found = Self.goals(community.targets, known: known)
    for fact in local.map({ $0.without(names) }) where !known.contains(fact.value) {
      if let finding = Self.finding(fact, among: facts) { found.append(finding) }
      facts.append(fact)
    }
    return found
  }
}

extension ConflictingFactRule {
  /// Silent where another statement about the same thing has the same value.
  private static func finding(_ fact: Fact, among earlier: [Fact]) -> Diagnostic? {
    let same = earlier.filter { $0.isAbout(fact) }
    guard !same.contains(where: { $0.agrees(with: fact) }), let other = same.first(where: { $0.contradicts(fact) })
    else { return nil }
    return .conflicting(fact, other)
  }

  /// Goals of one record with the same label and date.
  private static func goals(_ targets: [Target], known: Set<Double>) -> [Diagnostic] {
    targets.indices.compactMap { index in
      let target = targets[index]
      let other = targets[..<index].first {
        $0.label.value.lowercased() == target.label.value.lowercased() && $0.by?.value == target.by?.value
          && $0.unit?.value == target.unit?.value && $0.value.value.value != target.value.value.value
      }
      guard let other, !known.contains(target.value.value.value) else { return nil }
      return .twoGoals(target, other)
    }
  }

  /// "Flint has 124 open jobs" and "124 open jobs" say the same in Flint's record.
  private static func words(of name: String) -> Set<String> {
    Set(TextWord.words(of: name[...]).flatMap { [$0.lower, FactWords.noun($0.base)] })
  }

  private static func numbers(in conflicts: [Sourced<String>]) -> Set<Double> {
    Set(conflicts.flatMap { Quantity.all(in: TextWord.words(of: $0.value[...])).map(\.value) })
  }
}

extension Diagnostic {
  fileprivate static func conflicting(_ fact: Fact, _ other: Fact) -> Diagnostic {
    Diagnostic(
      ConflictingFactRule.severity, code: "conflicting-fact",
      "'\(fact.words)' is said here, but '\(other.words)' in \(other.place.file.path)", at: fact.place,
      hint: "say the same number in both places, or what differs: the year, the place, what is counted",
      related: [Related("'\(other.words)' is said here", at: other.place)])
  }

  fileprivate static func twoGoals(_ target: Target, _ other: Target) -> Diagnostic {
    let (value, first) = (target.value.value.text, other.value.value.text)
    return Diagnostic(
      ConflictingFactRule.severity, code: "conflicting-fact",
      "'\(target.label.value)' has two values, \(first) and \(value)", at: target.value.source,
      hint: "keep one, say in the labels what differs, or list the disagreement of the sources under 'conflicts'",
      related: [Related("it is \(first) here", at: other.value.source)])
  }
}
