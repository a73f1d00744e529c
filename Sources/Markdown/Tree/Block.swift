import Diagnostics

/// A block of Markdown: a paragraph, a list, a table …, with the place it was written.
package struct Block: Sendable {
  package var content: Content
  package var source: SourceRange

  package enum Content: Sendable {
    case paragraph([Inline])
    case heading(level: Int, [Inline])
    case list(List)
    case blockQuote([Block])
    /// `info` is the fence's info string, empty for indented code.
    case code(info: String, text: String)
    case thematicBreak
    case table(Table)
    /// Raw HTML as it was written. It is never published; the parser has reported it.
    case html(String)
  }

  package struct List: Sendable {
    /// The first number of an ordered list; `nil` for bullets.
    package var start: Int?
    /// Whether its items are printed without paragraphs.
    package var isTight: Bool
    package var items: [Item]

    package init(start: Int?, isTight: Bool, items: [Item]) {
      self.start = start
      self.isTight = isTight
      self.items = items
    }
  }

  package struct Item: Sendable {
    /// Whether a GFM task list item is ticked; `nil` for other items.
    package var isTicked: Bool?
    package var blocks: [Block]
    package var source: SourceRange

    package init(isTicked: Bool?, blocks: [Block], source: SourceRange) {
      self.isTicked = isTicked
      self.blocks = blocks
      self.source = source
    }
  }

  package struct Table: Sendable {
    package enum Alignment: Sendable {
      case none
      case left
      case center
      case right
    }

    package var alignments: [Alignment]
    package var header: [[Inline]]
    package var rows: [[[Inline]]]

    package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }

  package init(_ content: Content, source: SourceRange) {
    self.content = content
    self.source = source
  }
}
