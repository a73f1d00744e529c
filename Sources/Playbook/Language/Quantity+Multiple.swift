/// Multiples: "three times as many", "has doubled".
extension Quantity {
  /// "One and a half times the".
  private static func timesAndHalf(_ index: Int, in words: [TextWord]) -> Quantity? {
    guard let number = NumberWord.at(index, in: words) else { return nil }
    let rest = words.dropFirst(index + number.count).prefix(4)
    guard rest.map(\.lower) == ["and", "a", "half", "times"] else { return nil }
    return Quantity(kind: .multiple, value: number.value + 0.5, words: index...rest.endIndex - 1)
  }

  /// "Three times as many", "twice the", "has doubled", "10x".
  static func multiple(_ index: Int, in words: [TextWord]) -> Quantity? {
    let word = words[index].lower
    if ["twice", "double", "triple", "quadruple"].contains(word) {
      let isOfPay =
        next(index, in: words, isIn: ["a", "an", "one"])
        && next(
          index + 1, in: words, isIn: ["salary", "wage", "paycheck", "year's", "month's", "worker's", "person's"])
      return next(index, in: words, isIn: measures) || isOfPay
        ? Quantity(kind: .multiple, value: 2, words: index...index) : nil
    }
    if ["doubled", "tripled", "quadrupled", "halved"].contains(word) || folds.contains(word) {
      return next(index, in: words, isIn: ["down"]) ? nil : Quantity(kind: .multiple, value: 2, words: index...index)
    }
    if word.last == "x", let value = Double(word.dropLast()) {
      return Quantity(kind: .multiple, value: value, words: index...index)
    }
    if let multiple = timesAndHalf(index, in: words) { return multiple }
    guard let number = NumberWord.at(index, in: words) else { return nil }
    let times = index + number.count
    guard number.value > 1, next(times - 1, in: words, isIn: ["times"]), next(times, in: words, isIn: measures) else {
      return nil
    }
    return Quantity(kind: .multiple, value: number.value, words: index...times)
  }

  private static let measures: Set<String> = [
    "as", "more", "the", "that", "higher", "faster", "larger", "greater", "longer", "better", "less", "lower", "what",
    "likelier", "bigger", "their", "our", "its",
  ]
}
