import Diagnostics
import StructuredData

/// Reads `words`: a map from names that templates and plays may use to the words for them.
enum WordReader {
  static func read(_ key: String, of record: RecordReader) -> [Word] {
    record.entries(key).compactMap { entry in
      guard isName(entry.key.value) else {
        record.report(.notAName(entry.key))
        return nil
      }
      return record.untaggedText(of: entry.value, key: entry.key.value).map { Word(name: entry.key, text: $0) }
    }
  }

  /// What may stand in `{{…}}`: words of letters, digits and `_`, joined by dots.
  private static func isName(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      part.first.map { $0.isASCII && !$0.isNumeral } == true
        && part.allSatisfy { $0.isASCII && ($0.isWordLetter || $0.isNumeral || $0 == "_") }
    }
  }
}

extension Diagnostic {
  fileprivate static func notAName(_ name: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-name", "'\(name.value)' cannot be a name", at: name.source,
      hint: "use letters a to z, digits and _, such as workforce_board")
  }
}
