import Diagnostics

/// Makes remarks of the tags of sections that were reported as split, so that nothing says of them that they are never closed, or
/// of a name between them that it is unknown.
struct TornTags: TreeRewriter {
  private static let remark = "{{!}}"

  /// Where the tags stand.
  let torn: Set<SourceRange>

  func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      var copy = inline
      copy.content = content(of: inline)
      return copy
    }
  }
}

extension TornTags {
  private func content(of inline: Inline) -> Inline.Content {
    switch inline.content {
    case .tag: torn.contains(inline.source) ? .tag(Self.remark) : inline.content
    case .emphasis(let children): .emphasis(inlines(children))
    case .strong(let children): .strong(inlines(children))
    case .strikethrough(let children): .strikethrough(inlines(children))
    case .link(let address, let title, let children):
      .link(destination: parts(address), title: parts(title), inlines(children))
    case .image(let address, let title, let children):
      .image(source: parts(address), title: parts(title), inlines(children))
    case .text, .softBreak, .lineBreak, .code, .html, .footnote: inline.content
    }
  }

  private func parts(_ parts: [Inline.Part]) -> [Inline.Part] {
    parts.map { part in
      guard case .tag(_, let source) = part, torn.contains(source) else { return part }
      return .tag(Self.remark, source: source)
    }
  }
}
