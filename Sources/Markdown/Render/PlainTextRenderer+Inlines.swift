import Diagnostics

extension PlainTextRun {
  mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    let source = inline.source
    switch inline.content {
    case .text(let text), .code(let text): literal(text, from: source)
    case .tag(let tag): self.tag(tag, from: source)
    case .softBreak: literal(" ", from: source)
    case .lineBreak: newLine(from: source)
    case .emphasis(let children), .strong(let children), .strikethrough(let children): inlines(children)
    case .image(_, _, let children): inlines(children)
    case .link(let destination, _, let children): link(destination, children, from: source)
    case .footnote(let number, _): footnote(number, from: source)
    case .html: break
    }
  }

  /// `text (address)`, or only the address where the text is the same.
  private mutating func link(_ destination: [Inline.Part], _ children: [Inline], from source: SourceRange) {
    let text = children.plainText
    inlines(children)
    let unchanged = PlainTextRenderer.Address(destination)
    let address = options.rewriteAddress == nil ? unchanged : options.rewriteAddress?(destination, source)
    guard let address else { return }
    let written = address.parts.written
    if written.isEmpty || ["", "mailto:", "http://", "tel:"].contains(where: { $0 + text == written }) { return }
    if let condition = address.condition { tag("{{#\(condition)}}", from: source) }
    if !text.isEmpty { literal(" (", from: source) }
    self.parts(address.parts, from: source)
    if !text.isEmpty { literal(")", from: source) }
    if let condition = address.condition { tag("{{/\(condition)}}", from: source) }
  }

  private mutating func parts(_ parts: [Inline.Part], from source: SourceRange) {
    for part in parts {
      switch part {
      case .text(let text): literal(text, from: source)
      case .tag(let tag, let place): self.tag(tag, from: place)
      }
    }
  }

  private mutating func footnote(_ number: Int, from source: SourceRange) {
    if options.footnotes == .numbered { literal(" [\(number)]", from: source) }
  }
}

extension [Inline.Part] {
  /// The address or title as it was written.
  package var written: String {
    reduce(into: "") { result, part in
      switch part {
      case .text(let text), .tag(let text, _): result += text
      }
    }
  }
}
