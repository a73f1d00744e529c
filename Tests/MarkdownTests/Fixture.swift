import Diagnostics

@testable import Markdown

/// A text, parsed the way the site's texts are.
struct Fixture {
  let file: SourceFile
  let document: MarkdownDocument
  var diagnostics: DiagnosticList

  init(_ markdown: String, tags: Bool = true) {
    var diagnostics = DiagnosticList()
    file = SourceFile(path: "content/text.md", text: markdown)
    document = MarkdownParser(tags: tags).parse(MappedText(file.wholeRange), diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  var blocks: [Block] { document.blocks }
  var codes: [String] { diagnostics.all.map(\.code) }

  /// The document as a page shows it.
  var html: String { HTMLRenderer().render(document).text }
  var text: String { PlainTextRenderer().render(document).text }

  /// The inlines of the first block that has any.
  var line: [Inline] { blocks.lazy.compactMap(\.line).first ?? [] }

  /// All inlines of the document in their order, the outer before the inner.
  var allInlines: [Inline] { (blocks + document.footnotes.flatMap(\.blocks)).flatMap(\.allInlines) }
}

extension Block {
  var line: [Inline]? {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    default: nil
    }
  }

  var allInlines: [Inline] {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.flatMap(\.withDescendants)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.allInlines) }
    case .blockQuote(let blocks): blocks.flatMap(\.allInlines)
    case .table(let table): (table.header + table.rows.flatMap(\.self)).flatMap { $0.flatMap(\.withDescendants) }
    case .code, .thematicBreak, .html: []
    }
  }
}

extension Inline {
  var withDescendants: [Inline] { [self] + children.flatMap(\.withDescendants) }
}

extension SourceRange {
  /// `line:column "text"`.
  var place: String {
    let location = location
    return "\(location.line):\(location.column) \"\(text)\""
  }
}
