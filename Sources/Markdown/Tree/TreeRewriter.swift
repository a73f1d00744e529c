/// Replaces parts of a tree, in the order in which they were written.
package protocol TreeRewriter {
  mutating func inlines(_ inlines: [Inline]) -> [Inline]
}

extension TreeRewriter {
  package mutating func document(_ document: MarkdownDocument) -> MarkdownDocument {
    var copy = document
    copy.blocks = blocks(document.blocks)
    for index in copy.footnotes.indices { copy.footnotes[index].blocks = blocks(document.footnotes[index].blocks) }
    return copy
  }

  package mutating func blocks(_ blocks: [Block]) -> [Block] {
    var copy = blocks
    for index in copy.indices { copy[index].content = content(blocks[index].content) }
    return copy
  }

  private mutating func content(_ content: Block.Content) -> Block.Content {
    switch content {
    case .paragraph(let children): .paragraph(inlines(children))
    case .heading(let level, let children): .heading(level: level, inlines(children))
    case .list(let list): .list(self.list(list))
    case .blockQuote(let children): .blockQuote(blocks(children))
    case .table(let table): .table(self.table(table))
    case .code, .thematicBreak, .html: content
    }
  }

  private mutating func list(_ list: Block.List) -> Block.List {
    var copy = list
    for index in copy.items.indices { copy.items[index].blocks = blocks(list.items[index].blocks) }
    return copy
  }

  private mutating func table(_ table: Block.Table) -> Block.Table {
    var copy = table
    copy.header = cells(table.header)
    for index in copy.rows.indices { copy.rows[index] = cells(table.rows[index]) }
    return copy
  }

  private mutating func cells(_ cells: [[Inline]]) -> [[Inline]] {
    var result: [[Inline]] = []
    for cell in cells { result.append(inlines(cell)) }
    return result
  }
}
