import Diagnostics
import StructuredData

/// A figure as pages print it: with its qualifier, its date and its source, and as history when it is old.
package struct ShownFigure: Sendable {
  package var figure: Figure
  package var isNational: Bool
  /// "Detroit Free Press", "kplr11.com": who published it.
  package var publisher: String?
  /// The title of the page it was read from.
  package var sourceTitle: String?
  /// Whether it is older than figures stay fresh.
  package var isHistory: Bool
  /// The number with its qualifier and, where the label doesn't say it, its unit: "more than 90 percent", "$50,000 per
  /// year", "more than 130".
  package var amount: String
  /// "March 9, 2016", "2016" or "undated".
  package var date: String
  /// The number and what it counts, as part of a sentence: "124 open tech positions in Flint".
  package var phrase: String
  /// The phrase as a sentence, in the past with its year when it is history.
  package var statement: String
  /// The statement with publisher and date: what may be quoted.
  package var sentence: String
}

extension ShownFigure {
  /// - Parameter sources: the record's list, in which a local figure's source is looked up.
  package init(_ figure: Figure, isNational: Bool, sources: [SourceReference], today: PartialDate, wording: Wording) {
    let source = sources.first { $0.url.value == figure.source.value }
    self.figure = figure
    self.isNational = isNational
    publisher = figure.publisher?.value ?? source?.publisher?.value ?? WebAddress.host(of: figure.source.value)
    sourceTitle = source?.title.value
    isHistory = Freshness.isHistory(figure.asOf?.value, today: today)
    amount = wording.amount(figure.value?.value, unit: figure.unit?.value, qualifier: figure.qualifier?.value)
    date = wording.date(figure.asOf?.value)
    phrase = wording.phrase(amount: amount, unit: figure.unit?.value, label: figure.label.value)
    statement = wording.statement(phrase, asOf: figure.asOf?.value, isHistory: isHistory)
    sentence = wording.cited(statement, publisher: publisher, date: date)
  }
}
