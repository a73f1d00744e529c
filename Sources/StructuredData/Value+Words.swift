extension Value {
  /// What the value is, in words for a message: "a list", "text 'abc'".
  package var inWords: String {
    switch content {
    case .list: "a list"
    case .map: "a map"
    case .refused: "something that can't be read"
    case .scalar where isNull: "nothing"
    case .scalar(let text, _): "text '\(excerpt(text))'"
    }
  }

  /// Whether nothing, or only spaces, were written.
  package var isBlank: Bool {
    guard case .scalar(let text, _) = content else { return false }
    if isNull { return true }
    // The usual beginning, a letter or digit, is found sooner by its byte.
    if let first = text.utf8.first, (0x21..<0x80).contains(first) { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  private func excerpt(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}
