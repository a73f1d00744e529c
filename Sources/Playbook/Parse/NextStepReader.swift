import Diagnostics
import StructuredData

/// Reads a `next_step`, of the shared pitch or of a community.
enum NextStepReader {
  static func read(_ record: RecordReader) -> NextStep? {
    let text = record.untaggedText("text", .required)
    let date = record.date("date")
    let url = record.webAddress("url")
    return text.map { NextStep(text: $0, date: date, url: url) }
  }
}
