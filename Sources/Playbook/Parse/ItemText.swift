import Diagnostics
import Markdown

/// A list item taken apart: its first paragraph, what else it says, and the items nested in it.
struct ItemText {
  var text: [Inline]
  /// Further paragraphs, code, tables: in their order, without the nested lists in `children`.
  var blocks: [Block]
  var lists: [Block]
  var source: SourceRange

  init(_ item: Block.Item) {
    source = item.source
    text = []
    blocks = []
    lists = []
    for (index, block) in item.blocks.enumerated() {
      switch block.content {
      case .paragraph(let inlines) where index == 0: text = inlines
      case .list: lists.append(block)
      default: blocks.append(block)
      }
    }
  }

  var children: [Block.Item] {
    lists.flatMap { block -> [Block.Item] in
      guard case .list(let list) = block.content else { return [] }
      return list.items
    }
  }

  /// What stands below the first paragraph.
  var details: [Block] { blocks + lists }

  var isEmpty: Bool { text.plainText.trimmingSpaces().isEmpty && blocks.isEmpty }

  var withoutChildren: ItemText {
    var copy = self
    copy.lists = []
    return copy
  }

  func with(text: [Inline]) -> ItemText {
    var copy = self
    copy.text = text
    return copy
  }
}
