import Diagnostics

/// Makes readable plain text from Markdown, for e-mails and text files: the source of a template, in which the text's tags
/// stand as they were written. Every other `{{` is printed by a tag of its own, `{{"{"}}{`.
package struct PlainTextRenderer: Sendable {
  package enum Footnotes: Sendable {
    case leftOut
    /// A reference is printed as `[1]`; the footnotes follow at the end of a document.
    case numbered
  }

  package var footnotes: Footnotes
  /// An address as plain text shows it.
  package struct Address: Sendable {
    package var parts: [Inline.Part]
    /// A name of data without which the address is not shown, since it would lead nowhere.
    package var condition: String?

    package init(_ parts: [Inline.Part], onlyWith condition: String? = nil) {
      self.parts = parts
      self.condition = condition
    }
  }

  /// Given the address of a link and where it was written, returns the address to print, or `nil` for none.
  package var rewriteAddress: (@Sendable ([Inline.Part], SourceRange) -> Address?)?
  /// Given the name in a section's tags, tells whether its text is printed once at most, not for each element of a list.
  package var isPrintedOnce: @Sendable (String) -> Bool = { _ in false }

  package init(
    footnotes: Footnotes = .leftOut, rewriteAddress: (@Sendable ([Inline.Part], SourceRange) -> Address?)? = nil
  ) {
    self.footnotes = footnotes
    self.rewriteAddress = rewriteAddress
  }

  /// A whole text; with numbered footnotes, they stand at the end.
  package func render(_ document: MarkdownDocument) -> MappedText {
    let first = document.blocks.first?.source ?? document.footnotes.first?.source
    var run = PlainTextRun(self, in: first?.file)
    run.blocks(document.blocks)
    if footnotes == .numbered { run.footnotes(document.footnotes) }
    return run.finished()
  }

  /// Blocks, with an empty line between them and a line end after the last.
  package func render(_ blocks: [Block]) -> MappedText {
    var run = PlainTextRun(self, in: blocks.first?.source.file)
    run.blocks(blocks)
    return run.finished()
  }

  /// Pieces of a line, without a line end.
  package func render(_ inlines: [Inline]) -> MappedText {
    var run = PlainTextRun(self, in: inlines.first?.source.file)
    run.inlines(inlines)
    return run.output.text
  }
}

/// One rendering: the renderer's options and the output so far.
struct PlainTextRun {
  let options: PlainTextRenderer
  var output: TemplateWriter
  /// What starts each line: the indentation of lists and the marks of quotes.
  private var indents: [String] = []
  /// Whether the line's indentation has been written.
  private var isInLine = false
  /// Whether an item's mark has just been written, and its first block belongs on the same line.
  private var isBehindMark = false
  /// Whether an empty line comes before the next block.
  private var wantsGap = false
  private var last: SourceRange?

  init(_ options: PlainTextRenderer, in file: SourceFile?) {
    self.options = options
    output = TemplateWriter(file: file, braces: "{{\"{\"}}")
  }

  consuming func finished() -> MappedText {
    if let last { output.freshLine(from: last) }
    return output.text
  }
}

extension PlainTextRun {
  /// Text without a line end.
  mutating func literal(_ text: String, from source: SourceRange) {
    guard !text.isEmpty else { return }
    startLine(from: source)
    isBehindMark = false
    output.literal(text, from: source)
  }

  mutating func tag(_ tag: String, from source: SourceRange) {
    startLine(from: source)
    isBehindMark = false
    output.tag(tag, from: source)
  }

  mutating func newLine(from source: SourceRange) {
    output.literal("\n", from: source)
    isInLine = false
  }

  /// Ends the line, and leaves one empty if that was asked for.
  mutating func startBlock(from source: SourceRange) {
    last = source
    guard isInLine, !isBehindMark else { return }
    newLine(from: source)
    if wantsGap { emptyLine(from: source) }
    wantsGap = false
  }

  mutating func endBlock(gap: Bool) {
    wantsGap = gap
  }

  /// Everything that is written meanwhile is indented; the first line has a mark instead.
  mutating func indented(
    by indent: String, mark: String, from source: SourceRange, _ write: (inout PlainTextRun) -> Void
  ) {
    literal(mark, from: source)
    isBehindMark = true
    indents.append(indent)
    write(&self)
    indents.removeLast()
    isBehindMark = false
  }

  private mutating func startLine(from source: SourceRange) {
    guard !isInLine else { return }
    isInLine = true
    output.literal(indents.joined(), from: source)
  }

  private mutating func emptyLine(from source: SourceRange) {
    var indent = indents.joined()
    while indent.last == " " { indent.removeLast() }
    output.literal(indent + "\n", from: source)
  }
}
