/// Reads a text's lines and tells which of them are code, as far as can be seen without parsing: what stands between
/// fences, and what is indented by four or more behind a blank line, outside of lists.
struct MarkdownLineReader {
  private var lines: [MarkdownLine] = []
  private var fence: Substring?
  /// Whether an indented line may belong to a list item.
  private var isInList = false
  /// Whether an indented line continues a paragraph.
  private var isInParagraph = false

  static func lines(of text: String) -> [MarkdownLine] {
    var reader = MarkdownLineReader()
    var cursor = LineCursor(text)
    while let line = cursor.next() {
      reader.read(MarkdownLine(text.slice(line.start..<line.contentEnd), start: line.start))
    }
    return reader.lines
  }

  private mutating func read(_ line: MarkdownLine) {
    var line = line
    if let open = fence {
      line.isCode = true
      if line.closesFence(open) { fence = nil }
    } else if let opening = line.openingFence {
      line.isCode = true
      fence = opening
      isInParagraph = false
    } else {
      line.isCode = readText(line)
    }
    line.isInList = isInList
    lines.append(line)
  }

  /// Whether a line outside of fences is code.
  private mutating func readText(_ line: MarkdownLine) -> Bool {
    if line.rest.isEmpty {
      isInParagraph = false
      return false
    }
    if line.indent >= 4, !isInList, !isInParagraph { return true }
    if line.isListItem {
      isInList = true
    } else if line.indent == 0, !isInParagraph || line.rest.first == "#" {
      isInList = false
    }
    isInParagraph = line.rest.first != "#"
    return false
  }
}
