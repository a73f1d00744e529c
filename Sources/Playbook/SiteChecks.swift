import Diagnostics

/// What the rules find in a site, and what of it counts there: how grave each kind is, and what its editors live with.
struct SiteChecks {
  private let site: SharedSite
  private let levels: [String: RuleSetting.Level]
  private var checker: Checker
  private var acceptances: [Acceptance]

  /// - Parameter levels: how grave some problems are on this run, by code.
  init(_ site: SharedSite, levels: [String: RuleSetting.Level]) {
    self.site = site
    self.levels = levels
    checker = Checker(
      CheckContext(
        playbook: site.playbook, today: site.request.today, places: site.publishedPlaces,
        record: { id in site.community(id).map { ($0, CommunityPassages($0).all) } }),
      rules: site.request.shard?.rules ?? RuleList.all)
    acceptances = site.playbook.acceptances
  }

  /// How many texts were looked at.
  var textCount: Int { checker.textCount }

  /// Looks at what all communities share.
  mutating func begin() { checker.checkShared() }

  /// What rules find in one community alone. It counts only when it is added.
  mutating func find(in made: MadeCommunity) -> [Diagnostic] {
    guard let kit = made.rendered?.kit else { return [] }
    guard made.isElsewhere else { return checker.check(kit, made.passages) }
    checker.note(kit.community, made.passages)
    return []
  }

  mutating func add(_ found: [Diagnostic], _ accepted: [Acceptance]) {
    checker.add(found)
    acceptances += accepted
  }

  /// What was found in the record itself where it has errors, and `nil` where it has none.
  func faults(of made: MadeCommunity, _ found: [Diagnostic]) -> DiagnosticList? {
    let path = site.texts.tree.shownPath(of: made.entry.path)
    var review = review(with: made.rendered?.kit.community.acceptances ?? [])
    let own = DiagnosticList(found.filter { $0.location?.path == path })
    return made.problems.hasErrors || review.findings(own).hasErrors ? own : nil
  }

  /// Whether nothing is found in what was looked at so far, nor in communities that nobody reads, by the rules that look across.
  mutating func areCleanAcross(unread communities: [Manifest.Community]) -> Bool {
    checker.isCleanAcross(unread: communities)
  }

  /// Whether a name in one record can make a finding in another.
  var lookAcross: Bool { checker.looksAcross }

  /// Notes a record whose pages stay as they are.
  mutating func note(_ community: Community, _ passages: [Passage]) { checker.note(community, passages) }

  /// Settles how grave the problems and findings are, and which of them are accepted.
  mutating func settle(_ report: inout SiteReport, _ fallbacks: FallbackNotes, _ faulty: FaultyRecords) {
    checker.finish()
    var review = review()
    report.diagnostics = review.problems(report.diagnostics.grouped())
    // Each stands at a record, where it can be accepted; readers are told of all in one.
    let notes = FallbackNotes.joined(review.problems(DiagnosticList(fallbacks.each)).all)
    for note in notes { report.diagnostics.append(note) }
    report.findings = review.findings(checker.findings.grouped()).capped()
    if report.diagnostics.hasErrors || report.findings.hasErrors { report.isBlocked = true }
    report.diagnostics.append(contentsOf: review.problems(faulty.problems.grouped()))
    report.diagnostics.append(contentsOf: review.findings(faulty.findings.grouped()))
    report.diagnostics = report.diagnostics.capped()
    report.acceptedFindings = review.acceptedCount
    report.diagnostics.append(contentsOf: FindingReview.unknown(site.playbook.configuration.rules))
    // A site of some communities doesn't show what is accepted for the others.
    if site.request.isForAll { report.diagnostics.append(contentsOf: review.stale()) }
  }

  private func review(with accepted: [Acceptance] = []) -> FindingReview {
    FindingReview(
      settings: site.playbook.configuration.rules + site.request.rules, acceptances: acceptances + accepted,
      today: site.request.today, usual: levels)
  }
}
