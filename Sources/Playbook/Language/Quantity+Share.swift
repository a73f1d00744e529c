/// Parts of a whole: "two of three", "half of", "a third".
extension Quantity {
  /// "Two of three", "one in four", "nine out of the ten". "One of two" only picks one.
  static func share(_ index: Int, _ number: NumberWord, in words: [TextWord]) -> Quantity? {
    var next = index + number.count
    guard next + 1 < words.count, !words[next - 1].endsClause else { return nil }
    let isOutOf = words[next].lower == "out" && words[next + 1].lower == "of"
    let link = words[next].lower
    guard isOutOf || ["of", "in"].contains(link) else { return nil }
    next += isOutOf ? 2 : 1
    let picksEvery = next < words.count && words[next].lower == "every"
    if next < words.count, determiners.contains(words[next].key) { next += 1 }
    guard let whole = NumberWord.at(next, in: words), !whole.isPercent, !whole.isMoney, whole.value > number.value,
      number.value >= (link == "of" && !picksEvery ? 2 : 1), words[next].year == nil
    else { return nil }
    let last = next + whole.count - 1
    if link == "in" {
      guard whole.value <= 1000, !Self.next(last, in: words, isIn: CountedNoun.times) else { return nil }
    }
    return Quantity(
      kind: .share, value: number.value / whole.value, words: index...last,
      noun: CountedNoun.index(after: last, in: words))
  }

  /// "Half of", "a third of", "two thirds".
  static func fraction(_ index: Int, in words: [TextWord]) -> Quantity? {
    if words[index].lower == "half" { return half(index, in: words) }
    let parts = words[index].hasHyphen ? words[index].lower.split(separator: "-") : []
    if parts.count == 2, let share = NumberWord.fraction(parts[1]),
      let times = ["one": 1.0, "two": 2, "three": 3, "four": 4][parts[0]]
    {
      return Quantity(kind: .share, value: share * times, words: index...index)
    }
    guard index + 1 < words.count, let share = NumberWord.fraction(words[index + 1].lower),
      let times = ["a": 1.0, "one": 1, "two": 2, "three": 3, "four": 4][words[index].lower],
      times > 1 || next(index + 1, in: words, isIn: comparisons) || isChange(by: index, in: words),
      !next(index + 2, in: words, isIn: hours),
      times == 1 || words[index + 1].lower.hasSuffix("s")
    else { return nil }
    return Quantity(kind: .share, value: share * times, words: index...index + 1)
  }

  private static func half(_ index: Int, in words: [TextWord]) -> Quantity? {
    let before = index > 0 ? words[index - 1].lower : ""
    if ["first", "second", "last", "other", "better", "a", "later", "latter", "this", "each"].contains(before) {
      return nil
    }
    let after = index + 1 < words.count && !words[index].endsClause ? words[index + 1].lower : ""
    if next(index + 1, in: words, isIn: sayings), words[index + 2].text != "IT" { return nil }
    let isQualified = ["almost", "nearly", "about", "over", "than", "least", "roughly", "around", "only", "just"]
      .contains(before)
    guard
      ["of", "the", "all", "our", "their", "its", "these", "those", "as"].contains(after) || isQualified
        || isChange(by: index, in: words),
      !["a", "an", "hour", "day", "minute", "year", "dozen", "way"].contains(after)
    else { return nil }
    return Quantity(kind: .share, value: 0.5, words: index...index)
  }

  /// "Turnover fell by a third".
  static func isChange(by index: Int, in words: [TextWord]) -> Bool {
    guard index > 1, words[index - 1].lower == "by" else { return false }
    return words[max(0, index - 4)..<index - 1].contains { changes.contains($0.lower) }
  }

  private static let determiners: WordSet = ["the", "our", "their", "its", "every", "these", "those", "all"]
  private static let comparisons: WordSet = ["of", "more", "fewer", "less", "higher", "lower"]
  private static let hours: WordSet = ["an", "a", "hour"]

  /// "Half the battle".
  private static let sayings: WordSet = [
    "battle", "work", "fun", "story", "truth", "trouble", "job", "time", "what", "it",
  ]

  private static let changes: WordSet = [
    "fell", "fallen", "falls", "dropped", "drops", "rose", "rises", "risen", "grew", "grown", "grows", "cut", "cuts",
    "reduced", "reduces", "increased", "increases", "shrank", "lowered", "lowers", "decreased", "decreases", "raised",
    "raises", "down", "up", "declined", "improved", "sank",
  ]
}
