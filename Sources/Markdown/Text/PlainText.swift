extension Inline {
  /// What stands inside emphasis, a link or an image; empty for everything else.
  package var children: [Inline] {
    switch content {
    case .emphasis(let children), .strong(let children), .strikethrough(let children): children
    case .link(_, _, let children), .image(_, _, let children): children
    case .text, .tag, .softBreak, .lineBreak, .code, .html, .footnote: []
    }
  }

  /// The same kind of inline with other children; unchanged where there are none.
  package func with(children: [Inline]) -> Inline {
    var copy = self
    switch content {
    case .emphasis: copy.content = .emphasis(children)
    case .strong: copy.content = .strong(children)
    case .strikethrough: copy.content = .strikethrough(children)
    case .link(let destination, let title, _): copy.content = .link(destination: destination, title: title, children)
    case .image(let source, let title, _): copy.content = .image(source: source, title: title, children)
    case .text, .tag, .softBreak, .lineBreak, .code, .html, .footnote: break
    }
    return copy
  }

  /// Its text without markup, tags as written. Raw HTML and footnote references have none; a soft line break is a space.
  package var plainText: String {
    switch content {
    case .text(let text), .tag(let text), .code(let text): text
    case .softBreak: " "
    case .lineBreak: "\n"
    case .html, .footnote: ""
    case .emphasis, .strong, .strikethrough, .link, .image: children.plainText
    }
  }
}

extension [Inline] {
  /// The text without markup, tags as written.
  package var plainText: String {
    reduce(into: "") { $0 += $1.plainText }
  }

  /// The plain text without the tags that print nothing themselves: the beginnings and ends of sections, and remarks.
  package var words: String {
    reduce(into: "") { text, inline in
      if case .tag(let tag) = inline.content, SectionTag(tag) != .other { return }
      text += inline.children.isEmpty ? inline.plainText : inline.children.words
    }
  }
}

extension Block {
  /// The text without markup, a line for each paragraph, item and table row; empty for raw HTML and rules.
  package var plainText: String {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(let list): list.items.map(\.blocks.plainText).joined(separator: "\n")
    case .blockQuote(let blocks): blocks.plainText
    case .code(_, let text): text.last == "\n" ? String(text.dropLast()) : text
    case .table(let table): ([table.header] + table.rows).map(Self.plainText(ofRow:)).joined(separator: "\n")
    case .thematicBreak, .html: ""
    }
  }

  private static func plainText(ofRow cells: [[Inline]]) -> String {
    cells.map(\.plainText).joined(separator: " | ")
  }
}

extension [Block] {
  /// The text without markup, tags as written, a line for each paragraph.
  package var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
