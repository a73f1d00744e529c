import Diagnostics
import Markdown
import StructuredData
import Templates

/// One play while its sections are read into it.
struct PlayReading {
  private(set) var play: Play
  private(set) var diagnostics = DiagnosticList()

  private let document: MarkdownDocument
  private let compiler: ProseCompiler
  private let labels: AudienceLabels
  private let inliner: FootnoteInliner
  private var taskIDs = IdentifierSet()
  private var questionIDs = IdentifierSet()
  private var sectionIDs = IdentifierSet()
  private var checklistNotes: [Block] = []
  private var questionNotes: [Block] = []

  init(header: PlayHeader, document: MarkdownDocument, compiler: ProseCompiler, labels: AudienceLabels) {
    self.document = document
    self.compiler = compiler
    self.labels = labels
    inliner = FootnoteInliner(document.footnotes)
    play = Play(header: header)
  }

  mutating func readIntro(_ sections: SectionSplitter) {
    if let (text, source) = sections.titleHeading, text.plainText.collapsingSpaces() != play.title.value {
      diagnostics.append(.titleHeadingLeftOut(text.plainText, title: play.title.value, at: source))
    }
    for block in sections.intro {
      play.intro.append(compiler.prose([block], source: block.source, diagnostics: &diagnostics))
      guard case .paragraph(let inlines) = block.content else { continue }
      play.sentences += sentences(inliner.inlined(inlines), in: block)
    }
  }

  mutating func read(_ section: SectionSplitter.RawSection) {
    switch section.kind {
    case .checklist: readChecklist(section)
    case .questions: readQuestions(section)
    case .talkingPoints: readTalkingPoints(section)
    case .other: readOther(section)
    }
  }

  mutating func readFootnotes() {
    for footnote in document.footnotes {
      let text = compiler.prose(footnote.blocks, source: footnote.source, diagnostics: &diagnostics)
      play.footnotes.append(Play.Footnote(number: footnote.number, text: text))
    }
  }
}

extension PlayReading {
  private mutating func readChecklist(_ section: SectionSplitter.RawSection) {
    let checklist = ChecklistReader(section.blocks, labels: labels)
    for draft in checklist.tasks { play.tasks.append(task(draft)) }
    checklistNotes += checklist.notes
    play.checklistNotes = notes(checklistNotes)
  }

  private mutating func readQuestions(_ section: SectionSplitter.RawSection) {
    for block in section.blocks {
      switch block.content {
      case .list(let list):
        for item in list.items { addQuestion(ItemText(item)) }
      case .paragraph(let inlines) where inlines.plainText.trimmingSpaces().hasSuffix("?"):
        addQuestion(ItemText(Block.Item(isTicked: nil, blocks: [block], source: block.source)))
      default:
        questionNotes.append(block)
      }
    }
    play.questionNotes = notes(questionNotes)
  }

  private mutating func readTalkingPoints(_ section: SectionSplitter.RawSection) {
    for block in section.blocks {
      if case .list(let list) = block.content {
        for item in list.items {
          play.talkingPoints.append(
            compiler.prose(inlined(item.blocks), source: item.source, diagnostics: &diagnostics))
        }
      } else {
        play.talkingPoints.append(compiler.prose(inlined([block]), source: block.source, diagnostics: &diagnostics))
      }
    }
  }

  private mutating func readOther(_ section: SectionSplitter.RawSection) {
    let (heading, explicit) = section.heading.separatingExplicitID()
    let title = compiler.phrase(inliner.inlined(heading), source: section.source, diagnostics: &diagnostics)
    let id = sectionIDs.claim(
      explicit: explicit, text: heading.plainText, fallback: "section", source: section.source,
      diagnostics: &diagnostics)
    let body = compiler.prose(section.blocks, source: section.source, diagnostics: &diagnostics)
    play.sections.append(Play.Section(id: id, title: title, body: body))
  }

  private mutating func task(_ draft: ChecklistReader.DraftTask) -> Task {
    let (text, explicit) = draft.item.text.separatingExplicitID()
    let id = taskIDs.claim(
      explicit: explicit, text: text.plainText, fallback: "task", source: draft.item.source, diagnostics: &diagnostics)
    var stepIDs = IdentifierSet()
    let steps = draft.steps.map { step($0, of: id, ids: &stepIDs) }
    return Task(
      id: id, audiences: draft.audiences, action: phrase(text, draft.item), details: details(draft.item), steps: steps)
  }

  private mutating func step(_ item: ItemText, of task: String, ids: inout IdentifierSet) -> Step {
    let (text, explicit) = item.text.separatingExplicitID()
    let id = ids.claim(
      explicit: explicit, text: text.plainText, fallback: "step", source: item.source, diagnostics: &diagnostics)
    return Step(id: "\(task)/\(id)", text: phrase(text, item), details: details(item))
  }

  private mutating func addQuestion(_ item: ItemText) {
    guard !item.isEmpty else { return diagnostics.append(.emptyItem(at: item.source)) }
    let (text, explicit) = item.text.separatingExplicitID()
    let id = questionIDs.claim(
      explicit: explicit, text: text.plainText, fallback: "question", source: item.source, diagnostics: &diagnostics)
    play.questions.append(KeyQuestion(id: id, text: phrase(text, item), details: details(item)))
  }

  private mutating func phrase(_ text: [Inline], _ item: ItemText) -> Prose {
    compiler.phrase(inliner.inlined(text), source: item.source, diagnostics: &diagnostics)
  }

  private mutating func details(_ item: ItemText) -> Prose? {
    item.details.isEmpty
      ? nil : compiler.prose(inlined(item.details), source: item.source, diagnostics: &diagnostics)
  }

  private mutating func notes(_ blocks: [Block]) -> Prose? {
    guard let first = blocks.first else { return nil }
    return compiler.prose(inlined(blocks), source: first.source, diagnostics: &diagnostics)
  }

  private func inlined(_ blocks: [Block]) -> [Block] { inliner.inlined(blocks) }

  /// A paragraph's sentences, each compiled on its own, so that one can be withheld.
  private mutating func sentences(_ inlines: [Inline], in block: Block) -> [Prose] {
    var start = 0
    return Sentences.ends(in: inlines.plainText).map { end in
      let sentence = inlines.keepingPrefix(characters: end).droppingPrefix(characters: start).droppingLeadingSpaces()
      start = end
      let source = sentence.first.map { SourceRange(file: $0.source.file, bytes: $0.source.bytes) } ?? block.source
      // The paragraph was compiled whole before and has reported its faults.
      var repeated = DiagnosticList()
      return compiler.phrase(sentence, source: source, diagnostics: &repeated)
    }
  }
}

extension [Inline] {
  fileprivate func droppingLeadingSpaces() -> [Inline] {
    droppingPrefix(characters: plainText.prefix(while: \.isWhitespace).count)
  }
}

extension Diagnostic {
  fileprivate static func titleHeadingLeftOut(_ heading: String, title: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .note, code: "title-heading-left-out",
      "the heading '\(heading)' is not shown: the page's title is '\(title)', from its front matter", at: place,
      hint: "take the heading out, or make the title in the front matter the same")
  }

  fileprivate static func emptyItem(at place: SourceRange) -> Diagnostic {
    Diagnostic(.warning, code: "empty-item", "this list item has no text", at: place, hint: "write it or take it out")
  }
}
