/// Takes out the line ends that only belong to sections: a line of a paragraph that holds nothing but the beginnings and
/// ends of sections, or remarks, prints nothing, so its line end must not print a space either. Mustache calls such tags
/// standalone.
struct StandaloneTags: TreeRewriter {
  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var lines = lines(of: inlines)
    guard lines.contains(where: \.isStandalone), !lines.allSatisfy(\.isStandalone) else { return lines.flatMap(\.all) }
    for index in lines.indices where lines[index].isStandalone {
      // The last line has no end of its own.
      if lines[index].end == nil, index > 0 { lines[index - 1].end = nil } else { lines[index].end = nil }
    }
    return lines.flatMap(\.all)
  }

  private struct Line {
    var content: [Inline] = []
    /// The line break behind it.
    var end: Inline?

    var all: [Inline] { content + (end.map { [$0] } ?? []) }

    var isStandalone: Bool {
      var holdsTag = false
      for inline in content {
        switch inline.content {
        case .tag(let tag) where SectionTag(tag) != .other: holdsTag = true
        case .text(let text) where text.allSatisfy(\.isWhitespace): continue
        default: return false
        }
      }
      return holdsTag
    }
  }

  private func lines(of inlines: [Inline]) -> [Line] {
    var lines = [Line()]
    for inline in inlines {
      switch inline.content {
      case .softBreak, .lineBreak:
        lines[lines.count - 1].end = inline
        lines.append(Line())
      default: lines[lines.count - 1].content.append(inline)
      }
    }
    return lines
  }
}
