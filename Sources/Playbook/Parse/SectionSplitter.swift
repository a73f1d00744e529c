import Diagnostics
import Markdown

/// Cuts a play's blocks at its headings.
struct SectionSplitter {
  /// A heading and what stands below it.
  struct RawSection {
    var kind: SectionKind
    var level: Int
    var heading: [Inline]
    var source: SourceRange
    var blocks: [Block]
  }

  private(set) var intro: [Block] = []
  private(set) var sections: [RawSection] = []
  /// A level 1 heading that opens the page: its title as the author sees it.
  private(set) var titleHeading: (text: [Inline], source: SourceRange)?

  init(_ blocks: [Block]) {
    for block in blocks {
      guard case .heading(let level, let text) = block.content else {
        append(block)
        continue
      }
      if level == 1, titleHeading == nil, intro.isEmpty, sections.isEmpty,
        SectionKind(heading: text.plainText) == .other
      {
        titleHeading = (text, block.source)
      } else if belongsToOpenSection(level: level, text: text) {
        append(block)
      } else {
        sections.append(
          RawSection(
            kind: SectionKind(heading: text.plainText), level: level, heading: text, source: block.source, blocks: []))
      }
    }
  }
}

extension SectionSplitter {
  /// A deeper heading that names no section of its own groups the tasks, or parts the text, of the section above it.
  private func belongsToOpenSection(level: Int, text: [Inline]) -> Bool {
    guard let open = sections.last, level > open.level else { return false }
    return SectionKind(heading: text.plainText) == .other
  }

  private mutating func append(_ block: Block) {
    if sections.isEmpty {
      intro.append(block)
    } else {
      sections[sections.count - 1].blocks.append(block)
    }
  }
}
