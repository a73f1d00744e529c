import Diagnostics
import Markdown
import StructuredData
import Templates

/// One play while its sections are read into it.
struct PlayReading {
  private(set) var play: Play
  private(set) var diagnostics = DiagnosticList()

  private let items: ItemCompiler
  private let labels: AudienceLabels
  /// Whether the title is not known, so that a heading can't differ from it.
  private let isStandIn: Bool
  private var taskIDs = IdentifierSet()
  private var questionIDs = IdentifierSet()
  private var sectionIDs = IdentifierSet()
  private var checklistNotes: [Block] = []
  private var questionNotes: [Block] = []
  private var footnotes: PageFootnotes

  init(
    header: PlayHeader, items: ItemCompiler, footnotes: [MarkdownDocument.Footnote], labels: AudienceLabels
  ) {
    self.items = items
    self.footnotes = PageFootnotes(footnotes)
    self.labels = labels
    isStandIn = header.isStandIn
    play = Play(header: header)
  }

  /// - Parameter blocks: the whole page.
  mutating func readHeadings(_ blocks: [Block], title: SourceRange?) {
    play.headings = blocks.marks.filter { mark in
      if case .heading = mark.kind { mark.source != title } else { false }
    }
  }

  mutating func readIntro(_ sections: SectionSplitter) {
    if let (text, source) = sections.titleHeading, !isStandIn, text.plainText.collapsingSpaces() != play.title.value {
      diagnostics.append(.titleHeadingLeftOut(text.plainText, title: play.title.value, at: source))
    }
    for heading in sections.emptyHeadings { diagnostics.append(.emptyHeading(at: heading)) }
    // From the first `{{#x}}` around paragraphs on, the intro is one text: its parts could not stand alone.
    let end = sections.intro.firstIndex { $0.sectionTags != nil } ?? sections.intro.endIndex
    for block in sections.intro[..<end] {
      play.intro.append(prose([block], at: block.source))
      if case .paragraph(let inlines) = block.content { play.sentences += items.sentences(of: inlines) }
    }
    let rest = Array(sections.intro[end...])
    if let first = rest.first {
      play.intro.append(prose(rest, at: first.source))
    }
  }

  /// Ids that are written win over those that the text of any section would make, wherever they stand.
  mutating func read(_ sections: [SectionSplitter.RawSection]) {
    let lists = sections.map { SectionLists($0, labels: labels) }
    for (section, lists) in zip(sections, lists) { reserveIDs(of: section, lists) }
    for (section, lists) in zip(sections, lists) { read(section, lists) }
  }

  /// What several sections may add to, and what stands below all of them.
  mutating func finish() {
    play.checklistNotes = items.notes(checklistNotes, &diagnostics)
    play.questionNotes = items.notes(questionNotes, &diagnostics)
    while let (number, footnote) = footnotes.next() {
      let text = prose(footnote.blocks, at: footnote.source)
      play.footnotes.append(Play.Footnote(number: number, text: text))
    }
  }
}

extension PlayReading {
  private mutating func reserveIDs(of section: SectionSplitter.RawSection, _ lists: SectionLists) {
    switch lists {
    case .checklist(let checklist):
      taskIDs.reserve(checklist.tasks.compactMap(\.item.id), diagnostics: &diagnostics)
    case .questions(let questions):
      questionIDs.reserve(questions.items.compactMap(\.id), diagnostics: &diagnostics)
    case .talkingPoints: break
    case .other:
      if let id = section.id { sectionIDs.reserve([id], diagnostics: &diagnostics) }
    }
  }

  private mutating func read(_ section: SectionSplitter.RawSection, _ lists: SectionLists) {
    UnusedIDs.check(section, diagnostics: &diagnostics)
    if section.blocks.isEmpty { diagnostics.append(.emptySection(section.heading.plainText, at: section.source)) }
    switch lists {
    case .checklist(let checklist): readChecklist(checklist)
    case .questions(let questions): readQuestions(questions)
    case .talkingPoints: readTalkingPoints(section)
    case .other: readOther(section)
    }
  }

  private mutating func readChecklist(_ checklist: ChecklistReader) {
    for draft in checklist.tasks { play.tasks.append(task(draft)) }
    for item in checklist.emptyItems { diagnostics.append(.emptyItem(at: item)) }
    checklistNotes += checklist.notes
    play.labels += checklist.labels
    play.regroupedLists += checklist.regroupedLists
  }

  private mutating func task(_ draft: ChecklistReader.DraftTask) -> Task {
    let item = draft.item
    let id = taskIDs.claim(explicit: item.id, text: item.text.words, fallback: "task", source: item.source)
    var stepIDs = IdentifierSet(scope: "under this task")
    stepIDs.reserve(draft.steps.compactMap(\.id), diagnostics: &diagnostics)
    let steps = draft.steps.map { step in
      let slug = stepIDs.claim(explicit: step.id, text: step.text.words, fallback: "step", source: step.source)
      return Step(id: "\(id)/\(slug)", text: phrase(step), details: items.details(step, &diagnostics))
    }
    return Task(
      id: id, audiences: draft.audiences, action: phrase(item), details: items.details(item, &diagnostics), steps: steps
    )
  }

  private mutating func readQuestions(_ questions: QuestionReader) {
    for item in questions.items {
      let id = questionIDs.claim(
        explicit: item.id, text: item.text.words, fallback: "question", source: item.source)
      play.questions.append(KeyQuestion(id: id, text: phrase(item), details: items.details(item, &diagnostics)))
    }
    for item in questions.emptyItems { diagnostics.append(.emptyItem(at: item)) }
    questionNotes += questions.notes
  }

  private mutating func readTalkingPoints(_ section: SectionSplitter.RawSection) {
    for block in section.blocks {
      switch block.content {
      case .list(let list):
        for item in list.items where !item.blocks.isEmpty {
          play.talkingPoints.append(items.prose(item.blocks, at: item.source, &diagnostics))
        }
      case .heading(_, let text): diagnostics.append(.headingLeftOut(text.plainText, at: block.source))
      default: play.talkingPoints.append(items.prose([block], at: block.source, &diagnostics))
      }
    }
  }

  private mutating func readOther(_ section: SectionSplitter.RawSection) {
    let title = items.phrase(section.heading, at: section.source, &diagnostics)
    let id = sectionIDs.claim(
      explicit: section.id, text: section.heading.words, fallback: "section", source: section.source)
    let body = prose(section.blocks, at: section.source)
    play.sections.append(Play.Section(id: id, title: title, body: body))
  }

  /// What stands on the play's own page only.
  private mutating func prose(_ blocks: [Block], at source: SourceRange) -> Prose {
    items.compiler.prose(footnotes.blocks(blocks), source: source, diagnostics: &diagnostics)
  }

  private mutating func phrase(_ item: ItemText) -> Prose {
    items.phrase(item.text, at: item.source, &diagnostics)
  }
}
