import Diagnostics

/// A parsed Markdown text.
package struct MarkdownDocument: Sendable {
  package var blocks: [Block]
  /// The footnotes that something refers to, in the order of their numbers.
  package var footnotes: [Footnote]

  package struct Footnote: Sendable {
    /// 1-based.
    package var number: Int
    package var references: Int
    package var blocks: [Block]
    package var source: SourceRange

    package init(number: Int, references: Int, blocks: [Block], source: SourceRange) {
      self.number = number
      self.references = references
      self.blocks = blocks
      self.source = source
    }
  }

  package init(blocks: [Block], footnotes: [Footnote]) {
    self.blocks = blocks
    self.footnotes = footnotes
  }
}
