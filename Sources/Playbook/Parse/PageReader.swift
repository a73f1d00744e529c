import Diagnostics
import Markdown
import StructuredData
import Templates

/// Reads a plain page, `content/pages/<slug>.md`.
package struct PageReader: Sendable {
  private let compiler: ProseCompiler

  package init(compiler: ProseCompiler) {
    self.compiler = compiler
  }

  /// `nil` where the front matter is broken or lacks a title; the reason is reported.
  package func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> Page? {
    let text = FrontMatter(of: file, diagnostics: &diagnostics)
    guard let yaml = text.yaml else {
      diagnostics.appendMissingFrontMatter(of: file, example: "title: About")
      return nil
    }
    let body = MarkdownRepair.repair(MappedText(text.body), diagnostics: &diagnostics)
    return RecordReader.read(yaml, what: "a page's front matter", diagnostics: &diagnostics) { fields in
      page(fields, of: file, body: body, at: text.body)
    }
  }

  private func page(
    _ fields: RecordReader, of file: SourceFile, body: MappedText, at place: SourceRange
  ) -> Page? {
    let title = fields.text("title", .required)
    let slug = fields.slug("slug")?.value ?? FileName(file).slug
    let summary = fields.text("summary")
    let order = fields.wholeNumber("order")?.value ?? Int.max
    let isDraft = fields.flag("draft")?.value ?? false
    let document = MarkdownParser().parse(body, diagnostics: &fields.diagnostics)
    let prose = compiler.prose(document.blocks, source: place, diagnostics: &fields.diagnostics)
    let footnotes = document.footnotes.map { footnote in
      Play.Footnote(
        number: footnote.number,
        text: compiler.prose(footnote.blocks, source: footnote.source, diagnostics: &fields.diagnostics))
    }
    guard let title else { return nil }
    return Page(
      file: file, slug: slug, title: title, summary: summary, body: prose, footnotes: footnotes, order: order,
      isDraft: isDraft)
  }
}

extension DiagnosticList {
  /// Reports a file that needs front matter and has none, unless its block was reported as never ending.
  mutating func appendMissingFrontMatter(of file: SourceFile, example: String) {
    guard !hasErrors(in: file) else { return }
    append(
      Diagnostic(
        .error, code: "missing-front-matter", "this file has no front matter", at: SourceLocation(path: file.path),
        hint:
          "start it with a line ---, then \(example.split(separator: "\n").joined(separator: ", ")), then a line ---"))
  }

  /// Whether something in a file was found to be an error already.
  func hasErrors(in file: SourceFile) -> Bool {
    all.contains { $0.severity == .error && $0.location?.path == file.path }
  }
}
