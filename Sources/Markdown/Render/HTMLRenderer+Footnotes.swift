import Diagnostics

extension HTMLRun {
  mutating func footnoteReference(_ number: Int, _ occurrence: Int, from source: SourceRange) {
    let data = options.style == .specification ? " data-footnote-ref" : ""
    let target = "href=\"#\(id(of: number))\" id=\"\(referenceID(number, occurrence))\"\(data)"
    markup("<sup class=\"footnote-ref\"><a \(target)>\(number)</a></sup>", from: source)
  }

  mutating func footnotes(_ footnotes: [MarkdownDocument.Footnote]) {
    guard let first = footnotes.first?.source, let last = footnotes.last?.source else { return }
    line(
      options.style == .specification
        ? "<section class=\"footnotes\" data-footnotes>" : "<section class=\"footnotes\">", from: first)
    line("<ol>", from: first)
    for footnote in footnotes { self.footnote(footnote) }
    line("</ol>", from: last)
    line("</section>", from: last)
  }

  /// The links back stand at the end of the footnote's last paragraph, if it ends with one.
  private mutating func footnote(_ footnote: MarkdownDocument.Footnote) {
    line("<li id=\"\(id(of: footnote.number))\">", from: footnote.source)
    if let last = footnote.blocks.last, case .paragraph(let inlines) = last.content {
      blocks(footnote.blocks.dropLast())
      output.freshLine(from: last.source)
      markup("<p>", from: last.source)
      self.inlines(inlines)
      markup(" \(linksBack(to: footnote))</p>\n", from: last.source)
    } else {
      blocks(footnote.blocks)
      line(linksBack(to: footnote), from: footnote.source)
    }
    line("</li>", from: footnote.source)
  }
}

extension HTMLRun {
  private func linksBack(to footnote: MarkdownDocument.Footnote) -> String {
    guard footnote.references > 0 else { return "" }
    return (1...footnote.references).map { linkBack(to: footnote.number, $0) }.joined(separator: " ")
  }

  private func linkBack(to number: Int, _ occurrence: Int) -> String {
    let href = "href=\"#\(referenceID(number, occurrence))\" class=\"footnote-backref\""
    switch options.style {
    case .specification:
      let mark = occurrence > 1 ? "<sup class=\"footnote-ref\">\(occurrence)</sup>" : ""
      return "<a \(href) data-footnote-backref aria-label=\"Back to content\">↩\(mark)</a>"
    case .page:
      return "<a \(href)>↩\(occurrence > 1 ? "<sup>\(occurrence)</sup>" : "")</a>"
    }
  }

  /// cmark makes ids from labels; pages use numbers, which are safe and short.
  private func id(of number: Int) -> String {
    options.style == .page ? "fn\(options.footnotePrefix)\(number)" : "fn-\(label(of: number))"
  }

  private func referenceID(_ number: Int, _ occurrence: Int) -> String {
    let name =
      options.style == .page ? "fnref\(options.footnotePrefix)\(number)" : "fnref-\(label(of: number))"
    return occurrence > 1 ? "\(name)-\(occurrence)" : name
  }

  private func label(of number: Int) -> String {
    footnoteLabels.indices.contains(number - 1) ? HTMLEscaping.address(footnoteLabels[number - 1]) : String(number)
  }
}
