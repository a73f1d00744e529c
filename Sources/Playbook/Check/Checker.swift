import Diagnostics
import StructuredData

/// Runs the rules over the texts and kits of a site, community by community.
struct Checker {
  private var rules: [any Rule] = []
  /// What the rules look for, a group for each: a text is read once for all of them, and shown to those that may find something.
  private var signs = WordSigns(groups: [])
  private(set) var findings = DiagnosticList()
  private let playbook: Playbook
  /// How many texts it has looked at.
  private(set) var textCount = 0

  init(_ context: CheckContext, rules: [any Rule.Type] = RuleList.all) {
    playbook = context.playbook
    take(rules.map { $0.init(context) })
  }

  /// Checks what all communities share: to be done before the first of them.
  mutating func checkShared() {
    add(check(SharedPassages(playbook).all))
    add(check(playbook.plainFields, of: nil))
  }

  /// What the rules find in a kit; it is not among `findings`, since the kit may yet be left out of the site.
  /// - Parameter passages: the texts of its community's record.
  mutating func check(_ kit: Kit, _ passages: [Passage]) -> [Diagnostic] {
    let found = check(passages) + check(kit)
    note(kit.community, passages)
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
    take(rules.filter { !type(of: $0).looksAcrossCommunities })
    return true
  }

  mutating func add(_ found: [Diagnostic]) {
    for finding in found { findings.append(finding) }
  }

  mutating func finish() {
    for index in rules.indices { add(rules[index].finish()) }
  }
}

extension Checker {
  /// What the rules find in some texts alone.
  mutating func check(_ passages: [Passage]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    textCount += passages.count
    for passage in passages {
      var standing = signs.found(in: passage.text).union(signs.withoutSigns)
      // Markdown leaves HTML out of the text, and some of it was meant as words: "<your name>".
      if !passage.words.isCopy, passage.place.text.holds("<") {
        standing = standing.union(signs.found(in: passage.place.text))
      }
      ask(standing, &found) { $0.check(passage) }
    }
    return found
  }

  /// What they find in a kit and in the plain values of its record.
  mutating func check(_ kit: Kit) -> [Diagnostic] {
    var found = check(kit.community.plainFields, of: kit.community.id.value)
    for index in rules.indices { found += rules[index].check(kit) }
    return found
  }

  private mutating func check(_ fields: [Sourced<String>], of community: String?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for field in fields { ask(signs.found(in: field.value), &found) { $0.check(field, of: community) } }
    return found
  }

  private mutating func ask(
    _ standing: WordSigns.Found, _ found: inout [Diagnostic], _ check: (inout any Rule) -> [Diagnostic]
  ) {
    for index in rules.indices where standing.has(index) {
      let more = check(&rules[index])
      // Most find nothing.
      if !more.isEmpty { found += more }
    }
  }

  private mutating func take(_ rules: [any Rule]) {
    self.rules = rules
    signs = WordSigns(groups: rules.map { type(of: $0).signs })
  }
}
