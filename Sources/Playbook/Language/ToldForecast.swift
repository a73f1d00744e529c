import StructuredData

/// Tells a forecast from the history of one: "The goal was to train 400 people by 2020."
enum ToldForecast {
  static func isHistory(_ sentence: Substring, forecast: PartialDate) -> Bool {
    let words = SentenceWord.words(of: String(sentence))
    let isAhead = words.contains { ["will", "ll", "shall", "is", "are"].contains($0.text) }
    if !isAhead, words.indices.contains(where: { isPast($0, in: words) }) { return true }
    guard words.contains(where: { word in word.year.map { $0 < forecast.year } == true }) else { return false }
    if words.contains(where: \.isPastVerb) { return true }
    return !isAhead && !words.contains { ["between", "from"].contains($0.text) }
  }

  /// A hope that somebody had, or what somebody said.
  private static func isPast(_ index: Int, in words: [SentenceWord]) -> Bool {
    let before = index > 0 ? words[index - 1].text : ""
    if ["was", "were"].contains(words[index].text) { return true }
    return pastHopes.contains(words[index].text) && !["is", "are", "be", "been", "being", "an", "the"].contains(before)
  }

  private static let pastHopes: Set<String> = [
    "hoped", "planned", "aimed", "wanted", "intended", "promised", "pledged", "expected", "predicted", "projected",
    "forecasted", "announced", "committed",
  ]
}
