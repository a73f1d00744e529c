/// A national figure as texts may quote it.
struct NationalFact: Sendable {
  let fact: Fact
  let kind: Figure.Kind

  /// `nil` where it is not known what kind of figure it is, or it has no number.
  init?(_ figure: Figure) {
    guard let fact = FactFinder.fact(figure), let kind = figure.kind?.value ?? Self.kind(of: fact) else { return nil }
    (self.fact, self.kind) = (fact, kind)
  }

  /// The same number of the same thing; shares also have to speak of something alike.
  func isQuoted(by other: Fact) -> Bool {
    guard fact.kind == other.kind, fact.value == other.value else { return false }
    return fact.kind == .count ? fact.noun == other.noun : !fact.content.isDisjoint(with: other.content)
  }

  /// The same of a number that a text calls national, where shares may be of jobs.
  static func kindOfCalled(_ fact: Fact) -> Figure.Kind? {
    if let kind = kind(of: fact) { return kind }
    return fact.kind == .share && fact.content.contains("job") ? .demand : nil
  }

  /// What a number is about, as its words tell.
  static func kind(of fact: Fact) -> Figure.Kind? {
    let pay: Set<String> = ["pay", "paid", "wage", "salary", "earn", "earning"]
    if fact.kind != .count { return fact.content.isDisjoint(with: pay) ? nil : .wage }
    switch fact.noun {
    case "job": return .demand
    case "employer", "company": return .employers
    case "person", "graduate", "student", "participant":
      return fact.measures.isDisjoint(with: ["place", "train", "hir", "complete"]) ? nil : .result
    default: return nil
    }
  }
}
