import Templates

/// What the site's own pages know of a community: little, so that thousands fit in memory.
package struct CommunitySummary: Equatable, Sendable {
  package var id: String
  package var name: String
  package var programName: String?
  package var states: [String]
  package var kind: String?
  package var isExample: Bool
  package var isComplete: Bool

  /// One of which nothing but its id is known.
  package init(id: String) {
    (self.id, name, states, isExample, isComplete) = (id, id, [], false, false)
  }

  package init(_ kit: Kit) { self.init(kit.community, isComplete: kit.isComplete) }

  init(_ community: Community, isComplete: Bool) {
    id = community.id.value
    name = community.name.value
    programName = community.programName?.value
    states = community.states.map(\.value)
    kind = community.kind?.value
    isExample = community.isExample
    self.isComplete = isComplete
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
  var name: String
  var communities: [CommunitySummary]

  /// The code of the group of communities that are in no state.
  static let elsewhere = "elsewhere"

  /// By state name; a community of several states stands under each, one of none in a group of its own at the end.
  static func groups(_ communities: [CommunitySummary], wording: Wording) -> [StateGroup] {
    let codes = Set(communities.flatMap(\.states)).sorted { State.name(of: $0) < State.name(of: $1) }
    let states = codes.map { code in
      StateGroup(code: code, name: State.name(of: code), communities: communities.filter { $0.states.contains(code) })
    }
    let others = communities.filter(\.states.isEmpty)
    return others.isEmpty
      ? states : states + [StateGroup(code: elsewhere, name: wording.elsewhere, communities: others)]
  }

  static let shape = DataShape<StateGroup>([
    .text("code", "Its postal code, or \"elsewhere\".") { $0.code },
    .text("name", "Its name, or \"Elsewhere\".") { $0.name },
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
  var wording: Wording

  private var groups: [StateGroup] {
    StateGroup.groups(communities.filter { !$0.isExample }, wording: wording)
  }

  static let shape = DataShape<SiteIndexData>([
    .list("states", StateGroup.shape, "The real communities by state; those of none come last.") { $0.groups },
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
      StateTile.tiles(data.groups)
    },
    .list("plays", PlayView.shape, "The plays in their order.") { $0.plays },
    .list("pages", PageView.shape, "The plain pages in their order.") { $0.pages },
    .textList("listed_urls", "The full addresses of all pages, for a sitemap. None without a base_url.") { data in
      data.baseURL.map { base in data.listedPaths.map { base + $0 } } ?? []
    },
  ])
}
