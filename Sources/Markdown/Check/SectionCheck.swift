import Diagnostics

/// Reports sections that begin and end in different places of the tree, such as inside and outside of emphasis: leaving
/// them out would leave broken HTML. Sections without beginning or end are the template engine's to report.
struct SectionCheck {
  private(set) var diagnostics = DiagnosticList()
  /// All tags so far, and which of them belong to such sections.
  private var tags: [SourceRange] = []
  private var splits: [Range<Int>] = []
  private var open: [(name: String, place: Int, tag: String, index: Int)] = []
  /// The current place: one for each run of blocks, cell, span …
  private var place = 0
  private var places = 0

  /// Where the tags of such sections stand, and those between them: without one another they mean nothing.
  var torn: Set<SourceRange> { Set(splits.flatMap { tags[$0] }) }

  mutating func check(_ document: MarkdownDocument) {
    blocks(document.blocks)
    for footnote in document.footnotes { inOwnPlace { $0.blocks(footnote.blocks) } }
  }

  private mutating func blocks(_ blocks: [Block]) {
    for block in blocks {
      if let tags = block.sectionTags {
        inlines(tags)
        continue
      }
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): inOwnPlace { $0.inlines(inlines) }
      case .list(let list): for item in list.items { inOwnPlace { $0.blocks(item.blocks) } }
      case .blockQuote(let blocks): inOwnPlace { $0.blocks(blocks) }
      case .table(let table): cells(table.header + table.rows.flatMap(\.self))
      case .code, .thematicBreak, .html: break
      }
    }
  }

  private mutating func cells(_ cells: [[Inline]]) {
    for cell in cells { inOwnPlace { $0.inlines(cell) } }
  }

  private mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.content {
      case .tag(let tag): self.tag(tag, at: inline.source)
      case .link(let address, let title, _), .image(let address, let title, _):
        parts(address)
        parts(title)
      default: break
      }
      if !inline.children.isEmpty { inOwnPlace { $0.inlines(inline.children) } }
    }
  }

  private mutating func parts(_ parts: [Inline.Part]) {
    inOwnPlace { check in
      for case .tag(let tag, let source) in parts { check.tag(tag, at: source) }
    }
  }
}

extension SectionCheck {
  private mutating func inOwnPlace(_ visit: (inout SectionCheck) -> Void) {
    let outer = place
    places += 1
    place = places
    visit(&self)
    place = outer
  }

  private mutating func tag(_ tag: String, at source: SourceRange) {
    tags.append(source)
    switch SectionTag(tag) {
    case .opening(let name): open.append((name, place, tag, tags.count - 1))
    case .closing(let name):
      guard let opening = open.popLast(), opening.name == name, opening.place != place else { return }
      diagnostics.append(.splitSection(opening.tag, end: tag, at: tags[opening.index], end: source))
      while let inner = splits.last, inner.lowerBound > opening.index { splits.removeLast() }
      splits.append(opening.index..<tags.count)
    case .comment, .other: break
    }
  }
}

extension Diagnostic {
  fileprivate static func splitSection(
    _ opening: String, end closing: String, at range: SourceRange, end: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "split-section",
      "'\(opening)' and '\(closing)' are not in the same paragraph, list item or emphasis",
      at: range, hint: "put both into one paragraph, or each into a paragraph of its own, with empty lines around it",
      related: [Related("the section ends here", at: end)])
  }
}
