import Diagnostics

extension HTMLRun {
  mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    let source = inline.source
    switch inline.content {
    case .text(let text): output.literal(HTMLEscaping.text(text), from: source)
    case .tag(let tag): output.tag(tag, from: source)
    case .softBreak: markup("\n", from: source)
    case .lineBreak: markup("<br />\n", from: source)
    case .code(let text): code(text, from: source)
    case .emphasis(let children): span("em", children, from: source)
    case .strong(let children): span("strong", children, from: source)
    case .strikethrough(let children): span("del", children, from: source)
    case .link(let destination, let title, let children): link(destination, title, children, from: source)
    case .image(let address, let title, let children): image(address, title, children, from: source)
    case .html(let html): raw(html, from: source)
    case .footnote(let number, let occurrence): footnoteReference(number, occurrence, from: source)
    }
  }
}

extension HTMLRun {
  private mutating func span(_ name: String, _ children: [Inline], from source: SourceRange) {
    markup("<\(name)>", from: source)
    inlines(children)
    markup("</\(name)>", from: source)
  }

  private mutating func code(_ text: String, from source: SourceRange) {
    markup("<code>", from: source)
    output.literal(HTMLEscaping.text(text), from: source)
    markup("</code>", from: source)
  }

  private mutating func link(
    _ destination: [Inline.Part], _ title: [Inline.Part], _ children: [Inline], from source: SourceRange
  ) {
    markup("<a href=\"", from: source)
    address(destination, from: source)
    self.title(title, from: source)
    if options.style == .page, isAddress(children, of: destination) { markup("\" class=\"address", from: source) }
    markup("\">", from: source)
    inlines(children)
    markup("</a>", from: source)
  }

  /// Whether a link's words are its address, so that on paper it needs no other.
  private func isAddress(_ words: [Inline], of destination: [Inline.Part]) -> Bool {
    guard words.count == 1, case .text(let text) = words[0].content,
      destination.count == 1, case .text(let address) = destination[0]
    else { return false }
    return address == text || address == "http://\(text)" || address == "https://\(text)"
  }

  private mutating func image(
    _ address: [Inline.Part], _ title: [Inline.Part], _ children: [Inline], from source: SourceRange
  ) {
    markup("<img src=\"", from: source)
    self.address(address, from: source)
    markup("\" alt=\"", from: source)
    alternative(children)
    self.title(title, from: source)
    markup("\" />", from: source)
  }

  private mutating func address(_ parts: [Inline.Part], from source: SourceRange) {
    let parts = options.rewriteAddress?(parts, source) ?? parts
    write(parts, from: source, escaping: HTMLEscaping.address)
  }

  private mutating func title(_ parts: [Inline.Part], from source: SourceRange) {
    guard !parts.isEmpty else { return }
    markup("\" title=\"", from: source)
    write(parts, from: source, escaping: HTMLEscaping.text)
  }

  private mutating func write(_ parts: [Inline.Part], from source: SourceRange, escaping: (String) -> String) {
    for part in parts {
      switch part {
      case .text(let text): output.literal(escaping(text), from: source)
      case .tag(let tag, let place): output.tag(tag, from: place)
      }
    }
  }

  /// What an image shows where it can't be seen: its text without markup.
  private mutating func alternative(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.content {
      case .text(let text), .code(let text): output.literal(HTMLEscaping.text(text), from: inline.source)
      case .html(let html) where options.rawHTML == .passedThroughForSpecificationTests:
        output.literal(HTMLEscaping.text(html), from: inline.source)
      case .tag(let tag): output.tag(tag, from: inline.source)
      case .softBreak, .lineBreak: markup(" ", from: inline.source)
      default: alternative(inline.children)
      }
    }
  }
}
