import Markdown

/// Prints footnotes in brackets where they are referred to.
///
/// Tasks, questions and talking points are shown on other pages and copied into messages, where a reference to the foot
/// of the play's page would lead nowhere.
struct FootnoteInliner: TreeRewriter {
  private let texts: [Int: [Inline]]

  init(_ footnotes: [MarkdownDocument.Footnote]) {
    texts = Dictionary(footnotes.map { ($0.number, $0.blocks.inlineText) }, uniquingKeysWith: { first, _ in first })
  }

  func inlined(_ blocks: [Block]) -> [Block] {
    var rewriter = self
    return texts.isEmpty ? blocks : rewriter.blocks(blocks)
  }

  func inlined(_ inlines: [Inline]) -> [Inline] {
    var rewriter = self
    return rewriter.inlines(inlines)
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
  /// The inline text of all paragraphs, with spaces between them.
  fileprivate var inlineText: [Inline] {
    var result = [Inline]()
    for block in self {
      guard case .paragraph(let inlines) = block.content else { continue }
      if !result.isEmpty { result.append(Inline(.text(" "), source: block.source)) }
      result += inlines
    }
    return result
  }
}
