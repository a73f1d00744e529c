import StructuredData

/// One community's record, `content/communities/<id>.yaml`, as it was written. What it lacks comes from the site when
/// its kit is merged.
package struct Community: Sendable {
  /// The slug that is also the file's name and its folder in the output.
  package var id: Sourced<String>
  package var name: Sourced<String>
  /// The local brand, often not "TechHire".
  package var programName: Sourced<String>?
  /// Postal codes; there may be none.
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
  package var acceptances: [Acceptance] = []

  package init(id: Sourced<String>, name: Sourced<String>) {
    self.id = id
    self.name = name
  }

  /// The local brand, where it doesn't name the network itself: "Code Louisville", but not "TechHire Boston".
  package func ownProgram(besides network: Sourced<String>?) -> Sourced<String>? {
    guard let network else { return programName }
    return programName?.value.lowercased().contains(network.value.lowercased()) == true ? nil : programName
  }

  /// What the effort is called: the local brand, else the network's and the community's name ("TechHire Flint").
  package func program(in network: Sourced<String>?) -> Sourced<String> {
    programName ?? name.map { name in network.map { "\($0.value) \(name)" } ?? name }
  }
}
