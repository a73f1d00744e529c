/// A play's section with its lists taken apart, before anything in it has an id.
enum SectionLists {
  case checklist(ChecklistReader)
  case questions(QuestionReader)
  case talkingPoints
  case other

  init(_ section: SectionSplitter.RawSection, labels: AudienceLabels) {
    switch section.kind {
    case .checklist: self = .checklist(ChecklistReader(section.blocks, labels: labels))
    case .questions: self = .questions(QuestionReader(section.blocks))
    case .talkingPoints: self = .talkingPoints
    case .other: self = .other
    }
  }
}
