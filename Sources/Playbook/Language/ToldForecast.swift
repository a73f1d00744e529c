import StructuredData

/// Tells a forecast from the history of one: "The goal was to train 400 people by 2020."
enum ToldForecast {
  static func isHistory(_ sentence: Substring, forecast: PartialDate) -> Bool {
    let words = SentenceWord.words(of: String(sentence))
    let isAhead = words.contains { ["will", "ll", "shall", "is", "are"].contains($0.text) }
    if !isAhead, words.indices.contains(where: { isPast($0, in: words) }) { return true }
    guard words.indices.contains(where: { isEarlier($0, than: forecast, in: words) }) else { return false }
    if words.contains(where: \.isPastVerb) { return true }
    return !isAhead && !words.contains { ["between", "from"].contains($0.text) }
  }

  /// A year before the forecast's that isn't where its span begins: "between 2015 and 2019".
  private static func isEarlier(_ index: Int, than forecast: PartialDate, in words: [SentenceWord]) -> Bool {
    guard let year = words[index].year, year < forecast.year else { return false }
    return index == 0 || !["between", "from"].contains(words[index - 1].text)
  }

  /// A hope that somebody had, or what somebody said. A pledge is none: it asks what came of it.
  private static func isPast(_ index: Int, in words: [SentenceWord]) -> Bool {
    let before = index > 0 ? words[index - 1].text : ""
    if ["was", "were"].contains(words[index].text) { return true }
    // "Expected 2020 openings: 1,300" is a label; nobody is said to have expected it.
    if index == 0 { return false }
    return pastHopes.contains(words[index].text) && !["is", "are", "be", "been", "being", "an", "the"].contains(before)
  }

  private static let pastHopes: Set<String> = [
    "hoped", "planned", "aimed", "wanted", "intended", "expected", "predicted", "projected",
    "forecasted", "announced",
  ]
}
