import Templates

/// What the site's own pages know of a community: little, so that thousands fit in memory.
package struct CommunitySummary: Sendable {
  package var id: String
  package var name: String
  package var programName: String?
  package var states: [String]
  package var kind: String?
  package var isExample: Bool
  package var isComplete: Bool

  package init(_ kit: Kit) {
    id = kit.community.id.value
    name = kit.community.name.value
    programName = kit.community.programName?.value
    states = kit.community.states.map(\.value)
    kind = kit.community.kind?.value
    isExample = kit.community.isExample
    isComplete = kit.isComplete
  }

  static let shape = DataShape<CommunitySummary>([
    .text("id", "Its id, which is its folder in the output.") { $0.id },
    .text("name", "Its name.") { $0.name },
    .optionalText("program_name", "The local brand, where it has one.") { $0.programName },
    .textList("state_names", "Its states' names.") { $0.states.map(State.name) },
    .optionalText("kind", "city, metro, county, region, state …") { $0.kind },
  ])
}

/// The communities of one state.
struct StateGroup: Sendable {
  var code: String
  var communities: [CommunitySummary]

  /// By state name; a community of several states stands under each.
  static func groups(_ communities: [CommunitySummary]) -> [StateGroup] {
    let codes = Set(communities.flatMap(\.states)).sorted { State.name(of: $0) < State.name(of: $1) }
    return codes.map { code in
      StateGroup(code: code, communities: communities.filter { $0.states.contains(code) })
    }
  }

  static let shape = DataShape<StateGroup>([
    .text("code", "Its postal code.") { $0.code },
    .text("name", "Its name.") { State.name(of: $0.code) },
    .list("communities", CommunitySummary.shape, "Its communities, by name.") { $0.communities },
  ])
}

/// The data that templates of the site as a whole have beside the common data.
struct SiteIndexData: Sendable {
  /// By name.
  var communities: [CommunitySummary]
  var plays: [PlayView]
  var pages: [PageView]
  /// The paths of the pages that people and search engines should find, sorted.
  var listedPaths: [String]
  var baseURL: String?

  static let shape = DataShape<SiteIndexData>([
    .list("states", StateGroup.shape, "The real communities by state.") { data in
      StateGroup.groups(data.communities.filter { !$0.isExample })
    },
    .list("communities", CommunitySummary.shape, "The real communities, by name.") { data in
      data.communities.filter { !$0.isExample }
    },
    .list("examples", CommunitySummary.shape, "The invented example communities.") { data in
      data.communities.filter(\.isExample)
    },
    .text("community_count", "How many real communities there are.") { data in
      String(data.communities.count { !$0.isExample })
    },
    .list("map", StateTile.shape, "All states and territories as tiles of a map, with their numbers of communities.") {
      data in
      StateTile.tiles(StateGroup.groups(data.communities.filter { !$0.isExample }))
    },
    .list("plays", PlayView.shape, "The plays in their order.") { $0.plays },
    .list("pages", PageView.shape, "The plain pages in their order.") { $0.pages },
    .textList("listed_urls", "The full addresses of all pages, for a sitemap. None without a base_url.") { data in
      data.baseURL.map { base in data.listedPaths.map { base + $0 } } ?? []
    },
  ])
}
