import Diagnostics
import StructuredData

/// A rule of `enlist check`: one kind of fault that a careful editor would find in what is published.
///
/// One rule is one file. The doc comment of its type is what `docs/checks.md` and `enlist check --explain` print, so it
/// is written for editors: what is found, why it matters, an example, a cure. Its message stands at the bottom of the
/// file. A rule may keep what it has seen: it lives as long as one run.
protocol Rule {
  /// The finding's stable kebab-case name.
  static var code: String { get }
  /// How grave it is unless the site says otherwise.
  static var severity: Severity { get }
  /// Whether what it finds in one community depends on the others.
  static var looksAcrossCommunities: Bool { get }
  /// Words and signs, in small letters: the rule is shown the texts and plain values where one of them stands, or, where HTML stands in a
  /// text, in what was written. One that says none is shown all texts, and no plain values.
  static var signs: [String] { get }

  init(_ context: CheckContext)

  /// Looks at one text; those that all share come first, then each community's.
  mutating func check(_ passage: Passage) -> [Diagnostic]
  /// Looks at a value that is printed as it stands, such as a name or an address, and holds one of its signs.
  mutating func check(_ field: Sourced<String>, of community: String?) -> [Diagnostic]
  /// Looks at what one community gets, after its texts.
  mutating func check(_ kit: Kit) -> [Diagnostic]
  /// Notes what the end needs to know of a record, also of one whose pages stay as they are: that is all a rule learns of it.
  mutating func note(_ community: Community, _ passages: [Passage])
  /// Notes what is known of a community whose record nobody reads, since it is as it was and nothing was found in it.
  mutating func note(unread community: Manifest.Community)
  /// Says what only all texts and kits together show.
  mutating func finish() -> [Diagnostic]
}

extension Rule {
  static var looksAcrossCommunities: Bool { false }
  static var signs: [String] { [] }
  mutating func check(_ passage: Passage) -> [Diagnostic] { [] }
  mutating func check(_ field: Sourced<String>, of community: String?) -> [Diagnostic] { [] }
  mutating func check(_ kit: Kit) -> [Diagnostic] { [] }
  mutating func note(_ community: Community, _ passages: [Passage]) {}
  mutating func note(unread community: Manifest.Community) {}
  mutating func finish() -> [Diagnostic] { [] }
}

/// What rules know before they see the first text.
struct CheckContext: Sendable {
  let playbook: Playbook
  let today: PartialDate
  /// Where links may lead; `nil` where that is not known.
  var places: PublishedPlaces?
  /// Reads a community's record again, by its id: for rules that learn only from the last record what to look for in the
  /// first, and must not keep them all.
  var record: Record = { _ in nil }

  typealias Record = @Sendable (String) -> (community: Community, passages: [Passage])?
}
