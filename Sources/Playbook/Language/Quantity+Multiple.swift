/// Multiples: "three times as many", "has doubled".
extension Quantity {
  /// "Three times as many", "twice the", "has doubled", "10x".
  static func multiple(_ index: Int, _ number: NumberWord?, in words: [TextWord]) -> Quantity? {
    let word = words[index].lower
    if twices.contains(words[index].key) {
      let isOfPay = next(index, in: words, isIn: articles) && next(index + 1, in: words, isIn: pay)
      return next(index, in: words, isIn: measures) || isOfPay
        ? Quantity(kind: .multiple, value: 2, words: index...index) : nil
    }
    if multiples.contains(words[index].key) {
      return next(index, in: words, is: "down") ? nil : Quantity(kind: .multiple, value: 2, words: index...index)
    }
    if word.utf8.last == UInt8(ascii: "x"), let value = Double(word.dropLast()) {
      return Quantity(kind: .multiple, value: value, words: index...index)
    }
    return number.flatMap { timesAndHalf(index, $0, in: words) ?? times(index, $0, in: words) }
  }

  /// "One and a half times the".
  private static func timesAndHalf(_ index: Int, _ number: NumberWord, in words: [TextWord]) -> Quantity? {
    let rest = words.dropFirst(index + number.count).prefix(4)
    guard rest.first?.lower == "and", rest.map(\.lower) == ["and", "a", "half", "times"] else { return nil }
    return Quantity(kind: .multiple, value: number.value + 0.5, words: index...rest.endIndex - 1)
  }

  /// "Three times as many".
  private static func times(_ index: Int, _ number: NumberWord, in words: [TextWord]) -> Quantity? {
    let times = index + number.count
    guard number.value > 1, next(times - 1, in: words, is: "times"), next(times, in: words, isIn: measures) else {
      return nil
    }
    return Quantity(kind: .multiple, value: number.value, words: index...times)
  }

  private static let twices: WordSet = ["twice", "double", "triple", "quadruple"]
  private static let articles: WordSet = ["a", "an", "one"]
  private static let pay: WordSet = ["salary", "wage", "paycheck", "year's", "month's", "worker's", "person's"]

  private static let measures: WordSet = [
    "as", "more", "the", "that", "higher", "faster", "larger", "greater", "longer", "better", "less", "lower", "what",
    "likelier", "bigger", "their", "our", "its",
  ]
}
