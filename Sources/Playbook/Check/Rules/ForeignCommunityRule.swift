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
  private let record: CheckContext.Record
  /// What is known of each community, without those that take part in it: many are too much to keep.
  private var communities: [CommunityNames] = []
  /// What may be a foreign name in each record, until all names are known: where it is among `names`.
  private var suspects: [[Int32]] = []
  /// Many records have the same, which are kept once.
  private var names: [PlaceName] = []
  private var indices: [PlaceName: Int32] = [:]

  init(_ context: CheckContext) {
    network = context.playbook.configuration.program
    record = context.record
  }

  mutating func note(_ community: Community, _ passages: [Passage]) {
    let own = CommunityNames(community, network: network?.value)
    let mentions = PlaceMention.all(in: community, passages, of: own)
    communities.append(CommunityNames(withoutRecord: own))
    suspects.append(Set(mentions.map(\.name)).map { index(of: $0) })
  }

  mutating func note(unread community: Manifest.Community) {
    communities.append(CommunityNames(community, network: network?.value))
    suspects.append([])
  }

  mutating func finish() -> [Diagnostic] {
    var index = CommunityIndex()
    // In one order, in whatever order they were noted.
    for names in communities.sorted(by: { Manifest.bytewise($0.id, $1.id) }) { index.add(names) }
    let found = zip(communities, suspects).flatMap { own, suspects -> [Diagnostic] in
      guard suspects.contains(where: { index.owner(of: names[Int($0)], in: own) != nil }) else { return [] }
      // The record is read again for the places: few have such a name, and all places of all records are too many to keep.
      guard let (community, passages) = record(own.id) else { return [] }
      let own = CommunityNames(community, network: network?.value)
      return PlaceMention.all(in: community, passages, of: own).compactMap { mention in
        index.owner(of: mention.name, in: own).map { .foreign(mention, of: $0, in: own) }
      }
    }
    return found
      + index.sharedChannels { [record, network] names in
        record(names.id).map { CommunityNames($0.community, network: network?.value) } ?? names
      }
  }

  private mutating func index(of name: PlaceName) -> Int32 {
    if let index = indices[name] { return index }
    let index = Int32(names.count)
    names.append(name)
    indices[name] = index
    return index
  }
}

extension Diagnostic {
  fileprivate static func foreign(
    _ mention: PlaceMention, of other: CommunityNames, in own: CommunityNames
  ) -> Diagnostic {
    Diagnostic(
      ForeignCommunityRule.severity, code: "foreign-community",
      "'\(mention.name.text)' belongs to the community '\(other.id)', but this is a text of '\(own.id)'",
      at: mention.place.location,
      hint: mention.name.isChannel
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
