import Diagnostics

/// Makes HTML from Markdown: the source of a template, in which the text's tags stand as they were written.
///
/// Every other `{{` is broken up, so that the template engine can't mistake it for a tag, and every piece knows where it
/// was written, so that the engine's faults point into the author's file.
package struct HTMLRenderer: Sendable {
  package enum Style: Sendable {
    /// To the byte as cmark-gfm prints it; for the tests of the specifications.
    case specification
    /// Valid HTML5 for pages with a strict content security policy: classes instead of `align`, no form controls.
    case page
  }

  package enum RawHTML: Sendable {
    /// Raw HTML is never published.
    case leftOut
    /// For the tests of the specifications only.
    case passedThroughForSpecificationTests
  }

  package var style: Style
  package var rawHTML: RawHTML
  /// Added to each heading's level, so that a text's `#` doesn't compete with its page's title. The result is 1 to 6.
  package var headingShift: Int
  /// Stands before the number in the ids of footnotes, for pages that show several texts.
  package var footnotePrefix: String
  /// Given the address of a link or an image and where it was written, returns the address to publish.
  package var rewriteAddress: (@Sendable ([Inline.Part], SourceRange) -> [Inline.Part])?
  /// Given the name in a section's tags, tells whether its text is printed once at most, not for each element of a list.
  package var isPrintedOnce: @Sendable (String) -> Bool = { _ in false }

  package init(
    style: Style = .page, rawHTML: RawHTML = .leftOut, headingShift: Int = 0, footnotePrefix: String = "",
    rewriteAddress: (@Sendable ([Inline.Part], SourceRange) -> [Inline.Part])? = nil
  ) {
    self.style = style
    self.rawHTML = rawHTML
    self.headingShift = headingShift
    self.footnotePrefix = footnotePrefix
    self.rewriteAddress = rewriteAddress
  }

  /// A whole text with its footnotes at the end.
  package func render(_ document: MarkdownDocument) -> MappedText {
    let first = document.blocks.first?.source ?? document.footnotes.first?.source
    var run = HTMLRun(self, in: first?.file, footnoteLabels: document.footnotes.map(\.label))
    run.blocks(document.blocks)
    run.footnotes(document.footnotes)
    return run.output.text
  }

  /// Blocks without the footnotes they refer to.
  package func render(_ blocks: [Block]) -> MappedText {
    var run = HTMLRun(self, in: blocks.first?.source.file)
    run.blocks(blocks)
    return run.output.text
  }

  /// Pieces of a line, without a paragraph around them.
  package func render(_ inlines: [Inline]) -> MappedText {
    var run = HTMLRun(self, in: inlines.first?.source.file)
    run.inlines(inlines)
    return run.output.text
  }

  /// Only a document's footnotes, with links back to their references.
  package func renderFootnotes(of document: MarkdownDocument) -> MappedText {
    var run = HTMLRun(self, in: document.footnotes.first?.source.file, footnoteLabels: document.footnotes.map(\.label))
    run.footnotes(document.footnotes)
    return run.output.text
  }
}

/// One rendering: the renderer's options and the output so far.
struct HTMLRun {
  let options: HTMLRenderer
  let footnoteLabels: [String]
  var output: TemplateWriter

  init(_ options: HTMLRenderer, in file: SourceFile?, footnoteLabels: [String] = []) {
    self.options = options
    self.footnoteLabels = footnoteLabels
    output = TemplateWriter(file: file, braces: "&#123;")
  }
}
