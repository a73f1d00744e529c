import Diagnostics

/// Collects a template's source: tags as they are, and text in which no two `{` stand together.
struct TemplateWriter {
  private(set) var text: MappedText
  /// Whether nothing has been written, or the last byte was a line end.
  private(set) var isAtLineStart = true
  /// What a `{` that could open a tag is replaced by.
  private let brace: String

  /// Without a file there is nothing to write.
  init(file: SourceFile?, braces: String) {
    text = MappedText(madeFrom: file ?? SourceFile(path: "", text: ""))
    brace = braces
  }

  /// A template tag.
  mutating func tag(_ tag: String, from source: SourceRange) {
    append(tag, from: source)
  }

  /// Text in which a `{` that stands before another one, or at the end where a tag might follow, is made harmless.
  mutating func literal(_ literal: String, from source: SourceRange) {
    let bytes = literal.utf8
    guard bytes.contains(Self.open) else { return append(literal, from: source) }
    var safe = ""
    var rest = literal[...]
    while let index = rest.utf8.firstIndex(of: Self.open) {
      let next = bytes.index(after: index)
      safe += rest[..<index]
      safe += next == bytes.endIndex || bytes[next] == Self.open ? brace : "{"
      rest = rest[next...]
    }
    append(safe + rest, from: source)
  }

  // Bytes, as the template engine reads them: a brace with a combining accent is still a brace.
  private static let open = UInt8(ascii: "{")

  /// A line end, unless the line is empty.
  mutating func freshLine(from source: SourceRange) {
    if !isAtLineStart { append("\n", from: source) }
  }

  private mutating func append(_ piece: String, from source: SourceRange) {
    guard let last = piece.utf8.last else { return }
    text.append(piece, from: source)
    isAtLineStart = last == UInt8(ascii: "\n")
  }
}
