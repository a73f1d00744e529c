import Diagnostics
import Markdown
import Templates

/// Compiles what stands in list items. Tasks, questions and talking points are shown away from the foot of their page,
/// so footnotes are printed where they are referred to.
struct ItemCompiler {
  let compiler: ProseCompiler
  private let inliner: FootnoteInliner

  init(compiler: ProseCompiler, footnotes: [MarkdownDocument.Footnote]) {
    self.compiler = compiler
    inliner = FootnoteInliner(footnotes)
  }

  func phrase(_ text: [Inline], at source: SourceRange, _ diagnostics: inout DiagnosticList) -> Prose {
    compiler.phrase(inliner.inlined(text), source: source, diagnostics: &diagnostics)
  }

  func prose(_ blocks: [Block], at source: SourceRange, _ diagnostics: inout DiagnosticList) -> Prose {
    compiler.prose(inliner.inlined(blocks), source: source, diagnostics: &diagnostics)
  }

  /// What an item says below its first paragraph; `nil` where that is nothing.
  func details(_ item: ItemText, _ diagnostics: inout DiagnosticList) -> Prose? {
    item.details.isEmpty ? nil : prose(item.details, at: item.source, &diagnostics)
  }

  /// What stands beside a section's lists; `nil` where that is nothing.
  func notes(_ blocks: [Block], _ diagnostics: inout DiagnosticList) -> Prose? {
    blocks.first.map { prose(blocks, at: $0.source, &diagnostics) }
  }

  /// A paragraph's sentences, each compiled on its own, so that one can be withheld.
  func sentences(of paragraph: [Inline]) -> [Prose] {
    Sentences.sentences(of: paragraph).compactMap { sentence in
      guard let first = sentence.first, let last = sentence.last else { return nil }
      let bytes = first.source.bytes.lowerBound..<max(first.source.bytes.lowerBound, last.source.bytes.upperBound)
      // The paragraph is compiled whole as well, and reports its faults.
      var repeated = DiagnosticList()
      return phrase(sentence, at: SourceRange(file: first.source.file, bytes: bytes), &repeated)
    }
  }
}
