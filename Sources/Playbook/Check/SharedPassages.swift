import StructuredData
import Templates

/// The texts that all communities share, in the order of their files.
struct SharedPassages {
  private(set) var all: [Passage] = []

  init(_ playbook: Playbook) {
    let speaking = playbook.speakingPlays
    for play in playbook.plays { add(play, speaksToEmployers: speaking.contains(play.slug)) }
    add(playbook.pitch)
    for piece in playbook.pieces { add(piece) }
    for page in playbook.pages { add(page) }
    for figure in playbook.figures { add(figure.label, as: .figureLabel, for: .employer) }
  }
}

extension SharedPassages {
  private mutating func add(_ play: Play, speaksToEmployers: Bool) {
    add(play.title, as: .title, for: .lead)
    for prose in play.intro { add(prose, as: .intro, for: .lead, isShareable: speaksToEmployers) }
    for task in play.tasks {
      add(task.action, as: .task, for: .lead)
      add(task.details, as: .details, for: .lead)
      for step in task.steps {
        add(step.text, as: .step, for: .lead)
        add(step.details, as: .details, for: .lead)
      }
    }
    for question in play.questions {
      add(question.text, as: .question, for: .lead)
      add(question.details, as: .details, for: .lead)
    }
    for prose in play.talkingPoints { add(prose, as: .talkingPoint, for: .advocate, isShareable: true) }
    for prose in [play.checklistNotes, play.questionNotes] { add(prose, as: .details, for: .lead) }
    for section in play.sections {
      add(section.title, as: .title, for: .lead)
      add(section.body, as: .section, for: .lead)
    }
    for footnote in play.footnotes { add(footnote.text, as: .section, for: .lead) }
  }

  private mutating func add(_ pitch: Pitch) {
    add(pitch.headline, as: .headline, for: .employer, isShareable: true)
    all += BlockPassages.passages(of: pitch.reasons + pitch.asks + pitch.offers + pitch.steps + pitch.funding)
    all += BlockPassages.passages(of: pitch.vacancy.map { [$0] } ?? [])
    all += BlockPassages.objections(pitch.objections)
    if let step = pitch.nextStep { all.append(Passage(step, community: nil)) }
  }

  private mutating func add(_ piece: Piece) {
    let voice = piece.voice?.value
    let passages = [(piece.subject, Passage.Role.subject), (piece.body, .message)]
    for case (let prose?, let role) in passages {
      all.append(
        Passage(
          prose.words, as: role, for: .advocate, isShareable: true, voice: voice, marks: prose.marks,
          isForm: piece.isPrinted))
    }
  }

  private mutating func add(_ page: Page) {
    add(page.title, as: .title, for: .lead)
    add(page.body, as: .section, for: .lead)
    for footnote in page.footnotes { add(footnote.text, as: .section, for: .lead) }
  }

  private mutating func add(
    _ prose: Prose?, as role: Passage.Role, for reader: Passage.Reader, isShareable: Bool = false
  ) {
    guard let prose else { return }
    all.append(Passage(prose.words, as: role, for: reader, isShareable: isShareable, marks: prose.marks))
  }

  private mutating func add(
    _ text: Sourced<String>, as role: Passage.Role, for reader: Passage.Reader, isShareable: Bool = false
  ) {
    all.append(Passage(text.words, as: role, for: reader, isShareable: isShareable))
  }
}

extension Piece {
  /// Whether its channel is paper, on which people write.
  fileprivate var isPrinted: Bool {
    channel.value.hasSign("meeting", "print", "handout", "sheet", "form", "flyer", "clipboard")
  }
}

extension Passage {
  /// The next step, shared or a community's own.
  convenience init(_ step: NextStep, community: String?) {
    self.init(
      step.text.words, as: .nextStep, for: .employer, isShareable: true, community: community, isDated: step.date != nil
    )
  }
}

/// The texts of pitch blocks, shared or a community's own.
enum BlockPassages {
  static func passages(of blocks: [PitchBlock], community: String? = nil) -> [Passage] {
    passages(of: blocks, title: .blockTitle, text: .blockText, community: community)
  }

  static func objections(_ blocks: [PitchBlock], community: String? = nil) -> [Passage] {
    passages(of: blocks, title: .objection, text: .objectionAnswer, community: community)
  }

  private static func passages(
    of blocks: [PitchBlock], title: Passage.Role, text: Passage.Role, community: String?
  ) -> [Passage] {
    blocks.flatMap { block in
      let passages = [(block.title, title)] + (block.text.map { [($0, text)] } ?? [])
      return passages.map { prose, role in
        Passage(
          prose.words, as: role, for: .employer, isShareable: true, community: community, marks: prose.marks,
          citation: block.source?.value)
      }
    }
  }
}

extension Playbook {
  /// The slugs of the plays that `pitch.yaml` lists as speaking to employers.
  fileprivate var speakingPlays: Set<String> {
    Set(
      pitch.plays.compactMap { key in
        if case .found(let index) = RecordKey.matchPlay(key.value, among: plays) { plays[index].slug } else { nil }
      })
  }
}
