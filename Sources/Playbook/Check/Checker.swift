import Diagnostics

/// Runs the rules over the texts and kits of a site, community by community.
struct Checker {
  private var rules: [any Rule]
  private(set) var findings = DiagnosticList()
  private let playbook: Playbook
  /// How many texts it has looked at.
  private(set) var textCount = 0

  init(_ context: CheckContext, rules: [any Rule.Type] = RuleList.all) {
    self.rules = rules.map { $0.init(context) }
    playbook = context.playbook
  }

  /// Checks what all communities share: to be done before the first of them.
  mutating func checkShared() {
    let passages = SharedPassages(playbook).all
    textCount += passages.count
    for passage in passages {
      for index in rules.indices { add(rules[index].check(passage)) }
    }
  }

  /// What the rules find in a kit; it is not among `findings`, since the kit may yet be left out of the site.
  /// - Parameter passages: the texts of its community's record.
  mutating func check(_ kit: Kit, _ passages: [Passage]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    textCount += passages.count
    for passage in passages {
      for index in rules.indices { found += rules[index].check(passage) }
    }
    for index in rules.indices { found += rules[index].check(kit) }
    for index in rules.indices { rules[index].note(kit.community, passages) }
    return found
  }

  /// Notes a record whose pages stay as they are, or are another part's: what is to be found in it alone is found elsewhere.
  mutating func note(_ community: Community, _ passages: [Passage]) {
    for index in rules.indices { rules[index].note(community, passages) }
  }

  /// Whether a rule's findings in one community may depend on the others.
  var looksAcross: Bool { rules.contains { type(of: $0).looksAcrossCommunities } }

  /// Whether rules that look across communities find nothing in what they have seen, together with what is known of communities that
  /// nobody reads. Then they have said all, and are not asked again.
  mutating func isCleanAcross(unread communities: [Manifest.Community]) -> Bool {
    var across = rules.filter { type(of: $0).looksAcrossCommunities }
    for index in across.indices {
      for community in communities { across[index].note(unread: community) }
      if !across[index].finish().isEmpty { return false }
    }
    rules.removeAll { type(of: $0).looksAcrossCommunities }
    return true
  }

  mutating func add(_ found: [Diagnostic]) {
    for finding in found { findings.append(finding) }
  }

  mutating func finish() {
    for index in rules.indices { add(rules[index].finish()) }
  }
}
