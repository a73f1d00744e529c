import Diagnostics
import StructuredData

/// Reads one of a community's goals.
enum TargetReader {
  static func read(_ record: RecordReader) -> Target? {
    let label = record.untaggedText("label", .required)
    let value = record.number("value", .required)
    let source = record.webAddress("source", .required)
    let (measure, unit) = (record.text("measure"), record.untaggedText("unit"))
    let (by, asOf) = (record.date("by"), record.date("as_of"))
    let note = record.untaggedText("note")
    guard let label, let value, let source else { return nil }
    var target = Target(label: label, value: value, source: source)
    (target.measure, target.unit, target.by, target.asOf, target.note) = (measure, unit, by, asOf, note)
    return target
  }
}
