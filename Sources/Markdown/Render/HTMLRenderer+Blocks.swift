import Diagnostics

extension HTMLRun {
  mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { self.block(block, isTight: isTight) }
  }

  private mutating func block(_ block: Block, isTight: Bool) {
    let source = block.source
    if options.style == .page, let tags = block.sectionTags { return sections(tags) }
    if !isTight, let section = block.wholeSection, options.isPrintedOnce(section.name) {
      sections([section.opening])
      self.block(section.content, isTight: isTight)
      return sections([section.closing])
    }
    switch block.content {
    case .paragraph(let inlines): paragraph(inlines, isTight: isTight, from: source)
    case .heading(let level, let inlines): heading(level, inlines, from: source)
    case .list(let list): self.list(list, from: source)
    case .blockQuote(let blocks): blockQuote(blocks, from: source)
    case .code(let info, let text): code(info: info, text: text, from: source)
    case .thematicBreak: line("<hr />", from: source)
    case .table(let table): self.table(table, from: source)
    case .html(let html): rawBlock(html, from: source)
    }
  }

  /// Markup, which never holds a brace.
  mutating func markup(_ markup: String, from source: SourceRange) {
    output.literal(markup, from: source)
  }

  /// Markup on a line of its own.
  mutating func line(_ markup: String, from source: SourceRange) {
    output.freshLine(from: source)
    self.markup(markup + "\n", from: source)
  }
}

extension HTMLRun {
  /// Each on a line of its own, which a template engine takes out as a whole.
  private mutating func sections(_ tags: [Inline]) {
    for tag in tags {
      output.freshLine(from: tag.source)
      inlines([tag])
      markup("\n", from: tag.source)
    }
  }

  /// The paragraphs of a tight list are printed bare.
  private mutating func paragraph(_ inlines: [Inline], isTight: Bool, from source: SourceRange) {
    guard !isTight else { return self.inlines(inlines) }
    output.freshLine(from: source)
    markup("<p>", from: source)
    self.inlines(inlines)
    markup("</p>\n", from: source)
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline], from source: SourceRange) {
    let level = min(max(level + options.headingShift, 1), 6)
    output.freshLine(from: source)
    markup("<h\(level)>", from: source)
    self.inlines(inlines)
    markup("</h\(level)>\n", from: source)
  }

  private mutating func list(_ list: Block.List, from source: SourceRange) {
    switch list.start {
    case nil: line("<ul>", from: source)
    case 1: line("<ol>", from: source)
    case .some(let start): line("<ol start=\"\(start)\">", from: source)
    }
    for item in list.items {
      if let section = item.wholeSection, options.isPrintedOnce(section.name) {
        sections([section.opening])
        self.item(section.content, isTight: list.isTight)
        sections([section.closing])
      } else {
        self.item(item, isTight: list.isTight)
      }
    }
    line(list.start == nil ? "</ul>" : "</ol>", from: source)
  }

  private mutating func item(_ item: Block.Item, isTight: Bool) {
    output.freshLine(from: item.source)
    markup("<li>", from: item.source)
    if let isTicked = item.isTicked { markup(tick(isTicked), from: item.source) }
    blocks(item.blocks, isTight: isTight)
    markup("</li>\n", from: item.source)
  }

  private func tick(_ isTicked: Bool) -> String {
    switch options.style {
    case .specification: "<input type=\"checkbox\" \(isTicked ? "checked=\"\" " : "")disabled=\"\" /> "
    case .page: "<span class=\"tick\">\(isTicked ? "☑" : "☐") </span>"
    }
  }

  private mutating func blockQuote(_ blocks: [Block], from source: SourceRange) {
    line("<blockquote>", from: source)
    self.blocks(blocks)
    line("</blockquote>", from: source)
  }

  /// The first word of the fence's info is the language.
  private mutating func code(info: String, text: String, from source: SourceRange) {
    output.freshLine(from: source)
    let language = info.prefix { !" \t\n\u{B}\u{C}\r".unicodeScalars.contains($0.unicodeScalars.first ?? "x") }
    if info.isEmpty {
      markup("<pre><code>", from: source)
    } else {
      output.literal("<pre><code class=\"language-\(HTMLEscaping.text(String(language)))\">", from: source)
    }
    output.literal(HTMLEscaping.text(text), from: source)
    markup("</code></pre>\n", from: source)
  }

  private mutating func rawBlock(_ html: String, from source: SourceRange) {
    output.freshLine(from: source)
    raw(html, from: source)
    output.freshLine(from: source)
  }

  /// Raw HTML in a block or a line.
  mutating func raw(_ html: String, from source: SourceRange) {
    switch (options.rawHTML, options.style) {
    case (.passedThroughForSpecificationTests, _): output.literal(html, from: source)
    case (.leftOut, .specification): markup("<!-- raw HTML omitted -->", from: source)
    case (.leftOut, .page): break
    }
  }
}
