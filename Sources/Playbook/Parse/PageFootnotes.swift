import Markdown

/// The footnotes at the foot of a play's page: those that its own paragraphs refer to, numbered in the order of the
/// references there. What only items refer to is printed in the items, so that no number leads nowhere and no way back
/// is dead.
struct PageFootnotes: TreeRewriter {
  private let written: [Int: MarkdownDocument.Footnote]
  /// The footnotes' numbers as written, in the order in which they are met.
  private var order: [Int] = []
  private var references: [Int: Int] = [:]
  private var taken = 0

  init(_ footnotes: [MarkdownDocument.Footnote]) {
    written = Dictionary(footnotes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The next one to stand at the foot, with its number there. Its own references may add others.
  mutating func next() -> (number: Int, footnote: MarkdownDocument.Footnote)? {
    guard taken < order.count, let footnote = written[order[taken]] else { return nil }
    taken += 1
    return (taken, footnote)
  }

  package mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      guard case .footnote(let number, _) = inline.content, written[number] != nil else {
        return inline.with(children: self.inlines(inline.children))
      }
      if references[number] == nil { order.append(number) }
      references[number, default: 0] += 1
      let shown = order.firstIndex(of: number).map { $0 + 1 } ?? number
      return Inline(.footnote(number: shown, occurrence: references[number] ?? 1), source: inline.source)
    }
  }
}
