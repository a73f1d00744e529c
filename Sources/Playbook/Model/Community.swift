import Diagnostics
import StructuredData
import Templates

/// One community's record, `content/communities/<id>.yaml`, as it was written. What it lacks comes from the site when
/// its kit is merged.
package struct Community: Sendable {
  /// The slug that is also the file's name and its folder in the output.
  package var id: Sourced<String>
  package var name: Sourced<String>
  /// The local brand, often not "TechHire".
  package var programName: Sourced<String>?
  /// Postal codes. Empty only for invented examples.
  package var states: [Sourced<String>] = []
  /// An invented example, kept out of the directory of real communities.
  package var isExample = false
  package var isDraft = false
  package var kind: Sourced<String>?
  package var joined: Sourced<PartialDate>?
  package var cohort: Sourced<String>?
  package var lead: [Organisation] = []
  package var description: Sourced<String>?
  package var partners = Partners()
  package var employerAsks: [Sourced<String>] = []
  package var employerOffers: [Sourced<String>] = []
  package var targets: [Target] = []
  package var figures: [Figure] = []
  /// What public sources disagree about; shown, never averaged.
  package var conflicts: [Sourced<String>] = []
  package var links: [Link] = []
  package var sources: [SourceReference] = []

  package var contact: Contact?
  package var nextStep: NextStep?
  /// Labels of the one to three figures to show first.
  package var featured: [Sourced<String>] = []
  package var stories: [Story] = []
  package var answers: [Answer] = []
  package var progress: [Progress] = []
  package var brand: Brand?
  /// Local words for the names of the site's vocabulary.
  package var words: [Word] = []
  /// The parts of the shared pitch that this community says itself.
  package var pitch = PitchOverrides()

  package init(id: Sourced<String>, name: Sourced<String>) {
    self.id = id
    self.name = name
  }

  /// What the effort is called: the local brand, else the network's and the community's name ("TechHire Flint").
  package func program(in network: Sourced<String>?) -> Sourced<String> {
    programName ?? name.map { name in network.map { "\($0.value) \(name)" } ?? name }
  }
}

/// An organisation that leads a community's effort.
package struct Organisation: Sendable {
  package var name: Sourced<String>
  package var role: Sourced<String>?
  package var url: Sourced<String>?

  package init(name: Sourced<String>, role: Sourced<String>? = nil, url: Sourced<String>? = nil) {
    self.name = name
    self.role = role
    self.url = url
  }
}

/// Who takes part, by what they bring.
package struct Partners: Sendable {
  package var employers: [Sourced<String>] = []
  package var training: [Sourced<String>] = []
  package var civic: [Sourced<String>] = []

  package init() {}
}

/// A page worth visiting, with the words to show for it.
package struct Link: Sendable {
  package var label: Sourced<String>
  package var url: Sourced<String>

  package init(label: Sourced<String>, url: Sourced<String>) {
    self.label = label
    self.url = url
  }
}

/// A page that figures and targets were read from.
package struct SourceReference: Sendable {
  package var url: Sourced<String>
  package var title: Sourced<String>
  package var publisher: Sourced<String>?
  /// `nil` for an undated page.
  package var date: Sourced<PartialDate>?

  package init(
    url: Sourced<String>, title: Sourced<String>, publisher: Sourced<String>? = nil, date: Sourced<PartialDate>? = nil
  ) {
    self.url = url
    self.title = title
    self.publisher = publisher
    self.date = date
  }
}

/// What somebody said about the programme, with the consent to publish it.
package struct Story: Sendable {
  package var quote: Sourced<String>
  package var name: Sourced<String>
  package var role: Sourced<String>?
  package var organisation: Sourced<String>?
  /// The day consent was given. Without it a story is not published.
  package var consent: Sourced<PartialDate>?
  /// The last day the consent holds.
  package var expires: Sourced<PartialDate>?

  package init(quote: Sourced<String>, name: Sourced<String>) {
    self.quote = quote
    self.name = name
  }
}

/// The community's answer to a key question. Both keys may be any unambiguous beginning of an id.
package struct Answer: Sendable {
  package var play: Sourced<String>
  package var question: Sourced<String>
  package var text: Sourced<String>

  package init(play: Sourced<String>, question: Sourced<String>, text: Sourced<String>) {
    self.play = play
    self.question = question
    self.text = text
  }
}

/// How far a community is with a task. Both keys may be any unambiguous beginning of an id.
package struct Progress: Sendable {
  package var play: Sourced<String>
  package var task: Sourced<String>
  package var status: Sourced<String>?
  package var owner: Sourced<String>?
  package var due: Sourced<PartialDate>?
  package var note: Sourced<String>?

  package init(play: Sourced<String>, task: Sourced<String>) {
    self.play = play
    self.task = task
  }
}

/// A community's look.
package struct Brand: Sendable {
  /// A CSS hex colour such as `#0b5fff`.
  package var color: Sourced<String>?
  /// A file in `content/media/`.
  package var logo: Sourced<String>?

  package init(color: Sourced<String>? = nil, logo: Sourced<String>? = nil) {
    self.color = color
    self.logo = logo
  }
}
