/// A length of time in a sentence: "twelve weeks", "8 to 12 weeks", "a 12-week course", "one evening".
struct TimeSpan: Sendable {
  var values: ClosedRange<Double>
  /// "Week", in the singular, as it is written.
  var unit: String
  /// The words of number and unit, by index.
  var words: ClosedRange<Int>

  /// All in a sentence that say how long or how often, not when: "in three weeks", "two months ago".
  static func all(in words: [TextWord]) -> [TimeSpan] {
    words.indices.filter { words[$0].hasHyphen || endings.contains(words[$0].key) }
      .compactMap { compound(at: $0, in: words) ?? counted(at: $0, in: words) ?? single(at: $0, in: words) }
      .filter { !isMoment($0, in: words) }
  }

  /// "12-week" and "twelve-week".
  static func parts(_ word: TextWord) -> (value: Double, unit: String)? {
    guard let hyphen = word.lower.lastIndex(of: "-") else { return nil }
    let unit = word.lower[word.lower.index(after: hyphen)...]
    let number = TextWord.words(of: word.lower[..<hyphen])
    guard TimeUnit.measure(unit) != nil, let value = NumberWord.at(0, in: number)?.value else { return nil }
    return (value, String(unit))
  }
}

extension TimeSpan {
  /// Few words can end a length of time.
  private static let endings = WordSet(Set(TimeUnit.names).union(["once", "twice"]))

  private static func compound(at index: Int, in words: [TextWord]) -> TimeSpan? {
    guard let (value, unit) = parts(words[index]) else { return nil }
    return TimeSpan(values: value...value, unit: unit, words: index...index)
  }

  private static func counted(at index: Int, in words: [TextWord]) -> TimeSpan? {
    guard index > 0, TimeUnit.measure(words[index].lower) != nil, !words[index - 1].endsClause else { return nil }
    let unit = FactWords.noun(words[index].lower)
    for start in max(0, index - 3)..<index {
      if let range = NumberRange.ending(at: start, in: words), range.words.upperBound == index - 1 {
        return TimeSpan(values: range.values, unit: unit, words: range.words.lowerBound...index)
      }
      if let number = NumberWord.at(start, in: words), start + number.count == index, words[start].year == nil {
        return TimeSpan(values: number.value...number.value, unit: unit, words: start...index)
      }
    }
    return nil
  }

  /// "An hour" of "takes an hour", "half an hour"; but "two hours a week".
  private static func single(at index: Int, in words: [TextWord]) -> TimeSpan? {
    let unit = words[index].lower
    if unit == "once" || unit == "twice" {
      let value = unit == "once" ? 1.0 : 2
      let isRate = !StatementReader.rate(behind: index...index, in: words).isEmpty
      return isRate ? TimeSpan(values: value...value, unit: "time", words: index...index) : nil
    }
    guard index > 1, TimeUnit.measure(unit) != nil, ["a", "an"].contains(words[index - 1].lower) else { return nil }
    let before = words[index - 2].lower
    if before == "half" { return TimeSpan(values: 0.5...0.5, unit: unit, words: index - 2...index) }
    return carriers.contains(before) ? TimeSpan(values: 1...1, unit: unit, words: index - 1...index) : nil
  }

  private static let carriers: WordSet = [
    "take", "takes", "need", "needs", "last", "lasts", "give", "gives", "spend", "spends", "about", "only", "just",
    "for",
    "least", "requires", "costs",
  ]

  private static func isMoment(_ span: TimeSpan, in words: [TextWord]) -> Bool {
    let (start, next) = (span.words.lowerBound, span.words.upperBound + 1)
    if span.unit == "time", StatementReader.rate(behind: span.words, in: words).isEmpty { return true }
    if start > 0, !words[start - 1].endsClause {
      let (before, first) = (words[start - 1].lower, start > 1 ? words[start - 2].lower : "")
      if before == "last" ? StatementWords.articles.contains(first) : befores.contains(before) { return true }
      if before == "of", ends.contains(first) { return true }
    }
    return next < words.count && !words[next - 1].endsClause && behinds.contains(words[next].lower)
  }

  private static let befores: WordSet = [
    "in", "within", "after", "before", "by", "until", "than", "first", "next", "another", "other", "every",
    "these", "those", "past", "aged", "from", "since",
  ]

  /// "The end of two weeks".
  private static let ends: WordSet = [
    "end", "out", "each", "all", "most", "some", "first", "last", "start", "course",
  ]

  private static let behinds: WordSet = [
    "ago", "later", "earlier", "before", "after", "early", "old", "more", "into", "from", "apart", "since",
  ]
}
