import Diagnostics
import StructuredData

extension RecordReader {
  /// A text that is printed as it is, since no data can be filled in: most texts of a record, titles, summaries.
  func untaggedText(_ key: String, _ presence: Presence = .optional) -> Sourced<String>? {
    text(key, presence).map { checked($0, key: key) }
  }

  /// A list of such texts.
  func untaggedTexts(_ key: String) -> [Sourced<String>] {
    texts(key).map { checked($0, key: key) }
  }

  /// The text of a value that is printed as it is.
  func untaggedText(of value: Value, key: String) -> Sourced<String>? {
    text(of: value, key: key).map { checked($0, key: key) }
  }

  /// Where something comes from, printed as it is.
  func untaggedOrigin(_ key: String) -> Sourced<String>? {
    origin(key).map { checked($0, key: key) }
  }

  private func checked(_ text: Sourced<String>, key: String) -> Sourced<String> {
    if text.value.holds("{{") { report(.tagInPlainText(text, key: key)) }
    return text
  }
}

extension Diagnostic {
  fileprivate static func tagInPlainText(_ text: Sourced<String>, key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "tag-in-plain-text", "'\(key)' is plain text, so the braces in '\(text.value)' would be printed",
      at: text.source,
      hint: "take the braces out; names in double braces work in plays, pages, messages and the blocks of the pitch")
  }
}
