import Diagnostics
import Markdown

/// Prints footnotes in brackets where they are referred to.
///
/// Tasks, questions and talking points are shown on other pages and copied into messages, where a reference to the foot
/// of the play's page would lead nowhere.
struct FootnoteInliner: TreeRewriter {
  private let texts: [Int: [Inline]]

  init(_ footnotes: [MarkdownDocument.Footnote]) {
    texts = Dictionary(
      footnotes.map { ($0.number, $0.blocks.inlineText.withoutFootnotes) }, uniquingKeysWith: { first, _ in first })
  }

  func inlined(_ blocks: [Block]) -> [Block] {
    var rewriter = self
    return texts.isEmpty ? blocks : rewriter.blocks(blocks)
  }

  func inlined(_ inlines: [Inline]) -> [Inline] {
    var rewriter = self
    return texts.isEmpty ? inlines : rewriter.inlines(inlines)
  }

  package mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      guard case .footnote(let number, _) = inline.content, let text = texts[number] else {
        return [inline.with(children: self.inlines(inline.children))]
      }
      return [Inline(.text(" ("), source: inline.source)] + text + [Inline(.text(")"), source: inline.source)]
    }
  }
}

extension [Block] {
  /// The inline text of all paragraphs, those in lists and quotes too, with spaces between them.
  fileprivate var inlineText: [Inline] {
    var result = [Inline]()
    for block in self {
      let text = block.inlineText
      if !result.isEmpty, !text.isEmpty { result.append(Inline(.text(" "), source: block.source)) }
      result += text
    }
    return result
  }
}

extension Block {
  fileprivate var inlineText: [Inline] {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    case .blockQuote(let blocks): blocks.inlineText
    case .list(let list): list.items.flatMap(\.blocks).inlineText
    case .code(_, let text): [Inline(.code(text.trimmingSpaces()), source: source)]
    case .table(let table): Self.inlineText(of: table, at: source)
    case .thematicBreak, .html: []
    }
  }

  private static func inlineText(of table: Table, at source: SourceRange) -> [Inline] {
    let cells: [[Inline]] = ([table.header] + table.rows).flatMap { $0 }
    return cells.map { Block(.paragraph($0), source: source) }.inlineText
  }
}

extension [Inline] {
  /// A footnote's own references are left out: two that refer to each other would never end.
  fileprivate var withoutFootnotes: [Inline] {
    compactMap { inline in
      if case .footnote = inline.content { return nil }
      return inline.with(children: inline.children.withoutFootnotes)
    }
  }
}
