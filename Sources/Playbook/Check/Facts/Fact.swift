import Diagnostics

/// A number that a text or a record states, with what must be the same for two of them to speak of one thing.
struct Fact: Sendable {
  /// How far the number itself leaves open what it is.
  enum Bound: Sendable { case exact, atLeast, atMost, about }

  var kind: Quantity.Kind
  var value: Double
  var bound = Bound.exact
  /// The noun that is counted, in the singular; empty for percent and money.
  var noun = ""
  /// What has, takes or lasts so many: "course lasts".
  var subject = ""
  /// "open", "tech": what narrows the noun.
  var modifiers: Set<String> = []
  /// What happened to it: "train", "hire".
  var measures: Set<String> = []
  /// All words that carry meaning, for percent and money.
  var content: Set<String> = []
  var years: Set<Int> = []
  var places: Set<String> = []
  var isGoal = false
  var isData = false
  /// "1,300 employers".
  var words: String
  var place: SourceRange
  /// Where its sentence begins in the file. The facts of one sentence are no two sayings of one: "400 people were trained, and
  /// 150 were hired".
  var sentence: Int?

  /// Whether both speak of the same thing.
  func isAbout(_ other: Fact) -> Bool {
    if let sentence, sentence == other.sentence, place.file.path == other.place.file.path { return false }
    guard kind == other.kind, noun == other.noun, isGoal == other.isGoal, places == other.places,
      years.isEmpty || other.years.isEmpty || !years.isDisjoint(with: other.years)
    else { return false }
    if kind == .share { return content == other.content && content.count > 2 }
    if kind != .count { return content.likeness(to: other.content) >= 0.6 }
    if !subject.isEmpty, subject == other.subject { return modifiers == other.modifiers }
    // Small numbers are of many things: "two paid internships" here, three there.
    guard min(value, other.value) >= 13 || isData || other.isData else { return false }
    return modifiers == other.modifiers && measures == other.measures && isNarrow
  }

  /// Whether both can't be true.
  func contradicts(_ other: Fact) -> Bool {
    guard !agrees(with: other), max(value, other.value) <= 3 * min(value, other.value) else { return false }
    return !allows(other) && !other.allows(self)
  }

  /// Whether both give one number. "Two thirds" is "two of three".
  func agrees(with other: Fact) -> Bool {
    kind == .share ? abs(value - other.value) < 0.01 : value == other.value
  }

  private func allows(_ other: Fact) -> Bool {
    switch bound {
    case .exact: false
    case .atLeast: other.value >= value
    case .atMost: other.value <= value
    case .about: abs(other.value - value) <= 0.1 * value
    }
  }

  /// "400 people" may be anybody; "1,300 employers" are those of the effort.
  private var isNarrow: Bool {
    if !modifiers.isEmpty || !measures.isEmpty { return true }
    return value >= 13
      && ["employer", "company", "community", "partner", "organization", "provider", "member"].contains(noun)
  }
}

extension Set<String> {
  /// The share of all words that both have.
  func likeness(to other: Set<String>) -> Double {
    let all = union(other).count
    return all == 0 ? 0 : Double(intersection(other).count) / Double(all)
  }
}
