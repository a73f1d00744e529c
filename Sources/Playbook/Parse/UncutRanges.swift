import Markdown

/// The parts of a paragraph that must stay whole: tags, code, and what stands between a section's two tags. Half of one
/// would not compile, or would print what only the whole says.
struct UncutRanges {
  /// In characters of the plain text, in order.
  private var ranges: [Range<Int>] = []
  private var offset = 0
  /// Where the outermost open section starts, and how many are open.
  private var section: (start: Int, depth: Int) = (0, 0)

  init(_ inlines: [Inline]) {
    visit(inlines)
  }

  /// Whether an offset lies between the ends of a range that stays whole.
  func contains(_ cut: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= cut { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound < cut
  }

  private mutating func visit(_ inlines: [Inline]) {
    for inline in inlines {
      guard inline.children.isEmpty else {
        visit(inline.children)
        continue
      }
      let end = offset + inline.plainText.count
      switch inline.content {
      case .tag(let tag): visit(tag, end: end)
      case .code: add(offset..<end)
      default: break
      }
      offset = end
    }
  }

  private mutating func visit(_ tag: String, end: Int) {
    switch tag.first(where: { $0 != "{" }) {
    case "#", "^":
      if section.depth == 0 { section.start = offset }
      section.depth += 1
    case "/" where section.depth > 0:
      section.depth -= 1
      if section.depth == 0 { ranges.append(section.start..<end) }
    default:
      add(offset..<end)
    }
  }

  private mutating func add(_ range: Range<Int>) {
    if section.depth == 0 { ranges.append(range) }
  }
}
