import Diagnostics

extension PlainTextRun {
  mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks {
      if let tags = block.sectionTags {
        sections(tags)
      } else if !isTight, let section = block.wholeSection, options.isPrintedOnce(section.name) {
        sections([section.opening])
        self.blocks([section.content])
        sections([section.closing])
      } else if !block.isUnprinted {
        startBlock(from: block.source)
        self.block(block)
        endBlock(gap: !isTight)
      }
    }
  }

  /// The document's footnotes, each behind its number.
  mutating func footnotes(_ footnotes: [MarkdownDocument.Footnote]) {
    for footnote in footnotes {
      startBlock(from: footnote.source)
      let mark = "[\(footnote.number)] "
      indented(by: String(repeating: " ", count: mark.count), mark: mark, from: footnote.source) {
        $0.blocks(footnote.blocks)
      }
    }
  }

  private mutating func block(_ block: Block) {
    let source = block.source
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): self.inlines(inlines)
    case .list(let list): self.list(list)
    case .blockQuote(let blocks): indented(by: "> ", mark: "> ", from: source) { $0.blocks(blocks) }
    case .code(_, let text): code(text, from: source)
    case .thematicBreak: literal("---", from: source)
    case .table(let table): self.table(table, from: source)
    case .html: break
    }
  }
}

extension PlainTextRun {
  /// Each on a line of its own, which a template engine takes out as a whole.
  private mutating func sections(_ tags: [Inline]) {
    for tag in tags {
      startBlock(from: tag.source)
      if case .tag(let text) = tag.content { output.tag(text, from: tag.source) }
      newLine(from: tag.source)
    }
  }

  private mutating func list(_ list: Block.List) {
    for (index, item) in list.items.enumerated() {
      let bullet = list.start.map { "\($0 + index). " } ?? "- "
      if let section = item.wholeSection, options.isPrintedOnce(section.name) {
        sections([section.opening])
        self.item(section.content, bullet: bullet, isTight: list.isTight)
        sections([section.closing])
      } else {
        if index > 0 { startBlock(from: item.source) }
        self.item(item, bullet: bullet, isTight: list.isTight)
      }
    }
  }

  private mutating func item(_ item: Block.Item, bullet: String, isTight: Bool) {
    let tick = item.isTicked.map { $0 ? "[x] " : "[ ] " } ?? ""
    indented(by: String(repeating: " ", count: bullet.count), mark: bullet + tick, from: item.source) {
      $0.blocks(item.blocks, isTight: isTight)
    }
    endBlock(gap: !isTight)
  }

  /// Code keeps its lines.
  private mutating func code(_ text: String, from source: SourceRange) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index < lines.count - 1 || !line.isEmpty {
      if index > 0 { newLine(from: source) }
      literal(String(line), from: source)
    }
  }

  private mutating func table(_ table: Block.Table, from source: SourceRange) {
    for (index, row) in ([table.header] + table.rows).enumerated() {
      if index > 0 { newLine(from: source) }
      for (column, cell) in row.enumerated() {
        if column > 0 { literal(" | ", from: source) }
        inlines(cell)
      }
    }
  }
}

extension Block {
  fileprivate var isUnprinted: Bool {
    if case .html = content { true } else { false }
  }
}
