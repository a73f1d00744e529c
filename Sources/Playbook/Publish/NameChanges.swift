/// Whether communities are called and reached as they were when the last build looked for their names in all records. Then there is
/// nothing new to look for in those that are as they were.
struct NameChanges {
  private let last: LastBuild
  private let network: String?
  /// The communities that were made again.
  private var made: Set<String> = []
  private var areNew = false

  /// - Parameter network: what the network calls the effort.
  init(since last: LastBuild, network: String?) {
    self.last = last
    self.network = network
  }

  /// Compares a community that was made again with what it was.
  mutating func add(_ community: Manifest.Community) {
    made.insert(community.summary.id)
    if last.community(community.summary.id)?.isNamed(like: community) != true { areNew = true }
  }

  /// Whether a text of the communities that keep their pages might be another one's now. One that is gone takes its names along,
  /// unless two had one: then it may be the other's alone.
  func mayConcern(_ kept: [Manifest.Community]) -> Bool {
    if areNew { return true }
    let stay = made.union(kept.map(\.summary.id))
    let gone = last.manifest.entries.filter { !stay.contains($0.summary.id) }
    guard !gone.isEmpty else { return false }
    let others = last.manifest.entries.filter { stay.contains($0.summary.id) }.map {
      CommunityNames($0, network: network)
    }
    return gone.contains { entry in
      let names = CommunityNames(entry, network: network)
      return others.contains { $0.sharesName(with: names) }
    }
  }
}

extension CommunityNames {
  fileprivate func sharesName(with other: CommunityNames) -> Bool {
    places.meets(other.places) || programs.meets(other.programs)
      || contactOrganisation.map { $0 == other.contactOrganisation } ?? false
      || channels.map(\.value).meets(other.channels.map(\.value))
  }
}
