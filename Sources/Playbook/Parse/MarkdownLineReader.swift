/// Reads a text's lines and tells which of them are code, as far as can be seen without parsing: what stands between
/// fences, and what is indented by four or more behind a blank line, outside of lists. In a play's sections of lists, what
/// begins like an item is one, however far it is indented.
struct MarkdownLineReader {
  private var lines: [MarkdownLine] = []
  private var fence: Substring?
  /// Whether an indented line may belong to a list item.
  private var isInList = false
  /// Whether an indented line continues a paragraph.
  private var isInParagraph = false
  private var sections: ListSections?

  /// - Parameter isPlay: whether headings may begin sections of lists.
  static func lines(of text: String, isPlay: Bool) -> [MarkdownLine] {
    var reader = MarkdownLineReader()
    reader.sections = isPlay ? ListSections() : nil
    var cursor = LineCursor(text)
    while let line = cursor.next() {
      reader.read(MarkdownLine(text.slice(line.start..<line.contentEnd), start: line.start))
    }
    return reader.lines
  }

  private mutating func read(_ line: MarkdownLine) {
    var line = line
    line.isBehindItem = isInList
    line.isInListSection = sections?.isOpen ?? false
    if let open = fence {
      line.isCode = true
      if line.closesFence(open) { fence = nil }
    } else if let opening = line.openingFence {
      line.isCode = true
      fence = opening
      isInParagraph = false
      if line.indent == 0 { isInList = false }
    } else {
      line.isCode = readText(line)
      if !line.isCode { sections?.read(line, isInParagraph: isInParagraph) }
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
    let isItem = line.isListItem && line.isInListSection && lines.last?.isIndentedCode != true
    if line.indent >= 4, !isInList, !isInParagraph, !isItem { return true }
    if line.isListItem {
      isInList = true
    } else if line.indent == 0, !isInParagraph || line.rest.first == "#" {
      isInList = false
    }
    isInParagraph = line.rest.first != "#"
    return false
  }
}

extension MarkdownLine {
  fileprivate var isIndentedCode: Bool { isCode && indent >= 4 }
}
