import Diagnostics

/// Runs the rules over the texts and kits of a site, community by community.
struct Checker {
  private var rules: [any Rule]
  private(set) var findings = DiagnosticList()
  private let playbook: Playbook

  init(_ context: CheckContext, rules: [any Rule.Type] = RuleList.all) {
    self.rules = rules.map { $0.init(context) }
    playbook = context.playbook
  }

  /// Checks what all communities share: to be done before the first of them.
  mutating func checkShared() {
    for passage in SharedPassages(playbook).all {
      for index in rules.indices { add(rules[index].check(passage)) }
    }
  }

  /// What the rules find in a kit; it is not among `findings`, since the kit may yet be left out of the site.
  mutating func check(_ kit: Kit) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for passage in CommunityPassages(kit.community).all {
      for index in rules.indices { found += rules[index].check(passage) }
    }
    for index in rules.indices { found += rules[index].check(kit) }
    return found
  }

  mutating func add(_ found: [Diagnostic]) {
    for finding in found { findings.append(finding) }
  }

  mutating func finish() {
    for index in rules.indices { add(rules[index].finish()) }
  }
}
