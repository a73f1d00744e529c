import Diagnostics
import StructuredData

/// Reads what a community notes on the plays: `answers` to key questions and `progress` with tasks. Both are maps from a
/// play to maps from a question or task; whether these exist is checked when the record is merged.
enum PlayNoteReader {
  static func answers(_ record: RecordReader) -> [Answer] {
    notes("answers", in: record).compactMap { play, question, value in
      record.untaggedText(of: value, key: question.value).map { Answer(play: play, question: question, text: $0) }
    }
  }

  static func progress(_ record: RecordReader) -> [Progress] {
    notes("progress", in: record).compactMap { play, task, value in
      record.nested(value, key: task.value) { note in
        Progress(
          play: play, task: task, status: note.untaggedText("status"), owner: note.untaggedText("owner"),
          due: note.date("due"), note: note.untaggedText("note"))
      }
    }
  }

  private static func notes(
    _ key: String, in record: RecordReader
  ) -> [(play: Sourced<String>, item: Sourced<String>, value: Value)] {
    record.entries(key).flatMap { play in
      record.entries(of: play.value, key: play.key.value).map { (play.key, $0.key, $0.value) }
    }
  }
}
