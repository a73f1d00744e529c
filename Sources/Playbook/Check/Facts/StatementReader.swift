/// Reads what a sentence says of one of its numbers.
enum StatementReader {
  /// `nil` where another sentence with the same words may well mean something else: an example, an anecdote ("one bank"),
  /// what was once, and what "it" or "this" does.
  /// - Parameter quantity: the words of the number and of what it counts.
  static func statement(around quantity: ClosedRange<Int>, in words: [TextWord]) -> Statement? {
    guard !words.contains(where: { StatementWords.suppositions.contains($0.lower) }) else { return nil }
    var clause = clause(around: quantity, in: words)
    guard !isAnecdote(words[clause]), !isDoubtful(words[clause]) else { return nil }
    var statement = read(clause, without: quantity, in: words)
    if statement.content.isEmpty {
      clause = words.indices
      statement = read(clause, without: quantity, in: words)
    }
    let before = quantity.lowerBound > 0 ? words[quantity.lowerBound - 1].lower : ""
    statement.link = StatementWords.prepositions.contains(before) ? before : ""
    statement.rate = rate(behind: quantity, in: words)
    statement.circumstances = circumstances(words, clause: clause)
    return statement
  }

  /// "Week" of "two hours a week", "two hours per week", "two hours each week".
  static func rate(behind quantity: ClosedRange<Int>, in words: [TextWord]) -> String {
    let next = quantity.upperBound + 1
    guard next < words.count, !words[quantity.upperBound].endsClause else { return "" }
    if let unit = StatementWords.adverbs[words[next].lower] { return unit }
    guard next + 1 < words.count, ["a", "an", "per", "each", "every"].contains(words[next].lower) else { return "" }
    return FactWords.noun(words[next + 1].base)
  }
}

extension StatementReader {
  /// From comma to comma; "in the state, 900 people work" as one.
  private static func clause(around quantity: ClosedRange<Int>, in words: [TextWord]) -> Range<Int> {
    let commas = words[..<quantity.lowerBound].indices.filter { words[$0].endsClause }
    let isLed = commas.count == 1 && StatementWords.prepositions.contains(words[0].lower)
    let start = isLed ? 0 : commas.last.map { $0 + 1 } ?? 0
    let end = words[quantity.upperBound...].firstIndex(where: \.endsClause) ?? words.count - 1
    return start..<end + 1
  }

  /// From the last comma or "and" to the number.
  private static func lead(of quantity: ClosedRange<Int>, in words: [TextWord]) -> Range<Int> {
    let before = words[..<quantity.lowerBound]
    return (before.lastIndex { $0.endsClause || $0.lower == "and" }.map { $0 + 1 } ?? 0)..<quantity.lowerBound
  }

  private static func isAnecdote(_ clause: ArraySlice<TextWord>) -> Bool {
    guard let first = clause.first?.lower else { return false }
    // "This is a 12-week course" and "there are nine plays in the guide" name it, and there is one "this site".
    let second = clause.dropFirst().first?.lower ?? ""
    let names =
      ["this", "it", "there"].contains(first) && ["is", "are"].contains(second)
      || first == "this" && StatementWords.isKnown(second)
    if StatementWords.pronouns.contains(first), !names { return true }
    return ["a", "an"].contains(first) && clause.contains { StatementWords.pasts.contains($0.lower) }
  }

  /// "May" and "used to" are, "in May" and "used" are not.
  private static func isDoubtful(_ clause: ArraySlice<TextWord>) -> Bool {
    clause.contains { StatementWords.doubts.contains($0.lower) && $0.text != "May" }
      || zip(clause, clause.dropFirst()).contains { $0.lower == "used" && $1.lower == "to" }
  }

  private static func read(
    _ clause: Range<Int>, without quantity: ClosedRange<Int>, in words: [TextWord]
  ) -> Statement {
    var statement = Statement()
    let lead = lead(of: quantity, in: words)
    var last: (index: Int, stem: String)?
    for index in clause where !quantity.contains(index) {
      if words[index].lower == "we" { statement.subject.insert("we") }
      let follows = last.map { $0.index == index - 1 && !words[$0.index].endsClause } ?? false
      guard TimeSpan.parts(words[index]) == nil,
        let stem = StatementWords.stem(words[index]) ?? (follows ? StatementWords.label(words[index]) : nil)
      else { continue }
      if let last, !words[last.index..<index].contains(where: \.endsClause) {
        let isLabel = follows && StatementWords.stem(words[index]) == nil
        if follows, !words[last.index].lower.hasSuffix("'s") {
          statement.narrowing[stem, default: []].insert(last.stem)
        }
        if isLabel || index < quantity.lowerBound && areLinks(words[last.index + 1..<index]) {
          statement.narrowing[last.stem, default: []].insert(stem)
        }
      }
      statement.content.insert(stem)
      if lead.contains(index) { statement.lead.insert(stem) }
      if index < quantity.lowerBound, isSubject(words[index]) { statement.subject.insert(stem) }
      last = (index, stem)
    }
    statement.narrowing["", default: []].formUnion(ofWhat(behind: quantity, in: words))
    return statement
  }

  /// No verb, and nothing that has many names on a site.
  private static func isSubject(_ word: TextWord) -> Bool {
    FactWords.measures([word], without: nil).isEmpty && !StatementWords.wholes.contains(word.lower)
  }

  /// "To the" of "the visit to the hospital takes two hours": what follows narrows what stands before.
  private static func areLinks(_ words: ArraySlice<TextWord>) -> Bool {
    !words.isEmpty
      && words.allSatisfy {
        StatementWords.prepositions.contains($0.lower) || StatementWords.articles.contains($0.lower)
      }
      && words.contains { StatementWords.prepositions.contains($0.lower) }
  }

  /// "Practice" of "two weeks of practice": another thing than two weeks.
  private static func ofWhat(behind quantity: ClosedRange<Int>, in words: [TextWord]) -> [String] {
    let next = quantity.upperBound + 1
    guard next < words.count, !words[quantity.upperBound].endsClause, ["of", "in", "with"].contains(words[next].lower)
    else { return [] }
    return words[(next + 1)..<min(next + 4, words.count)].compactMap(StatementWords.stem)
  }

  private static func circumstances(_ words: [TextWord], clause: Range<Int>) -> Set<String> {
    var result = Set(words[clause].map(\.lower).filter(StatementWords.circumstances.contains))
    // "The last session"; but "sessions last two hours".
    for (before, word) in zip(words, words.dropFirst())
    where word.lower == "last" && StatementWords.articles.contains(before.lower) {
      result.insert("last")
    }
    result.formUnion(words.filter { NumberWord.isMonth($0.lower) && $0.isName }.map(\.lower))
    if words[clause].contains(where: { StatementWords.pasts.contains($0.lower) }) { result.insert("past") }
    return result
  }
}
