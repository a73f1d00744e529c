/// One line of Markdown, looked at before cmark sees it.
struct MarkdownLine {
  let start: Int
  /// The width of the white space before the text; a tab counts 4.
  let indent: Int
  /// The text after the white space.
  let rest: Substring
  /// The offset of `rest`.
  let restStart: Int
  var isCode = false

  init(_ line: Substring, start: Int) {
    let space = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    self.start = start
    indent = space.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    rest = line[space.endIndex...]
    restStart = start + space.utf8.count
  }

  /// The run of backticks or tildes that opens or closes a code block.
  var fence: Substring? {
    guard let first = rest.first, first == "`" || first == "~" else { return nil }
    let run = rest.prefix { $0 == first }
    return run.count >= 3 ? run : nil
  }

  /// A list marker at the start of the text, whether or not a space follows.
  var marker: Substring? {
    guard let first = rest.first else { return nil }
    if "-*+•".contains(first) { return rest.prefix(1) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.count), let next = rest[digits.endIndex...].first, next == "." || next == ")" else {
      return nil
    }
    return rest[...digits.endIndex]
  }

  /// Whether the marker may be a list item's although no space follows: a letter does, and it isn't emphasis.
  var mayMissSpace: Bool {
    guard let marker else { return false }
    let text = rest[marker.endIndex...]
    guard let first = text.first, first.isLetter else { return false }
    return marker != "*" || !text.contains("*")
  }

  var isListItemOrHeading: Bool {
    guard !isCode else { return false }
    if rest.first == "#" { return true }
    guard let marker else { return false }
    let following = rest[marker.endIndex...].first
    return following == " " || following == "\t" || following == "\u{A0}" || marker == "•" || mayMissSpace
  }
}
