import Diagnostics
import Markdown
import Playbook
import StructuredData
import Templates

/// The text of a page: as Markdown alone, and as a play with checklist and questions.
struct MarkdownTarget: FuzzTarget {
  static let name = "markdown"

  static func seeds() throws -> [[UInt8]] {
    try Seeds.sources(endingWith: ".md") + Seeds.markdownExamples()
  }

  func observe(_ input: [UInt8]) -> Observation {
    var observation = Observation()
    observeText(input, &observation)
    observePlay(input, &observation)
    return observation
  }

  private func observeText(_ input: [UInt8], _ observation: inout Observation) {
    guard var read = InputFile(input, path: "content/pages/page.md") else { return }
    let document = MarkdownParser().parse(MappedText(read.file.wholeRange), diagnostics: &read.diagnostics)
    let html = HTMLRenderer().render(document)
    observation.note(PlainTextRenderer().render(document).text)
    let template = TemplateCompiler(library: TemplateLibrary()).compile(
      html, format: .html, schema: HostileData.shape.schema, diagnostics: &read.diagnostics)
    if let template {
      let (output, _) = HostileData.rendered(template, with: HostileData.hostile)
      observation.note(html: output.text, in: "the text")
    }
    observation.note(read.diagnostics, in: [read.file])
  }

  private func observePlay(_ input: [UInt8], _ observation: inout Observation) {
    let beginning = "---\nid: 3\ntitle: Page\n---\n"
    guard var read = InputFile(beginning, input, path: "content/playbook/03-page.md") else { return }
    guard let header = PlayHeaderReader.read(read.file, diagnostics: &read.diagnostics) else { return }
    let audiences = ["community", "employer"].map {
      Audience(id: Sourced($0, at: read.file.wholeRange), name: $0)
    }
    let reader = PlayReader(compiler: HostileData.compiler, labels: AudienceLabels(audiences))
    let play = reader.read(header, diagnostics: &read.diagnostics)
    for text in play.texts {
      let (output, _) = HostileData.rendered(text.html, with: HostileData.hostile)
      observation.note(html: output.text, in: "the play")
      observation.note(HostileData.rendered(text.text, with: HostileData.tame).output.text)
    }
    observation.note(read.diagnostics, in: [read.file])
  }
}

extension Play {
  /// All that pages print of it.
  fileprivate var texts: [Prose] {
    let listed = tasks.map(\.action) + tasks.flatMap { $0.steps.map(\.text) } + questions.map(\.text) + talkingPoints
    let notes = [checklistNotes, questionNotes].compactMap(\.self)
    return intro + sentences + listed + notes + sections.flatMap { [$0.title, $0.body] } + footnotes.map(\.text)
  }
}
