import Diagnostics

/// Turns cmark's block nodes into `Block`s. Recursion is bounded: the parser refuses deep trees before.
struct BlockConverter {
  let shield: TagShield
  let lines: LineTable
  /// How many block quotes are around the current block.
  private(set) var quoteDepth = 0
  private var references = FootnoteReferences()
  /// The 1-based lines on which the blocks that hold text stand.
  private(set) var leafLines: Set<Int> = []

  init(shield: TagShield, lines: LineTable) {
    self.shield = shield
    self.lines = lines
  }

  /// The document; cmark has moved the footnotes that something refers to to its end, in the order of their numbers.
  mutating func document(_ root: CMarkNode) -> MarkdownDocument {
    var document = MarkdownDocument(blocks: [], footnotes: [])
    for child in root.children {
      if child.kind == .footnoteDefinition {
        document.footnotes.append(footnote(child, number: document.footnotes.count + 1))
      } else if let block = block(child) {
        document.blocks.append(block)
      }
    }
    for index in document.footnotes.indices { document.footnotes[index].references = references.count(of: index + 1) }
    return document
  }

  private mutating func blocks(_ parent: CMarkNode) -> [Block] {
    parent.children.compactMap { block($0) }
  }

  private mutating func block(_ node: CMarkNode) -> Block? {
    guard let content = content(node) else { return nil }
    return Block(content, source: source(of: node))
  }

  private mutating func content(_ node: CMarkNode) -> Block.Content? {
    switch node.kind {
    case .paragraph: .paragraph(inlines(node))
    case .heading: .heading(level: node.headingLevel, inlines(node))
    case .list: .list(list(node))
    case .blockQuote: .blockQuote(quoted(node))
    case .codeBlock: code(node)
    case .thematicBreak: .thematicBreak
    case .table: .table(table(node))
    case .htmlBlock: html(node)
    default: nil
    }
  }
}

extension BlockConverter {
  private mutating func inlines(_ node: CMarkNode) -> [Inline] {
    noteLines(of: node)
    var replay = SourceReplay(lines.bytes, in: wholeLines(of: node), quoteDepth: quoteDepth)
    if node.kind == .heading, replay.skip(anyOf: "#", atMost: 6) > 0 {
      replay.move(to: replay.afterBlanks(replay.offset))
    }
    replay.skipLinkDefinitions(before: node.children.first?.literal ?? "")
    return converted(node, with: &replay)
  }

  mutating func converted(_ node: CMarkNode, with replay: inout SourceReplay) -> [Inline] {
    var converter = InlineConverter(shield: shield, replay: replay, references: references)
    let result = converter.inlines(node)
    references = converter.references
    replay = converter.replay
    return result
  }

  mutating func noteLines(of node: CMarkNode) {
    let place = node.position
    leafLines.formUnion(place.startLine...max(place.startLine, place.endLine))
  }

  private mutating func quoted(_ node: CMarkNode) -> [Block] {
    quoteDepth += 1
    defer { quoteDepth -= 1 }
    return blocks(node)
  }

  private mutating func list(_ node: CMarkNode) -> Block.List {
    let items = node.children.map { item in
      Block.Item(isTicked: item.isTicked, blocks: blocks(item), source: source(of: item))
    }
    return Block.List(start: node.listStart, isTight: node.isTightList, items: items)
  }

  private mutating func code(_ node: CMarkNode) -> Block.Content {
    noteLines(of: node)
    return .code(info: shield.original(of: node.info), text: shield.original(of: node.literal))
  }

  private mutating func html(_ node: CMarkNode) -> Block.Content {
    noteLines(of: node)
    return .html(shield.original(of: node.literal))
  }

  private mutating func footnote(_ node: CMarkNode, number: Int) -> MarkdownDocument.Footnote {
    let place = node.position
    let mark = FootnoteMark(
      endingBefore: lines.offset(line: place.startLine, column: place.startColumn), in: lines.bytes)
    let end = max(mark.range.upperBound, lines.range(of: node).upperBound)
    return MarkdownDocument.Footnote(
      number: number, label: shield.original(of: mark.label), references: 0, blocks: blocks(node),
      source: shield.text.source(of: mark.range.lowerBound..<end))
  }
}
