import Diagnostics
import Markdown

/// Reads a section's key questions: the items of its lists, and paragraphs that end with a question mark.
struct QuestionReader {
  private(set) var items: [ItemText] = []
  /// What stands in the section beside the questions.
  private(set) var notes: [Block] = []
  /// Items that ask nothing.
  private(set) var emptyItems: [SourceRange] = []

  init(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .list(let list):
        for item in list.items { add(ItemText(item)) }
      case .paragraph(let inlines) where inlines.separatingExplicitID().text.plainText.isQuestion:
        add(ItemText(Block.Item(isTicked: nil, blocks: [block], source: block.source)))
      default:
        notes.append(block)
      }
    }
  }

  private mutating func add(_ item: ItemText) {
    if !item.isEmpty {
      items.append(item)
    } else if item.children.isEmpty {
      emptyItems.append(item.source)
    } else {
      for child in item.children { add(ItemText(child)) }
    }
  }
}

extension String {
  fileprivate var isQuestion: Bool { trimmingSpaces().hasSuffix("?") }
}
