import StructuredData

/// Finds the date in a sentence that forecasts or promises: "By 2020, there is an expectation that …".
///
/// A sentence whose forecast date has passed is withheld from texts that people share. Dates that only say when
/// something was ("compared to 2010", "since 2013") are none. English and Spanish, whatever the site's language is, since
/// a playbook may mix them; in doubt a date counts, since a withheld sentence is named in a warning and a stale one is not.
package enum ForecastDate {
  /// In characters: what follows is not looked at, as each date is looked at together with all other words.
  private static let longestSentence = 2000

  /// The earliest date that a sentence forecasts to, or `nil`.
  package static func find(in sentence: String) -> PartialDate? {
    let words = SentenceWord.words(of: String(sentence.prefix(longestSentence)))
    let dates = words.indices.flatMap { index in
      [EnglishForecast.date(endingAt: index, in: words), SpanishForecast.date(endingAt: index, in: words)]
    }
    return dates.compactMap { $0 }.min { $0.lastDay < $1.lastDay }
  }
}
