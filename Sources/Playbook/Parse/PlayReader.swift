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
    let body = MarkdownRepair.repair(MappedText(header.body), diagnostics: &diagnostics)
    let document = MarkdownParser().parse(body, diagnostics: &diagnostics)
    let sections = SectionSplitter(document.blocks)
    var reading = PlayReading(header: header, document: document, compiler: compiler, labels: labels)
    reading.readIntro(sections)
    for section in sections.sections { reading.read(section) }
    reading.readFootnotes()
    diagnostics.append(contentsOf: reading.diagnostics)
    return reading.play
  }
}
