/// What a sentence says of a number: whose it is, when and under which circumstances. Two sentences that say the same with
/// another number contradict each other, be it small ("four employers wrote the course") or a time ("lasts 12 weeks").
struct Statement: Sendable {
  /// The words that carry meaning, without the number and what it counts.
  var content: Set<String> = []
  /// Those of them that say who has, trains or hires so many, where a word before the number says it.
  var subject: Set<String> = []
  /// Those of the clause that stand before the number: a time is of what they say happens.
  var lead: Set<String> = []
  /// "By" of "taught by two nurses".
  var link = ""
  /// By word, those that narrow it: "evening" of "the evening course"; with no word, those that narrow the number itself.
  var narrowing: [String: Set<String>] = [:]
  /// Words that must stand in both sentences or in neither: months, "each", "on average", a verb of the past.
  var circumstances: Set<String> = []
  /// "Week" of "two hours a week".
  var rate = ""

  /// Whether two sentences speak of one thing: with the same words, or one only with more of them.
  /// - Parameters:
  ///   - ofTimes: whether the numbers are times. "Mentors prepare for two hours" is not "mentors give two hours".
  ///   - inAnyTense: whether one may speak of the past, as texts speak of dated figures.
  func isSame(as other: Statement, ofTimes: Bool, inAnyTense: Bool) -> Bool {
    let differing = circumstances.symmetricDifference(other.circumstances)
    guard rate == other.rate, differing.isEmpty || inAnyTense && differing == ["past"], !content.isEmpty else {
      return false
    }
    guard link == other.link || link.isEmpty || other.link.isEmpty else { return false }
    if content == other.content { return true }
    let (short, long) = content.count < other.content.count ? (self, other) : (other, self)
    let extra = long.content.subtracting(short.content)
    return short.content.isSubset(of: long.content) && short.content.count >= (ofTimes ? 1 : 2) && extra.count <= 3
      && !long.narrows(short.content.union([""]), by: extra) && (!ofTimes || extra.isDisjoint(with: long.lead))
  }

  /// Whether both hold at one time: of the spring, or on average.
  func hasCircumstances(of other: Statement) -> Bool {
    circumstances.symmetricDifference(other.circumstances).isSubset(of: ["past", "only"])
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
