import Diagnostics
import StructuredData

/// A figure as pages print it: with its qualifier, its date and its source, and as history when it is old. A reference, since
/// kits, lists and pages hand it on.
package final class ShownFigure: Sendable {
  package let figure: Figure
  package let isNational: Bool
  /// What is counted. A qualifier that the record has in it, "(more than)", stands with the number instead.
  package let label: String
  /// "Detroit Free Press", "kplr11.com": who published it; else the source as it was written.
  package let publisher: String?
  /// The address of the page it was read from; `nil` where the source is no web address.
  package let sourceURL: String?
  /// The title of that page.
  package let sourceTitle: String?
  /// Whether it is older than figures stay fresh, undated, or marked as historical.
  package let isHistory: Bool
  /// "Reported in 2016", to stand before what is history; `nil` before what is not.
  package let reported: String?
  /// The number with its qualifier and, where the label doesn't say it, its unit: "more than 90 percent", "$50,000 per
  /// year", "more than 130".
  package let amount: String
  /// "March 9, 2016", "2016" or "undated".
  package let date: String
  /// The number and what it counts, as part of a sentence: "124 open tech positions in Flint".
  package let phrase: String
  /// The phrase as a sentence, in the past with its year when it is history.
  package let statement: String
  /// The statement with publisher and date: what may be quoted.
  package let sentence: String

  /// - Parameter sources: the record's list, in which a local figure's source is looked up.
  /// - Parameter siteAge: the site's `max_age`.
  package init(
    _ figure: Figure, isNational: Bool, sources: [SourceReference], siteAge: Int? = nil, today: PartialDate,
    wording: Wording
  ) {
    let source = sources.first { $0.url.value == figure.source.value }
    let written = LabelQualifier(figure.label.value)
    let quantity = Wording.Quantity(
      number: figure.value?.value, unit: figure.unit?.value, qualifier: figure.qualifier?.value ?? written.qualifier,
      label: figure.qualifier == nil ? written.label : figure.label.value)
    self.figure = figure
    self.isNational = isNational
    label = quantity.label
    let host = WebAddress.host(of: figure.source.value)
    publisher = figure.publisher?.value ?? source?.publisher?.value ?? host ?? figure.source.value
    sourceURL = host == nil ? nil : figure.source.value
    sourceTitle = source?.title.value
    isHistory = Freshness.isHistory(figure, siteAge: siteAge, today: today)
    reported = isHistory ? wording.reported(figure.asOf?.value) : nil
    amount = wording.amount(quantity)
    date = wording.date(figure.asOf?.value)
    phrase = wording.phrase(quantity)
    statement = isHistory ? wording.history(quantity, asOf: figure.asOf?.value) : phrase.capitalizingFirst()
    sentence = wording.cited(statement, publisher: publisher, date: isHistory && figure.asOf == nil ? nil : date)
  }
}
