import Diagnostics

/// Reports the raw HTML of a text, which is never published.
struct RawHTMLCheck {
  private(set) var diagnostics = DiagnosticList()
  /// The elements that were reported; their end tags need no report of their own.
  private var reported: Set<String> = []

  mutating func check(_ document: MarkdownDocument) {
    blocks(document.blocks)
    for footnote in document.footnotes { blocks(footnote.blocks) }
  }

  private mutating func blocks(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .html(let html): raw(html, at: block.source)
      case .paragraph(let inlines), .heading(_, let inlines): self.inlines(inlines)
      case .list(let list): for item in list.items { self.blocks(item.blocks) }
      case .blockQuote(let blocks): self.blocks(blocks)
      case .table(let table): for cell in table.header + table.rows.flatMap(\.self) { inlines(cell) }
      case .code, .thematicBreak: break
      }
    }
  }

  private mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines {
      if case .html(let html) = inline.content { raw(html, at: inline.source) }
      self.inlines(inline.children)
    }
  }

  private mutating func raw(_ html: String, at source: SourceRange) {
    guard let tag = FirstTag(of: html) else {
      diagnostics.append(html.isOnlyComments ? .comment(at: source) : .rawHTML(html.firstLine, at: source))
      return
    }
    if tag.isEnd, reported.contains(tag.name), html.firstLine == tag.written, html.isOneLine { return }
    reported.insert(tag.name)
    diagnostics.append(.rawHTML(tag.written, at: source))
  }
}

/// The first HTML tag of a text: `<b` or `</b`.
private struct FirstTag {
  let name: String
  let isEnd: Bool
  let written: String

  init?(of html: String) {
    let rest = html.drop { $0.isWhitespace }
    guard rest.first == "<" else { return nil }
    isEnd = rest.dropFirst().first == "/"
    name = String(rest.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber || $0 == "-" })
    guard !name.isEmpty else { return nil }
    written = "<\(isEnd ? "/" : "")\(name)>"
  }
}

extension String {
  fileprivate var firstLine: String { String(prefix { !$0.isNewline }) }

  fileprivate var isOneLine: Bool { !dropLast().contains(where: \.isNewline) }

  /// Whether there is nothing but `<!-- … -->`.
  fileprivate var isOnlyComments: Bool {
    var rest = Substring(self).drop { $0.isWhitespace }
    while rest.hasPrefix("<!--") {
      guard let end = rest.dropFirst(4).firstRange(of: "-->") else { return true }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    return rest.isEmpty
  }
}

extension Diagnostic {
  fileprivate static func rawHTML(_ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "raw-html", "the HTML '\(tag)' is left out", at: range,
      hint: "write it as Markdown, or in the site's templates; to show it, put it between `backticks`")
  }

  fileprivate static func comment(at range: SourceRange) -> Diagnostic {
    Diagnostic(.note, code: "html-comment", "a comment is left out", at: range)
  }
}
