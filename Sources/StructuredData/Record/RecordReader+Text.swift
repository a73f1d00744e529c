import Diagnostics

extension RecordReader {
  /// Text as it was written, without the line end after a block.
  ///
  /// - Parameter expected: what the text has to be, in words for a message about a list or map.
  package func text(_ key: String, _ presence: Presence = .optional, expected: String = "text") -> Sourced<String>? {
    value(key, presence).flatMap { text(of: $0, key: key, expected: expected) }
  }

  /// Text with the place of each byte, for what is parsed further.
  package func mappedText(_ key: String, _ presence: Presence = .optional) -> MappedText? {
    guard let value = value(key, presence), text(of: value, key: key) != nil else { return nil }
    return value.mappedText
  }

  /// A list of texts. Empty items are errors.
  package func texts(_ key: String, _ presence: Presence = .optional) -> [Sourced<String>] {
    items(key, presence).compactMap { text(of: $0, key: key) }
  }

  /// A list of records; what `body` gives up is left out, having been reported.
  package func records<Result>(_ key: String, _ body: (RecordReader) -> Result?) -> [Result] {
    items(key).compactMap { nested($0, key: key, body) }
  }

  /// The values of a list.
  package func items(_ key: String, _ presence: Presence = .optional) -> [Value] {
    guard let value = value(key, presence) else { return [] }
    guard case .list(let items) = value.content else {
      report(.wrongType(value, key: key, expected: "a list"))
      return []
    }
    return items
  }

  /// The entries of a map whose keys are names that its writer chose.
  package func entries(_ key: String) -> [Value.Entry] {
    value(key).map { entries(of: $0, key: key) } ?? []
  }

  /// The entries of a value that must be such a map.
  package func entries(of value: Value, key: String) -> [Value.Entry] {
    guard !value.isRefused else { return [] }
    guard case .map(let entries) = value.content else {
      report(.wrongType(value, key: key, expected: "a map of names and values"))
      return []
    }
    return entries
  }

  /// The text of a value; a list or map is an error, and so is nothing.
  package func text(of value: Value, key: String, expected: String = "text") -> Sourced<String>? {
    guard !value.isRefused else { return nil }
    guard !value.isBlank else {
      report(.emptyItem(value, of: key))
      return nil
    }
    guard case .scalar(let text, _) = value.content else {
      report(.wrongType(value, key: key, expected: expected))
      return nil
    }
    return Sourced(withoutLastLineEnds(text), at: value.source)
  }

  private func withoutLastLineEnds(_ text: String) -> String {
    // Of ASCII, no sign from the space on ends a line.
    if let last = text.utf8.last, (0x20..<0x80).contains(last) { return text }
    guard let last = text.last, last.isNewline else { return text }
    return String(text[...(text.lastIndex { !$0.isNewline } ?? text.startIndex)])
  }
}

extension Diagnostic {
  fileprivate static func emptyItem(_ value: Value, of key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "empty-item", "'\(key)' has no text here", at: value.source,
      hint: "write a text, or remove the line")
  }
}
