import Diagnostics

extension BlockConverter {
  func source(of node: CMarkNode) -> SourceRange {
    shield.text.source(of: range(of: node))
  }

  /// A block's bytes, from its line's end back to the last that is not blank.
  private func range(of node: CMarkNode) -> Range<Int> {
    switch node.kind {
    case .paragraph where node.position.startLine == 0: paragraphBeforeTable(node)
    case .table: tableStart(node)..<max(tableStart(node), lines.range(of: node).upperBound)
    default: lines.range(of: node)
    }
  }

  /// A block's bytes to the end of its last line.
  func wholeLines(of node: CMarkNode) -> Range<Int> {
    let range = range(of: node)
    return range.lowerBound..<lines.lineEnd(after: range.upperBound)
  }

  /// A table may follow a paragraph without an empty line. cmark then gives the paragraph no place, and its start to the
  /// table.
  private func paragraphBeforeTable(_ node: CMarkNode) -> Range<Int> {
    guard let table = node.next, table.kind == .table else { return 0..<0 }
    let start = lines.offset(line: table.position.startLine, column: table.position.startColumn)
    return lines.withoutBlankEnd(start..<max(start, lines.line(headerLine(of: table)).lowerBound))
  }

  /// The byte at which a table's header row starts.
  func tableStart(_ table: CMarkNode) -> Int {
    let place = table.position
    let header = headerLine(of: table)
    guard header > place.startLine else { return lines.offset(line: place.startLine, column: place.startColumn) }
    return contentStart(ofLine: header)
  }

  /// The line before the table's `|---|`, which is the last such line before the rows.
  private func headerLine(of table: CMarkNode) -> Int {
    let first = table.position.startLine + 1
    let firstRow = table.children.dropFirst().first?.position.startLine ?? table.position.endLine + 1
    return ((first..<max(first, firstRow)).last { isDelimiterRow($0) } ?? first) - 1
  }

  private func isDelimiterRow(_ number: Int) -> Bool {
    let row = lines.bytes[contentStart(ofLine: number)..<lines.line(number).upperBound]
    return row.contains(UInt8(ascii: "-")) && row.allSatisfy { "|:- \t".utf8.contains($0) }
  }

  /// Where a line's text starts, behind the marks of block quotes and the indentation.
  func contentStart(ofLine number: Int) -> Int {
    let line = lines.line(number)
    let replay = SourceReplay(lines.bytes, in: line, quoteDepth: quoteDepth)
    return replay.contentStart(from: line.lowerBound)
  }
}
