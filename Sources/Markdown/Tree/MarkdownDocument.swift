import Diagnostics

/// A parsed Markdown text.
package struct MarkdownDocument: Sendable {
  package var blocks: [Block]
  /// The footnotes that something refers to, in the order of their numbers.
  package var footnotes: [Footnote]

  package struct Footnote: Sendable {
    /// 1-based.
    package var number: Int
    /// What stands between `[^` and `]`, as written.
    package var label: String
    /// How many references point to it; at least 1.
    package var references: Int
    package var blocks: [Block]
    package var source: SourceRange

    package init(number: Int, label: String, references: Int, blocks: [Block], source: SourceRange) {
      self.number = number
      self.label = label
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
