/// Whether two facts speak of one thing.
extension Fact {
  func isAbout(_ other: Fact) -> Bool {
    guard kind == other.kind, noun == other.noun, isGoal == other.isGoal, !isOfAnotherTime(than: other) else {
      return false
    }
    if let sentence, sentence == other.sentence, place.file.path == other.place.file.path { return false }
    guard years.isEmpty || other.years.isEmpty || !years.isDisjoint(with: other.years) else { return false }
    return saysTheSame(as: other) || hasSameSubject(as: other)
  }

  /// Whether the sentences differ in nothing but the number.
  func saysTheSame(as other: Fact) -> Bool {
    guard kind == .count, let statement, let theirs = other.statement, modifiers == other.modifiers,
      places.isSubset(of: other.named), other.places.isSubset(of: named)
    else { return false }
    return statement.isSame(
      as: theirs, ofTimes: !unit.isEmpty, inAnyTense: isData || other.isData)
  }

  /// Whether a number of this size, of such a thing, is of no other: "1,300 employers" are those of the effort.
  private func hasSameSubject(as other: Fact) -> Bool {
    guard places == other.places else { return false }
    if let statement, let theirs = other.statement,
      statement.isOfAnother(than: theirs) || !statement.hasCircumstances(of: theirs)
    {
      return false
    }
    if kind == .share { return content == other.content && content.count > 1 }
    if kind != .count { return content.likeness(to: other.content) >= 0.6 }
    // Small numbers are of many things: "two paid internships" here, three there.
    guard unit.isEmpty, !CountedNoun.isPart(noun), min(value, other.value) >= 13 || isData || other.isData else {
      return false
    }
    return modifiers == other.modifiers && measures == other.measures && isNarrow
  }

  /// "It had 30 partners in 2019", "it has 42".
  private func isOfAnotherTime(than other: Fact) -> Bool {
    !isData && !other.isData && isPast != other.isPast && years.isEmpty != other.years.isEmpty
  }

  /// "400 people" may be anybody.
  private var isNarrow: Bool {
    if !modifiers.isEmpty || !measures.isEmpty { return true }
    return value >= 13
      && ["employer", "company", "community", "partner", "organization", "provider", "member"].contains(noun)
  }

  /// The names that its sentence may have said without "in".
  private var named: Set<String> { places.union(content) }
}

extension Set<String> {
  /// The share of all words that both have.
  func likeness(to other: Set<String>) -> Double {
    let all = union(other).count
    return all == 0 ? 0 : Double(intersection(other).count) / Double(all)
  }
}
