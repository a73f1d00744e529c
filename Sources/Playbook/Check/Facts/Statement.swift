/// What a sentence says of a number: whose it is, when and under which circumstances. Two sentences that say the same with
/// another number contradict each other, be it small ("four employers wrote the course") or a time ("lasts 12 weeks").
struct Statement: Sendable {
  /// The words that carry meaning, without the number and what it counts.
  var content: Set<String> = []
  /// Those of them that say who has, trains or hires so many, where a word before the number says it.
  var subject: Set<String> = []
  /// By word, those that narrow it: "evening" of "the evening course"; with no word, those that narrow the number itself.
  var narrowing: [String: Set<String>] = [:]
  /// Words that must stand in both sentences or in neither: months, "each", "on average", a verb of the past.
  var circumstances: Set<String> = []
  /// "Week" of "two hours a week".
  var rate = ""

  /// Whether two sentences speak of one thing: with the same words, or one only with more of them.
  /// - Parameters:
  ///   - common: how many words they must share where one has more.
  ///   - inAnyTense: whether one may speak of the past, as texts speak of dated figures.
  func isSame(as other: Statement, sharing common: Int, inAnyTense: Bool) -> Bool {
    let differing = circumstances.symmetricDifference(other.circumstances)
    guard rate == other.rate, differing.isEmpty || inAnyTense && differing == ["past"], !content.isEmpty else {
      return false
    }
    if content == other.content { return true }
    let (short, long) = content.count < other.content.count ? (self, other) : (other, self)
    let extra = long.content.subtracting(short.content)
    return short.content.isSubset(of: long.content) && short.content.count >= common && extra.count <= 3
      && !long.narrows(short.content.union([""]), by: extra)
  }

  /// Whether two sentences name somebody else: "Tulsa trained 80 people", "Dayton trained 95 people".
  func isOfAnother(than other: Statement) -> Bool {
    !subject.isSubset(of: other.subject) && !other.subject.isSubset(of: subject)
  }

  /// With one word for the names of the place that it is about: the community's in its own record.
  func replacing(_ names: Set<String>) -> Statement {
    var copy = self
    copy.subject.subtract(names)
    if !content.isDisjoint(with: names) { copy.content = content.subtracting(names).union(["here"]) }
    return copy
  }

  private func narrows(_ words: Set<String>, by others: Set<String>) -> Bool {
    narrowing.contains { words.contains($0) && !$1.isDisjoint(with: others) }
  }
}
