import Diagnostics
import Templates

/// Leaves out of a kit what comes to nothing with a community's values, since all of it stands in sections that are not
/// shown: an empty task or heading helps nobody. Items and sections are named; a paragraph or remark goes silently, as its
/// author wrote it to.
struct BlankTexts {
  private let common: Record
  private let community: String?
  private(set) var withheld: [WithheldPart] = []

  /// - Parameters:
  ///   - common: the values that fill the texts' tags.
  ///   - community: `nil` for the playbook's own pages.
  init(common: Record, community: String?) {
    self.common = common
    self.community = community
  }

  mutating func removing(from plays: [KitPlay]) -> [KitPlay] {
    plays.map { play in
      guard play.mayHaveBlanks else { return play }
      var play = play
      play.tasks = play.tasks.filter { !isLeftOut($0.task.action) }.map { removing($0) }
      play.questions = play.questions.filter { !isLeftOut($0.question.text) }.map { removing($0) }
      play.play = removing(from: play.play)
      return play
    }
  }

  mutating func removing(from points: SharedTalkingPoints) -> SharedTalkingPoints {
    var points = points
    points.written.removeAll { isLeftOut($0) }
    points.sentences.removeAll { isLeftOut($0) }
    points.unsourced.removeAll { isLeftOut($0) }
    points.advice.removeAll { isLeftOut($0) }
    return points
  }

  mutating func removing(from pieces: [Piece]) -> [Piece] {
    pieces.filter { !isLeftOut($0.body) }
  }

  /// A text that may be missing, unless it is blank.
  func shown(_ prose: Prose?) -> Prose? { prose.flatMap { $0.isBlank(in: common) ? nil : $0 } }
}

extension BlankTexts {
  private mutating func removing(_ task: KitTask) -> KitTask {
    var task = task
    task.task.details = shown(task.task.details)
    task.task.steps = task.task.steps.filter { !isLeftOut($0.text) }.map { step in
      Step(id: step.id, text: step.text, details: shown(step.details))
    }
    return task
  }

  private func removing(_ question: KitQuestion) -> KitQuestion {
    var question = question
    question.question.details = shown(question.question.details)
    return question
  }

  private mutating func removing(from play: Play) -> Play {
    var play = play
    play.intro = play.intro.filter { !$0.isBlank(in: common) }
    play.checklistNotes = shown(play.checklistNotes)
    play.questionNotes = shown(play.questionNotes)
    play.talkingPoints.removeAll { isLeftOut($0) }
    // A heading above nothing is left out with what is not there.
    play.sections.removeAll { isLeftOut($0.title) || isLeftOut($0.body, named: $0.title) }
    return play
  }

  private mutating func isLeftOut(_ prose: Prose, named name: Prose? = nil) -> Bool {
    guard prose.isBlank(in: common) else { return false }
    let named = name ?? prose
    withheld.append(.init(text: named.plain, cause: .blank, place: named.source, community: community))
    return true
  }
}

extension Play {
  /// Whether any of its texts may come to nothing; those of most plays can't.
  var mayHaveBlanks: Bool {
    let notes = [checklistNotes, questionNotes].compactMap { $0 }
    return (intro + notes + talkingPoints).contains(where: \.mayBeBlank)
      || sections.contains { $0.title.mayBeBlank || $0.body.mayBeBlank }
      || questions.contains { $0.text.mayBeBlank || $0.details?.mayBeBlank == true }
      || tasks.contains { task in
        task.action.mayBeBlank || task.details?.mayBeBlank == true
          || task.steps.contains { $0.text.mayBeBlank || $0.details?.mayBeBlank == true }
      }
  }
}
