import Diagnostics
import Markdown
import StructuredData
import Templates

/// Reads a plain page, `content/pages/<slug>.md`.
package struct PageReader: Sendable {
  private let compiler: ProseCompiler

  package init(compiler: ProseCompiler) {
    self.compiler = compiler.belowTitle()
  }

  /// `nil` where the front matter is broken or lacks a title; the reason is reported.
  package static func header(_ file: SourceFile, diagnostics: inout DiagnosticList) -> PageHeader? {
    let text = FrontMatter(of: file, diagnostics: &diagnostics)
    guard let yaml = text.yaml else {
      if !text.isUnclosed { diagnostics.appendMissingFrontMatter(of: file, example: "title: About") }
      return nil
    }
    return RecordReader.read(yaml, what: "a page's front matter", diagnostics: &diagnostics) { fields in
      let title = fields.untaggedText("title", .required)
      let slug = fields.slug("slug")?.value ?? FileName(file).slug
      let summary = fields.untaggedText("summary")
      let order = fields.wholeNumber("order")?.value ?? Int.max
      let isDraft = fields.flag("draft")?.value ?? false
      let acceptances = AcceptanceReader.acceptances(in: fields)
      return title.map {
        PageHeader(
          file: file, body: text.body, title: $0, slug: slug, summary: summary, order: order, isDraft: isDraft,
          acceptances: acceptances)
      }
    }
  }

  /// The page whose front matter was read as `header`.
  package func read(_ header: PageHeader, diagnostics: inout DiagnosticList) -> Page {
    let problems = diagnostics.all.count
    let body = MarkdownRepair.repair(MappedText(header.body), diagnostics: &diagnostics)
    let document = MarkdownParser().parse(body, diagnostics: &diagnostics)
    if document.blocks.isEmpty, diagnostics.all.count == problems { diagnostics.append(.emptyPage(header)) }
    let prose = compiler.prose(document.blocks, source: header.body, diagnostics: &diagnostics)
    let footnotes = document.footnotes.map { footnote in
      Play.Footnote(
        number: footnote.number,
        text: compiler.prose(footnote.blocks, source: footnote.source, diagnostics: &diagnostics))
    }
    return Page(
      file: header.file, slug: header.slug, title: header.title, summary: header.summary, body: prose,
      footnotes: footnotes, order: header.order, isDraft: header.isDraft, acceptances: header.acceptances)
  }
}

extension Diagnostic {
  fileprivate static func emptyPage(_ header: PageHeader) -> Diagnostic {
    Diagnostic(
      .warning, code: "empty-page", "the page '\(header.title.value)' has no text", at: header.title.source,
      hint: "write it below the front matter, or set 'draft: true' until it is written")
  }
}

extension DiagnosticList {
  /// Reports a file that needs front matter and has none.
  mutating func appendMissingFrontMatter(of file: SourceFile, example: String) {
    let lines = example.split(separator: "\n").joined(separator: ", ")
    append(
      Diagnostic(
        .error, code: "missing-front-matter", "this file has no front matter", at: SourceLocation(path: file.path),
        hint: "start it with a line ---, then \(lines), then a line ---"))
  }
}
