import Diagnostics
import Markdown
import StructuredData

/// Cuts a play's blocks at its headings.
struct SectionSplitter {
  /// A heading and what stands below it.
  struct RawSection {
    var kind: SectionKind
    var level: Int
    var heading: [Inline]
    /// The id written behind the heading.
    var id: Sourced<String>?
    var source: SourceRange
    var blocks: [Block]
  }

  private(set) var intro: [Block] = []
  private(set) var sections: [RawSection] = []
  /// A level 1 heading that opens the page: its title as the author sees it.
  private(set) var titleHeading: (text: [Inline], source: SourceRange)?
  /// Headings without a word; what stands below them belongs to the section above.
  private(set) var emptyHeadings: [SourceRange] = []

  /// - Parameter title: the page's, where its front matter has one. A page whose sections all are of level 1 may open with
  ///   one of them; then its first heading is no title.
  init(_ blocks: [Block], title: String? = nil) {
    let opening = Self.opensWithSection(blocks, title: title) ? nil : blocks.first
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, let inlines) = block.content else {
        append(block)
        continue
      }
      let (text, id) = inlines.separatingExplicitID()
      if text.plainText.trimmingSpaces().isEmpty {
        emptyHeadings.append(block.source)
      } else if index == 0, opening != nil, level == 1, SectionKind(heading: text.plainText) == .other {
        titleHeading = (text, block.source)
      } else {
        add(block, level: level, text: text, id: id)
      }
    }
  }
}

extension SectionSplitter {
  private static func opensWithSection(_ blocks: [Block], title: String?) -> Bool {
    guard let title, case .heading(1, let first) = blocks.first?.content else { return false }
    guard first.plainText.collapsingSpaces().lowercased() != title.lowercased() else { return false }
    return blocks.dropFirst().contains { if case .heading(1, _) = $0.content { true } else { false } }
  }

  /// A deeper heading that names no section of its own groups the tasks, or parts the text, of the section above it.
  private mutating func add(_ block: Block, level: Int, text: [Inline], id: Sourced<String>?) {
    let kind = SectionKind(heading: text.plainText)
    if kind == .other, let open = sections.last, level > open.level { return append(block) }
    sections.append(RawSection(kind: kind, level: level, heading: text, id: id, source: block.source, blocks: []))
  }

  private mutating func append(_ block: Block) {
    if sections.isEmpty {
      intro.append(block)
    } else {
      sections[sections.count - 1].blocks.append(block)
    }
  }
}
