import Diagnostics
import StructuredData
import Templates

/// The shared pitch, `content/pitch.yaml`, in the employer's voice. Communities may say parts of it themselves.
package struct Pitch: Sendable {
  package var headline: Prose?
  package var nextStep: NextStep?
  /// The plays whose intro and first task feed pitch and talking points: ids, slugs or beginnings of slugs.
  package var plays: [Sourced<String>] = []
  package var reasons: [PitchBlock] = []
  /// What is asked, as a ladder: the smallest ask first.
  package var asks: [PitchBlock] = []
  /// What it does not cost.
  package var offers: [PitchBlock] = []
  /// How it works, in three or four steps.
  package var steps: [PitchBlock] = []
  package var objections: [PitchBlock] = []
  /// Where money may come from, without rates.
  package var funding: [PitchBlock] = []
  /// What a vacancy costs: the formula, for the reader's own inputs.
  package var vacancy: PitchBlock?
  /// Ids of national figures that say what a vacancy costs a day; the first is the default.
  package var vacancyFigures: [Sourced<String>] = []
  package var acceptances: [Acceptance] = []
  /// The key questions whose answers the pitch shows again: `play/question`, each side perhaps only its beginning.
  package var reusedAnswers = ReusedAnswers()

  /// Where the answers to key questions belong beside the page of questions.
  package struct ReusedAnswers: Sendable {
    /// Beside the contact.
    package var contact: Sourced<String>?
    /// Where it says who is behind the effort.
    package var advocates: Sourced<String>?
  }

  /// Its file's path; `nil` where it stands in for one that is missing or can't be read: then nothing it lacks is a fault
  /// of its own.
  package var path: String?

  package init() {}
}

/// One reason, ask, offer, step or objection.
package struct PitchBlock: Sendable {
  /// A slug, unique in its list; made from the title where none is written.
  package var id: String
  /// The reason in a few words, or the objection itself.
  package var title: Prose
  package var text: Prose?
  /// "a few minutes", "one signature".
  package var effort: Sourced<String>?
  package var source: Sourced<String>?
  /// Withheld with a note, instead of an error, where a name in it has no value.
  package var isOptional: Bool
  package var place: SourceRange

  package init(
    id: String, title: Prose, text: Prose? = nil, effort: Sourced<String>? = nil, source: Sourced<String>? = nil,
    isOptional: Bool = false, place: SourceRange
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.effort = effort
    self.source = source
    self.isOptional = isOptional
    self.place = place
  }
}

/// The parts of the pitch that a community's record replaces; `nil` leaves the shared one.
package struct PitchOverrides: Sendable {
  package var headline: Prose?
  package var reasons: [PitchBlock]?
  package var asks: [PitchBlock]?
  package var offers: [PitchBlock]?
  package var objections: [PitchBlock]?

  package init() {}
}
