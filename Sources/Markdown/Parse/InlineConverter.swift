import Diagnostics

/// Turns cmark's inline nodes into `Inline`s, following the source along. Recursion is bounded: the parser refuses deep
/// trees before.
struct InlineConverter {
  let shield: TagShield
  private(set) var replay: SourceReplay
  private(set) var references: FootnoteReferences

  init(shield: TagShield, replay: SourceReplay, references: FootnoteReferences) {
    self.shield = shield
    self.replay = replay
    self.references = references
  }

  mutating func inlines(_ parent: CMarkNode) -> [Inline] {
    var result: [Inline] = []
    for node in parent.children {
      if node.kind == .text {
        result += text(node.literal)
      } else if let inline = inline(node) {
        result.append(inline)
      }
    }
    return result
  }

  private mutating func inline(_ node: CMarkNode) -> Inline? {
    switch node.kind {
    case .softBreak: Inline(.softBreak, source: source(replay.lineBreak()))
    case .lineBreak: Inline(.lineBreak, source: source(replay.lineBreak()))
    case .code: code(node)
    case .html: html(node)
    case .emphasis: span(node, delimiters: "*_", count: 1) { .emphasis($0) }
    case .strong: span(node, delimiters: "*_", count: 2) { .strong($0) }
    case .strikethrough: span(node, delimiters: "~", count: 2) { .strikethrough($0) }
    case .link: link(node)
    case .image: image(node)
    case .footnoteReference: footnote(node)
    default: nil
    }
  }
}

extension InlineConverter {
  private func source(_ range: Range<Int>) -> SourceRange {
    shield.text.source(of: range)
  }

  /// Text, cut at the tags in it.
  private mutating func text(_ literal: String) -> [Inline] {
    let range = replay.text(literal.utf8)
    let pieces = shield.pieces(of: literal)
    if pieces.count == 1, case .text(let text) = pieces[0] { return [Inline(.text(text), source: source(range))] }
    var place = SourceReplay(replay.bytes, in: range, quoteDepth: 0)
    return pieces.map { piece in
      switch piece {
      case .text(let text):
        return Inline(.text(text), source: source(place.text(text.utf8)))
      case .tag(let tag):
        place.move(to: place.offset + tag.placeholderLength)
        return Inline(.tag(tag.text), source: tag.source)
      }
    }
  }

  private mutating func code(_ node: CMarkNode) -> Inline {
    Inline(.code(shield.original(of: node.literal)), source: source(replay.codeSpan()))
  }

  private mutating func html(_ node: CMarkNode) -> Inline {
    let literal = node.literal
    return Inline(.html(shield.original(of: literal)), source: source(replay.text(literal.utf8)))
  }

  private mutating func span(
    _ node: CMarkNode, delimiters: StaticString, count: Int, _ content: ([Inline]) -> Inline.Content
  ) -> Inline {
    let start = replay.offset
    let found = replay.skip(anyOf: delimiters, atMost: count)
    let children = inlines(node)
    replay.skip(anyOf: delimiters, atMost: found)
    return Inline(content(children), source: source(replay.range(from: start)))
  }

  private mutating func link(_ node: CMarkNode) -> Inline {
    let start = replay.offset
    let form = replay.openLink()
    let children = inlines(node)
    replay.closeLink(form)
    return Inline(
      .link(destination: shield.parts(of: node.url), title: shield.parts(of: node.title), children),
      source: source(replay.range(from: start)))
  }

  private mutating func image(_ node: CMarkNode) -> Inline {
    let start = replay.offset
    replay.skip(UInt8(ascii: "!"))
    let form = replay.openLink()
    let children = inlines(node)
    replay.closeLink(form)
    return Inline(
      .image(source: shield.parts(of: node.url), title: shield.parts(of: node.title), children),
      source: source(replay.range(from: start)))
  }

  /// cmark leaves a reference without a definition as text, so each has a number.
  private mutating func footnote(_ node: CMarkNode) -> Inline {
    let number = Int(node.literal) ?? 0
    let range = replay.footnoteReference()
    return Inline(.footnote(number: number, occurrence: references.next(of: number)), source: source(range))
  }
}
