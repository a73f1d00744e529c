import Diagnostics
import StructuredData

/// A community's own text names another community: its place, its program, its mailbox or phone number.
///
/// Why: records are begun as copies of others, and what was forgotten sends an employer to the wrong city.
///
/// Example: `Fill tech jobs in Detroit` as the headline of Flint.
///
/// Cure: write the community's own name, or `{{community.name}}`, which is right in every copy. A text that says how the
/// other place is related ("as TechHire Detroit did", "near Detroit", "Detroit and Flint") is no finding.
struct ForeignCommunityRule: Rule {
  static let code = "foreign-community"
  static let severity = Severity.error
  static let looksAcrossCommunities = true

  private let network: Sourced<String>?
  /// What is known of each community, in the order in which they were read.
  private var communities: [CommunityNames] = []
  /// What may be a foreign name, until all names are known.
  private var mentions: [Int: [PlaceMention]] = [:]
  /// The texts of the record that is looked at.
  private var passages: [Passage] = []

  init(_ context: CheckContext) {
    network = context.playbook.configuration.program
  }

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    if passage.community != nil, PlaceMention.isLookedAt(passage.role) { passages.append(passage) }
    return []
  }

  mutating func check(_ kit: Kit) -> [Diagnostic] {
    let names = CommunityNames(kit.community, network: network?.value)
    let found =
      passages.flatMap { PlaceMention.mentions(in: $0, of: names) }
      + PlaceMention.mentions(in: kit.community, of: names)
    if !found.isEmpty { mentions[communities.count] = found }
    communities.append(names)
    passages = []
    return []
  }

  mutating func finish() -> [Diagnostic] {
    var index = CommunityIndex()
    for names in communities { index.add(names) }
    return mentions.sorted { $0.key < $1.key }.flatMap { own, mentions in
      mentions.compactMap { mention in
        index.owner(of: mention, in: communities[own]).map { .foreign(mention, of: $0, in: communities[own]) }
      }
    } + index.sharedChannels
  }
}

extension Diagnostic {
  fileprivate static func foreign(
    _ mention: PlaceMention, of other: CommunityNames, in own: CommunityNames
  ) -> Diagnostic {
    Diagnostic(
      ForeignCommunityRule.severity, code: "foreign-community",
      "'\(mention.text)' belongs to the community '\(other.id)', but this is a text of '\(own.id)'",
      at: mention.location,
      hint: mention.isChannel
        ? "write the channel of \(own.name)" : "write what \(own.name) has in its place, or {{community.name}}")
  }

  /// Two records send employers to one mailbox, or phone.
  static func sharedChannel(
    _ channel: String, of own: CommunityNames, like other: CommunityNames, at place: SourceLocation
  )
    -> Diagnostic
  {
    Diagnostic(
      ForeignCommunityRule.severity, code: "foreign-community",
      "'\(channel)' is the channel of the community '\(other.id)', too, which another organization answers", at: place,
      hint: "write the channel of \(own.name); where one organization serves both, name it in both contacts")
  }
}
