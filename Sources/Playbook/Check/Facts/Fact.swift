import Diagnostics

/// A number that a text or a record states, with what must be the same for two of them to speak of one thing.
struct Fact: Sendable {
  /// How far the number itself leaves open what it is.
  enum Bound: Sendable { case exact, atLeast, atMost, about }

  var kind: Quantity.Kind
  var value: Double
  /// Above `value` for a range, "8 to 12".
  var high: Double
  var bound = Bound.exact
  /// The noun that is counted, in the singular; of times the family of their unit; empty for percent and money.
  var noun = ""
  /// "Week" of a time: its value is in the smallest unit of its family.
  var unit = ""
  /// "open", "tech": what narrows the noun.
  var modifiers: Set<String> = []
  /// What happened to it: "train", "hire".
  var measures: Set<String> = []
  /// All words that carry meaning, for percent and money.
  var content: Set<String> = []
  /// What else the sentence says; `nil` where it must not be compared word by word.
  var statement: Statement?
  var years: Set<Int> = []
  var places: Set<String> = []
  var isGoal = false
  var isPast = false
  var isData = false
  /// "1,300 employers".
  var words: String
  var place: SourceRange
  /// Where its sentence begins in the file. The facts of one sentence are no two sayings of one: "400 people were trained, and
  /// 150 were hired".
  var sentence: Int?

  init(kind: Quantity.Kind, value: Double, words: String, place: SourceRange) {
    (self.kind, self.value, high) = (kind, value, value)
    (self.words, self.place) = (words, place)
  }

  /// Whether both give one number. "Two thirds" is "two of three", "three months" are "twelve weeks".
  func agrees(with other: Fact) -> Bool {
    if kind == .share { return abs(value - other.value) < 0.01 }
    if unit == other.unit { return value == other.value && high == other.high }
    return [(value, other.value), (high, other.high)].allSatisfy { abs($0 - $1) <= 0.15 * max($0, $1) }
  }

  /// Whether both can't be true.
  func contradicts(_ other: Fact) -> Bool {
    if agrees(with: other) { return false }
    let isSaid = saysTheSame(as: other)
    guard isSaid || max(value, other.value) <= 3 * min(value, other.value) else { return false }
    // Of one thing, "up to 26 weeks" and "up to 13 weeks" are two limits.
    if isSaid, bound == .atMost, other.bound == .atMost { return true }
    return !allows(other) && !other.allows(self)
  }

  private func allows(_ other: Fact) -> Bool {
    if high > value, other.high == other.value { return (value...high).contains(other.value) }
    return switch bound {
    case .exact: false
    case .atLeast: other.value >= value
    case .atMost: other.high <= high
    case .about: abs(other.value - value) <= 0.1 * value
    }
  }

  /// Without the names of the place that goes without saying: the community's in its own record.
  func without(_ names: Set<String>) -> Fact {
    var copy = self
    copy.places.subtract(names)
    copy.content.subtract(names)
    copy.statement = statement?.replacing(names)
    return copy
  }
}
