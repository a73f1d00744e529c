import StructuredData

/// Finds the date in a sentence that forecasts or promises: "By 2020, there is an expectation that …".
///
/// A sentence whose forecast date has passed is withheld from texts that people share. Dates that only say when
/// something was ("compared to 2010") are none.
package enum ForecastDate {
  /// The date that a sentence forecasts to, or `nil`.
  package static func find(in sentence: String) -> PartialDate? {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    for (index, word) in words.enumerated() {
      guard let year = year(word), isForecast(words, yearAt: index) else { continue }
      return PartialDate(year: year, month: index > 0 ? month(words[index - 1]) : nil)
    }
    return nil
  }
}

extension ForecastDate {
  /// Words that make a year after "in" or "until" a forecast. After "by", the year is one by itself.
  private static let forecastWords: Set<String> = [
    "will", "expected", "expectation", "expect", "expects", "forecast", "forecasts", "projected", "projects",
    "predicted", "predict", "estimated", "anticipated", "going", "plans", "plan", "aims", "aim", "goal", "shall",
  ]

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else { return nil }
    return year
  }

  private static func month(_ word: String) -> Int? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { word.hasPrefix($0) && (word.count == 3 || fullMonths.contains(word)) }.map { $0 + 1 }
  }

  private static let fullMonths: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "sept", "october", "november",
    "december",
  ]

  private static func isForecast(_ words: [String], yearAt index: Int) -> Bool {
    let before = words[max(0, index - 5)..<index]
    if let preposition = before.last(where: {
      ["by", "in", "until", "before", "through", "to", "since", "from"].contains($0)
    }) {
      if preposition == "by" { return !isPassiveAgent(words, yearAt: index) }
      guard ["in", "until", "before", "through"].contains(preposition) else { return false }
      return words.contains { forecastWords.contains($0) }
    }
    return false
  }

  /// "2,387 people placed by 2015 employers" names no date: a plural follows at once.
  private static func isPassiveAgent(_ words: [String], yearAt index: Int) -> Bool {
    guard index + 1 < words.count, words[index - 1] == "by" else { return false }
    return ["people", "employers", "companies", "communities", "students", "jobs"].contains(words[index + 1])
  }
}
