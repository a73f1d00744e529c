import StructuredData

/// A goal as pages print it: as a goal while its date lies ahead, as history afterwards.
package struct ShownTarget: Sendable {
  package var target: Target
  /// What is to be reached. A qualifier that the record has in it, "(up to)", stands with the number instead.
  package var label: String
  package var publisher: String?
  package var isPast: Bool
  package var amount: String
  /// "by 2030"; empty where the source gives no date or the label names it.
  package var deadline: String
  /// "March 9, 2016", "2016" or "undated": when the goal was read.
  package var date: String
  /// "Goal set in 2016: 250 people trained for high-tech jobs".
  package var statement: String
  package var sentence: String
}

extension ShownTarget {
  package init(_ target: Target, sources: [SourceReference], today: PartialDate, wording: Wording) {
    let source = sources.first { $0.url.value == target.source.value }
    let written = LabelQualifier(target.label.value)
    let quantity = Wording.Quantity(
      number: target.value.value, unit: target.unit?.value, qualifier: written.qualifier, label: written.label)
    self.target = target
    label = written.label
    publisher = source?.publisher?.value ?? WebAddress.host(of: target.source.value)
    // A goal without a date is a promise only as long as somebody still stands by it.
    isPast = target.by.map { $0.value.hasPassed(on: today) } ?? Freshness.isHistory(target.asOf?.value, today: today)
    amount = wording.amount(quantity)
    deadline = wording.deadline(target.by?.value, label: label)
    date = wording.date(target.asOf?.value)
    statement = wording.goal(quantity, deadline: deadline, asOf: target.asOf?.value, isPast: isPast)
    sentence = wording.cited(statement, publisher: publisher, date: date)
  }
}
