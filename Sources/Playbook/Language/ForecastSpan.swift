import StructuredData

/// Finds how far a figure's label looks ahead from the day it was published: "jobs expected within 12 to 18 months".
enum ForecastSpan {
  /// The end of that time, to the month; `nil` where a label doesn't look ahead, or says itself when it was said.
  static func end(of label: String, asOf: PartialDate) -> PartialDate? {
    let small = label.lowercased()
    guard ["month", "year", "decade"].contains(where: small.holds) else { return nil }
    let words = TextWord.words(of: label[...])
    guard !words.contains(where: { $0.year != nil }) else { return nil }
    let longest = words.indices.compactMap { index in months(endingAt: index, in: words) }.max()
    return longest.flatMap { later(than: asOf, months: $0) }
  }
}

extension ForecastSpan {
  /// The length of the time whose unit stands at an index.
  private static func months(endingAt unit: Int, in words: [TextWord]) -> Int? {
    guard unit > 0, let length = units[words[unit].lower] else { return nil }
    var start = unit - 1
    let isNextOne = nexts.contains(words[start].lower)
    guard let count = isNextOne ? 1 : count(endingAt: unit, in: words), count <= 100 * 12 / length else { return nil }
    while start > 0, !openings.contains(words[start].lower), isPart(start, of: words) { start -= 1 }
    guard openings.contains(words[start].lower) else { return nil }
    let isAhead = words[start..<unit].contains { nexts.contains($0.lower) } || looksAhead(words[..<start])
    return isAhead ? count * length : nil
  }

  /// 18 for "12 to 18", "12-18" and "eighteen"; 5 for "few".
  private static func count(endingAt unit: Int, in words: [TextWord]) -> Int? {
    let word = words[unit - 1].lower
    if word == "few" { return 5 }
    let last = word.split(whereSeparator: { "-–".contains($0) }).last.map(String.init) ?? word
    if let digits = Int(last) { return digits }
    guard let number = NumberWord.at(unit - 1, in: words), number.count == 1, number.value <= 1200 else { return nil }
    return Int(number.value)
  }

  private static func isPart(_ index: Int, of words: [TextWord]) -> Bool {
    let word = words[index].lower
    return word.first?.isNumeral == true || NumberWord.at(index, in: words) != nil || nexts.contains(word)
      || ["to", "or", "and", "the", "about", "few", "a"].contains(word)
  }

  /// "Expected within", "to fill over"; but "people trained to fill jobs over two years" tells what was.
  private static func looksAhead(_ words: ArraySlice<TextWord>) -> Bool {
    words.indices.contains { index in
      if forecasts.contains(words[index].lower) { return true }
      guard words[index].lower == "to", words.indices.contains(index + 1), index > 0 else { return false }
      return events.contains(words[index + 1].lower) && !words[index - 1].lower.hasSuffix("ed")
    }
  }

  private static func later(than date: PartialDate, months: Int) -> PartialDate? {
    let month = (date.lastDay.month ?? 12) - 1 + months
    return PartialDate(year: date.year + month / 12, month: month % 12 + 1)
  }

  private static let units = ["month": 1, "months": 1, "year": 12, "years": 12, "decade": 120, "decades": 120]
  private static let openings: Set<String> = ["within", "over", "in", "during", "through", "for"]
  private static let nexts: Set<String> = ["next", "coming", "following"]
  private static let forecasts: Set<String> = [
    "will", "would", "expected", "expects", "projected", "predicted", "forecast", "forecasted", "anticipated",
    "planned",
  ]
  private static let events: Set<String> = ["fill", "be", "add", "come", "open", "hire", "create", "arise"]
}
