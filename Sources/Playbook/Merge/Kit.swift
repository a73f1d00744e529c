import StructuredData
import Templates

/// What one community gets: playbook, national defaults and the community's record, merged.
package struct Kit: Sendable {
  package var community: Community
  package var contact: Merged<Contact>?
  package var nextStep: Merged<NextStep>?
  package var headline: Merged<Prose>?
  /// The one to three figures to show first.
  package var featured: [ShownFigure]
  /// All local figures, in the record's order.
  package var figures: [ShownFigure]
  /// What public sources disagree about, with the figures that it speaks of.
  package var disputes: [FigureDispute]
  package var openTargets: [ShownTarget]
  /// Targets whose date has passed: history, not promises.
  package var pastTargets: [ShownTarget]
  package var reasons: Merged<[PitchBlock]>
  package var asks: Merged<[PitchBlock]>
  package var offers: Merged<[PitchBlock]>
  package var objections: Merged<[PitchBlock]>
  package var steps: Merged<[PitchBlock]>
  package var funding: Merged<[PitchBlock]>
  /// What a vacancy costs; one block, or none.
  package var vacancy: Merged<[PitchBlock]>
  package var plays: [KitPlay]
  /// Stories whose consent is given and has not expired.
  package var stories: [Story]
  /// The community's answers to the questions that the pitch reuses.
  package var contactAnswer: Sourced<String>?
  package var advocatesAnswer: Sourced<String>?

  /// The local figures that no conflict speaks of: each may be quoted alone.
  package var quotableFigures: [ShownFigure] {
    let disputed = Set(disputes.flatMap(\.figures).map(\.figure.label.value))
    return figures.filter { !disputed.contains($0.figure.label.value) }
  }

  /// Whether contact, next step and headline are the community's own; else the kit stands on the network's.
  package var isComplete: Bool {
    contact?.isNational == false && nextStep?.isNational == false && headline?.isNational == false
  }
}

/// A play with what one community did and answered.
package struct KitPlay: Sendable {
  package var play: Play
  package var tasks: [KitTask]
  package var questions: [KitQuestion]
  /// Whether some of its texts may come to nothing for a community: then they aren't the same for all.
  package let mayHaveBlanks: Bool

  /// A play before anybody did or answered anything.
  package init(_ play: Play) {
    self.play = play
    mayHaveBlanks = play.mayHaveBlanks
    tasks = play.tasks.map { KitTask(task: $0, progress: nil, stepProgress: [:]) }
    questions = play.questions.map { KitQuestion(question: $0, answer: nil) }
  }
}

package struct KitTask: Sendable {
  package var task: Task
  package var progress: Progress?
  /// Progress on single steps, by step id.
  package var stepProgress: [String: Progress]
}

package struct KitQuestion: Sendable {
  package var question: KeyQuestion
  package var answer: Answer?
}
