import Diagnostics

/// Runs the rules over the texts and kits of a site, community by community.
struct Checker {
  private var rules: [any Rule]
  private(set) var findings = DiagnosticList()
  private var counts: [Kind: Int] = [:]

  /// How many findings of one code a file has that are kept: nobody mends more in one go, and a file may be a mess.
  static let limit = 100

  private struct Kind: Hashable {
    var path: String
    var code: String
    var severity: Severity
  }

  init(_ context: CheckContext, rules: [any Rule.Type] = RuleList.all) {
    self.rules = rules.map { $0.init(context) }
    check(SharedPassages(context.playbook).all)
  }

  mutating func check(_ kit: Kit) {
    check(CommunityPassages(kit.community).all)
    for index in rules.indices { add(rules[index].check(kit)) }
  }

  mutating func finish() {
    for index in rules.indices { add(rules[index].finish()) }
    for (kind, count) in counts where count > Self.limit {
      findings.append(.more(count - Self.limit, code: kind.code, severity: kind.severity, in: kind.path))
    }
  }

  private mutating func check(_ passages: [Passage]) {
    for passage in passages {
      for index in rules.indices { add(rules[index].check(passage)) }
    }
  }

  private mutating func add(_ found: [Diagnostic]) {
    for finding in found where isKept(finding) { findings.append(finding) }
  }

  /// Those of several communities about one place become one later on.
  private mutating func isKept(_ finding: Diagnostic) -> Bool {
    guard let path = finding.location?.path, finding.subject == nil else { return true }
    let kind = Kind(path: path, code: finding.code, severity: finding.severity)
    counts[kind, default: 0] += 1
    return counts[kind, default: 0] <= Self.limit
  }
}

extension Diagnostic {
  /// It has the code of what it counts, so that a site's settings for that hold for it, too.
  fileprivate static func more(_ count: Int, code: String, severity: Severity, in path: String) -> Diagnostic {
    Diagnostic(
      severity, code: code, "'\(path)' has \(count) more like those shown here", at: SourceLocation(path: path),
      hint: "mend these first, then check again")
  }
}
