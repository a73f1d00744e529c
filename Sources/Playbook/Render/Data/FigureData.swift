import StructuredData
import Templates

extension ShownFigure {
  /// What templates see of a figure.
  static let shape = DataShape<ShownFigure>([
    .text("label", "What is counted.") { $0.label },
    .text("phrase", "The number and what it counts, as part of a sentence.") { $0.phrase },
    .text("statement", "The phrase as a sentence; in the past, with its year, when it is old.") { $0.statement },
    .text("sentence", "The statement with publisher and date: what may be quoted.") { $0.sentence },
    .optionalText("amount", "The number with its qualifier and unit: \"more than 90 percent\".") {
      $0.amount.isEmpty ? nil : $0.amount
    },
    .optionalText("value", "The number alone, as written: 407.") { $0.figure.value?.value.text },
    .optionalText("reported", "Of history, what to say before the number: \"Reported in 2016\".") { $0.reported },
    .text("date", "When it was published, or \"undated\".") { $0.date },
    .optionalText("publisher", "Who published it.") { $0.publisher },
    .optionalText("source_title", "The title of the page it was read from.") { $0.sourceTitle },
    .optionalText("source_url", "The address of the page it was read from.") { $0.sourceURL },
    .text("source", "Its source as it was written: mostly the address of a page.") { $0.figure.source.value },
    .optionalText("note", "What a careful reader should know about it.") { $0.figure.note?.value },
    .optionalText("kind", "demand, result, employers, funding, wage, offer …") { $0.figure.kind?.value.rawValue },
    .flag("is_national", "Whether it is a national figure.") { $0.isNational },
    .flag("is_history", "Whether it is older than two years, undated, or marked as historical.") { $0.isHistory },
  ])
}

extension ShownTarget {
  /// What templates see of a target.
  static let shape = DataShape<ShownTarget>([
    .text("label", "What is to be reached.") { $0.label },
    .text("amount", "The number with its unit.") { $0.amount },
    .text("statement", "The goal as a sentence; as history once its date has passed.") { $0.statement },
    .text("sentence", "The statement with publisher and date.") { $0.sentence },
    .text("date", "When the goal was published, or \"undated\".") { $0.date },
    .optionalText("by", "The end of the period, as written: 2020, 2020-06.") { $0.target.by?.value.description },
    .optionalText("publisher", "Who published it.") { $0.publisher },
    .optionalText("source_url", "The address of the page it was read from.") {
      WebAddress.host(of: $0.target.source.value) == nil ? nil : $0.target.source.value
    },
    .optionalText("note", "What a careful reader should know about it.") { $0.target.note?.value },
    .flag("is_past", "Whether its date has passed.") { $0.isPast },
  ])
}
