import Diagnostics
import Markdown
import StructuredData
import Templates

/// Reads the body of a playbook page: intro, checklist, key questions, talking points and the other sections.
package struct PlayReader: Sendable {
  private let compiler: ProseCompiler
  private let labels: AudienceLabels

  package init(compiler: ProseCompiler, labels: AudienceLabels) {
    self.compiler = compiler
    self.labels = labels
  }

  /// The play whose front matter was read as `header`. Whatever its body holds, there is a play: a missing section is
  /// normal.
  package func read(_ header: PlayHeader, diagnostics: inout DiagnosticList) -> Play {
    let problems = diagnostics.all.count
    let body = MarkdownRepair.repair(MappedText(header.body), isPlay: true, diagnostics: &diagnostics)
    let document = MarkdownParser().parse(body, diagnostics: &diagnostics)
    if document.blocks.isEmpty, !header.isStandIn, diagnostics.all.count == problems {
      diagnostics.append(.emptyPlay(header))
    }
    let sections = SectionSplitter(document.blocks, title: header.title.value)
    let items = ItemCompiler(compiler: compiler, footnotes: document.footnotes)
    var reading = PlayReading(header: header, items: items, footnotes: document.footnotes, labels: labels)
    reading.readHeadings(document.blocks, title: sections.titleHeading?.source)
    reading.readIntro(sections)
    reading.read(sections.sections)
    reading.finish()
    diagnostics.append(contentsOf: reading.diagnostics)
    return reading.play
  }
}

extension Diagnostic {
  fileprivate static func emptyPlay(_ header: PlayHeader) -> Diagnostic {
    Diagnostic(
      .warning, code: "empty-play", "the play '\(header.title.value)' has no text", at: header.title.source,
      hint: "write it below the front matter, or set 'draft: true' until it is written")
  }
}
