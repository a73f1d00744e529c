import Diagnostics

/// Runs the rules over the texts and kits of a site, community by community.
struct Checker {
  private var rules: [any Rule]
  private(set) var findings = DiagnosticList()
  /// How many texts it has looked at.
  private(set) var textCount = 0

  init(_ context: CheckContext, rules: [any Rule.Type] = RuleList.all) {
    self.rules = rules.map { $0.init(context) }
    check(SharedPassages(context.playbook).all)
  }

  /// What the rules find in a kit; it is not among `findings`, since the kit may yet be left out of the site.
  /// - Parameter isElsewhere: whether another part of the site asks those rules that look at one community alone.
  mutating func check(_ kit: Kit, isElsewhere: Bool = false) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let asked = rules.indices.filter { !isElsewhere || type(of: rules[$0]).looksAcrossCommunities }
    let passages = CommunityPassages(kit.community).all
    textCount += passages.count
    for passage in passages {
      for index in asked { found += rules[index].check(passage) }
    }
    for index in asked { found += rules[index].check(kit) }
    return found
  }

  mutating func add(_ found: [Diagnostic]) {
    for finding in found { findings.append(finding) }
  }

  mutating func finish() {
    for index in rules.indices { add(rules[index].finish()) }
  }

  private mutating func check(_ passages: [Passage]) {
    textCount += passages.count
    for passage in passages {
      for index in rules.indices { add(rules[index].check(passage)) }
    }
  }
}
