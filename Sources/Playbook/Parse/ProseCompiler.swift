import Diagnostics
import Markdown
import StructuredData
import Templates

/// Turns Markdown that may name data into prose: an HTML template and a plain text template, compiled once for all
/// communities.
package struct ProseCompiler: Sendable {
  /// The names that prose may use: the beginning of every page's data.
  private let schema: Schema
  private let links: LinkRewriter
  /// The level at which a text's own headings begin: below its page's title and its section's heading.
  private var topHeading = 3
  /// The day by which forecasts are judged; `nil` for texts that keep theirs.
  private var today: PartialDate?

  package init(schema: Schema, links: LinkRewriter = LinkRewriter()) {
    self.schema = schema
    self.links = links
  }

  /// The same compiler for texts whose headings stand right below the page's title.
  func belowTitle() -> ProseCompiler {
    var copy = self
    copy.topHeading = 2
    return copy
  }

  /// The same compiler for texts that people share: without sentences whose forecasts have passed, each of which is named.
  package func shareable(today: PartialDate) -> ProseCompiler {
    var copy = self
    copy.today = today
    return copy
  }

  /// A plain text that people share, as far as they may; `nil` where nothing is left of it.
  func shareable(_ text: Sourced<String>, diagnostics: inout DiagnosticList) -> Sourced<String>? {
    guard let today else { return text }
    var forecasts = PassedForecasts(today: today)
    defer { diagnostics.append(contentsOf: forecasts.diagnostics) }
    return forecasts.cutting(from: text)
  }

  /// Parses and compiles a whole text, such as a message's; footnotes are printed where they are referred to.
  package func prose(_ text: MappedText, diagnostics: inout DiagnosticList) -> Prose {
    let blocks = blocks(of: text, diagnostics: &diagnostics)
    return prose(blocks, source: text.source(of: 0..<text.text.utf8.count), diagnostics: &diagnostics)
  }

  /// Parses and compiles a text that must be a single paragraph, so that it can stand in a heading or a label.
  package func phrase(_ text: MappedText, diagnostics: inout DiagnosticList) -> Prose {
    let blocks = blocks(of: text, diagnostics: &diagnostics)
    if blocks.count == 1, case .paragraph(let inlines) = blocks[0].content {
      return phrase(inlines, source: blocks[0].source, diagnostics: &diagnostics)
    }
    let source = text.source(of: 0..<text.text.utf8.count)
    if !blocks.isEmpty { diagnostics.append(.notOneParagraph(at: source)) }
    return prose(blocks, source: source, diagnostics: &diagnostics)
  }

  /// Compiles inline text without a paragraph around it.
  package func phrase(_ inlines: [Inline], source: SourceRange, diagnostics: inout DiagnosticList) -> Prose {
    var check = SourceLinkCheck(links)
    _ = check.inlines(inlines)
    var tags = UnclosedTagCheck()
    _ = tags.inlines(inlines)
    diagnostics.append(contentsOf: check.diagnostics)
    diagnostics.append(contentsOf: tags.diagnostics)
    return compile(
      html: html(in: source.file, headingShift: 0).render(inlines), text: plainText(in: source.file).render(inlines),
      words: inlines.mappedText(in: source.file), marks: inlines.marks, source: source, diagnostics: &diagnostics)
  }

  /// Compiles blocks that stand at `source`.
  package func prose(_ blocks: [Block], source: SourceRange, diagnostics: inout DiagnosticList) -> Prose {
    let blocks = UnusedIDs.removing(from: blocks, diagnostics: &diagnostics)
    var check = SourceLinkCheck(links)
    _ = check.blocks(blocks)
    var tags = UnclosedTagCheck()
    _ = tags.blocks(blocks)
    diagnostics.append(contentsOf: check.diagnostics)
    diagnostics.append(contentsOf: tags.diagnostics)
    return compile(
      html: html(in: source.file, headingShift: headingShift(for: blocks)).render(blocks),
      text: plainText(in: source.file).render(blocks),
      words: blocks.mappedText(in: source.file), marks: blocks.marks, source: source, diagnostics: &diagnostics)
  }
}

extension ProseCompiler {
  private func blocks(of text: MappedText, diagnostics: inout DiagnosticList) -> [Block] {
    let document = MarkdownParser().parse(text, diagnostics: &diagnostics)
    let blocks = FootnoteInliner(document.footnotes).inlined(document.blocks)
    guard let today else { return blocks }
    var forecasts = PassedForecasts(today: today)
    let shareable = forecasts.cutting(from: blocks)
    diagnostics.append(contentsOf: forecasts.diagnostics)
    return shareable
  }

  /// Authors begin with any level: what matters is which of their headings is above which.
  private func headingShift(for blocks: [Block]) -> Int {
    let levels = blocks.compactMap { block -> Int? in
      if case .heading(let level, _) = block.content { level } else { nil }
    }
    return levels.min().map { topHeading - $0 } ?? 0
  }

  private func html(in file: SourceFile, headingShift: Int) -> HTMLRenderer {
    var renderer = HTMLRenderer(headingShift: headingShift) { [links] parts, _ in links.rewritten(parts, in: file) }
    renderer.isPrintedOnce = isPrintedOnce
    return renderer
  }

  private func plainText(in file: SourceFile) -> PlainTextRenderer {
    var renderer = PlainTextRenderer { [links] parts, _ in links.rewritten(parts, in: file).inPlainText }
    renderer.isPrintedOnce = isPrintedOnce
    return renderer
  }

  /// A name that is only known inside a section may be a list's.
  private var isPrintedOnce: @Sendable (String) -> Bool {
    { [schema] name in
      switch schema.kind(of: name) {
      case .text, .prose, .flag, .record: true
      case .list, nil: false
      }
    }
  }

  private func compile(
    html: MappedText, text: MappedText, words: MappedText, marks: [Prose.Mark], source: SourceRange,
    diagnostics: inout DiagnosticList
  ) -> Prose {
    let compiler = TemplateCompiler(library: TemplateLibrary())
    // Both forms hold the same tags, so their faults are the same: the HTML form reports them.
    var repeated = DiagnosticList()
    let html = compiler.compile(html, format: .html, schema: schema, diagnostics: &diagnostics)
    let text = compiler.compile(text, format: .text, schema: schema, diagnostics: &repeated)
    return Prose(html: html ?? Template(), text: text ?? Template(), words: words, marks: marks, source: source)
  }
}

extension [Inline.Part] {
  /// The address as it leads somewhere from a text that stands nowhere on the site: one of the site's pages needs to know
  /// where the site is. `nil` for one that says the way from the page it is written on.
  fileprivate var inPlainText: PlainTextRenderer.Address? {
    guard case .tag("{{root}}", let source) = first else { return leadsOutside ? .init(self) : nil }
    return .init([.tag("{{site.base_url}}", source: source)] + dropFirst(), onlyWith: "site.base_url")
  }

  /// Whether an address is whole, or begins with a name that may be filled in with a whole one.
  var leadsOutside: Bool {
    switch first {
    case .text(let text): text.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
    case .tag: true
    case nil: false
    }
  }
}

extension Diagnostic {
  fileprivate static func notOneParagraph(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "not-one-paragraph", "this text must be a single paragraph: it stands in a heading or a label",
      at: place, hint: "take out the list, heading or blank line")
  }
}
