/// Numbers between which something lies: "8 to 12 weeks", "between six and eight", "8–12", "two or three".
struct NumberRange: Sendable {
  var values: ClosedRange<Double>
  /// The words that it takes, by index.
  var words: ClosedRange<Int>

  /// The one whose last number begins at an index.
  static func ending(at index: Int, in words: [TextWord]) -> NumberRange? {
    guard words.indices.contains(index) else { return nil }
    if words[index].hasDigit, let range = written(words[index].lower) {
      return NumberRange(values: range, words: index...index)
    }
    guard index > 1, let high = NumberWord.at(index, in: words), links.contains(words[index - 1].lower),
      !words[index - 2].endsClause, let low = number(endingAt: index - 2, in: words), low.value < high.value
    else { return nil }
    let start = index - 1 - low.count
    let isBetween = start > 0 && words[start - 1].lower == "between"
    guard isBetween || words[index - 1].lower != "and" else { return nil }
    return NumberRange(values: low.value...high.value, words: start...index + high.count - 1)
  }
}

extension NumberRange {
  private static let links: Set<String> = ["to", "or", "and"]

  /// "8–12", "8-12".
  private static func written(_ word: String) -> ClosedRange<Double>? {
    let parts = word.split(omittingEmptySubsequences: false) { "–-".contains($0) }.map { Double($0) }
    guard parts.count == 2, let low = parts[0], let high = parts[1], low < high else { return nil }
    return low...high
  }

  private static func number(endingAt index: Int, in words: [TextWord]) -> NumberWord? {
    (max(0, index - 3)...index).lazy.compactMap { start -> NumberWord? in
      guard let number = NumberWord.at(start, in: words), start + number.count == index + 1 else { return nil }
      return number
    }.first
  }
}
