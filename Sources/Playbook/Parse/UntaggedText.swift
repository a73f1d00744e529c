import Diagnostics
import StructuredData

extension RecordReader {
  /// A text that stands in places where no data can be filled in: titles and summaries are read by search engines, lists
  /// and machines as they are.
  func untaggedText(_ key: String, _ presence: Presence = .optional) -> Sourced<String>? {
    let text = text(key, presence)
    if let text, text.value.contains("{{") { report(.tagInPlainText(text, key: key)) }
    return text
  }
}

extension Diagnostic {
  fileprivate static func tagInPlainText(_ text: Sourced<String>, key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "tag-in-plain-text", "'\(key)' is plain text, so the braces in '\(text.value)' would be printed",
      at: text.source, hint: "take the braces out; names in double braces belong in the text below the front matter")
  }
}
