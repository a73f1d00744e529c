import Diagnostics

extension [Inline] {
  /// The text without markup, tags as written; it knows where each word was written.
  package func mappedText(in file: SourceFile) -> MappedText {
    var lines = MappedLines(in: file)
    lines.add(self)
    return lines.text
  }
}

extension [Block] {
  /// The text without markup, tags as written, a line for each paragraph, item and table row; it knows where each word was
  /// written.
  package func mappedText(in file: SourceFile) -> MappedText {
    var lines = MappedLines(in: file)
    lines.add(self)
    return lines.text
  }
}

/// Collects the words of a tree, line by line.
private struct MappedLines {
  private(set) var text: MappedText

  init(in file: SourceFile) {
    text = MappedText(madeFrom: file)
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): addLine(inlines, at: block.source)
      case .list(let list): for item in list.items { add(item.blocks) }
      case .blockQuote(let children): add(children)
      case .code(_, let code):
        addLine([Inline(.code(code.trimmingLastNewline), source: block.source)], at: block.source)
      case .table(let table): for row in [table.header] + table.rows { addLine(cells: row, at: block.source) }
      case .thematicBreak, .html: break
      }
    }
  }

  mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      if inline.children.isEmpty { text.append(inline.plainText, from: inline.source) } else { add(inline.children) }
    }
  }

  private mutating func addLine(_ inlines: [Inline], at place: SourceRange) {
    if inlines.plainText.isEmpty { return }
    if !text.text.isEmpty { text.append("\n", from: place.start) }
    add(inlines)
  }

  private mutating func addLine(cells: [[Inline]], at place: SourceRange) {
    let separator = Inline(.text(" | "), source: place.start)
    addLine(Array(cells.joined(separator: [separator])), at: place)
  }
}

extension SourceRange {
  fileprivate var start: SourceRange { SourceRange(file: file, bytes: bytes.lowerBound..<bytes.lowerBound) }
}

extension String {
  fileprivate var trimmingLastNewline: String { last == "\n" ? String(dropLast()) : self }
}
