import Diagnostics
import Markdown
import StructuredData

/// A list item taken apart: its first paragraph, the explicit id at that paragraph's end, and what stands below.
struct ItemText {
  private(set) var text: [Inline]
  private(set) var id: Sourced<String>?
  /// Further paragraphs, code, tables and nested lists, in their order.
  private(set) var details: [Block]
  let source: SourceRange

  init(_ item: Block.Item) {
    source = item.source
    details = item.blocks
    text = []
    takeFirstParagraph()
  }

  /// The items of the lists nested in it.
  var children: [Block.Item] {
    details.flatMap { block -> [Block.Item] in
      guard case .list(let list) = block.content else { return [] }
      return list.items
    }
  }

  /// Whether it says nothing but what is nested in it.
  var isEmpty: Bool { text.saysNothing && withoutChildren.details.isEmpty }

  var withoutChildren: ItemText {
    var copy = self
    copy.details.removeAll { if case .list = $0.content { true } else { false } }
    return copy
  }

  /// The item without its label. Where the label is a paragraph of its own, the next one says what is to be done.
  func with(text: [Inline]) -> ItemText {
    var copy = self
    copy.text = text
    if text.saysNothing { copy.takeFirstParagraph() }
    return copy
  }

  /// An item may also begin with `#`, which makes a heading of it.
  private mutating func takeFirstParagraph() {
    switch details.first?.content {
    case .paragraph(let inlines), .heading(_, let inlines):
      let separated = inlines.separatingExplicitID()
      text = separated.text
      id = separated.id ?? id
      details.removeFirst()
    default: break
    }
  }
}

extension [Inline] {
  /// Whether there is nothing to see: no text, no picture.
  fileprivate var saysNothing: Bool {
    allSatisfy { inline in
      if case .image = inline.content { return false }
      return inline.children.isEmpty ? inline.plainText.allSatisfy(\.isSpacing) : inline.children.saysNothing
    }
  }
}
