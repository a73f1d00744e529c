import Diagnostics

extension BlockConverter {
  mutating func table(_ node: CMarkNode) -> Block.Table {
    noteLines(of: node)
    var table = Block.Table(alignments: node.tableAlignments, header: [], rows: [])
    for row in node.children {
      if row.kind == .tableHeader {
        table.header = cells(row, from: tableStart(node))
      } else {
        table.rows.append(cells(row, from: contentStart(ofLine: row.position.startLine)))
      }
    }
    return table
  }

  /// A row's cells, with the bars between them as the guide: cmark's columns are wrong where a paragraph stands before the
  /// table.
  private mutating func cells(_ row: CMarkNode, from start: Int) -> [[Inline]] {
    var replay = SourceReplay(lines.bytes, in: start..<lines.lineEnd(after: start), quoteDepth: quoteDepth)
    var result: [[Inline]] = []
    for cell in row.children {
      replay.skipCellStart()
      result.append(converted(cell, with: &replay))
      replay.skipToBar()
    }
    return result
  }
}
