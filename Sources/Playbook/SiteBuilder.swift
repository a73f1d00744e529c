import Diagnostics

/// Makes the files of a site, community by community, and keeps of each only what the site's own pages need.
struct SiteBuilder {
  let site: SharedSite
  let last: LastBuild?
  var report: SiteReport
  var times: StageTimes
  var checks: SiteChecks
  var gathered: GatheredCommunities
  /// Whether communities are called otherwise than the last build knew.
  private(set) var changes: NameChanges?
  private(set) var faulty: FaultyRecords
  private var hasClaimedKept = false

  /// What takes the files: a stage, or nothing.
  typealias Write = (OutputFile) throws(DiskFailure) -> Void

  /// - Parameters:
  ///   - levels: how grave some problems are on this run, by code.
  ///   - kept: where an error in one community's record is not to hold up the others.
  ///   - last: where pages may stay as they are.
  init(
    site: SharedSite, report: SiteReport, levels: [String: RuleSetting.Level] = [:], kept: KeptCommunities? = nil,
    last: LastBuild? = nil
  ) {
    self.site = site
    self.last = last
    self.report = report
    times = StageTimes(isOn: site.request.isTimed)
    checks = SiteChecks(site, levels: levels)
    gathered = GatheredCommunities(site)
    changes = last.map { NameChanges(since: $0, network: site.playbook.configuration.program?.value) }
    faulty = FaultyRecords(kept)
    times.lap(.check)
  }

  /// Checks what all communities share.
  mutating func begin() {
    times.restart()
    checks.begin()
    times.lap(.check)
  }

  /// Reads, merges and renders one community.
  mutating func build(_ entry: SourceEntry, write: Write) throws(DiskFailure) {
    try add(site.made(DealtRecord(entry: entry)), write: write)
  }

  /// Takes one community up: checks it, and hands its files on.
  mutating func add(_ made: MadeCommunity, write: Write) throws(DiskFailure) {
    times.add(made.times)
    times.restart()
    let found = checks.find(in: made)
    if keepsOldPages(of: made, found) { return }
    report.diagnostics.append(contentsOf: made.problems)
    checks.add(found, made.rendered?.kit.community.acceptances ?? [])
    guard let rendered = made.rendered else { return }
    claim(ContentFiles.communityID(made.entry))
    let community = made.isElsewhere ? gathered.addElsewhere(rendered) : gathered.add(rendered, made.passages)
    changes?.add(community)
    times.lap(.check)
    if made.isElsewhere { return }
    for file in rendered.files { try Self.add(&report, file, write) }
    times.lap(.publish)
  }

  /// Makes what needs to know all communities, copies assets and media, and settles the report.
  mutating func finish(write: Write) throws(DiskFailure) {
    times.restart()
    // Where nothing could be built, there is nothing that the others would be held up for.
    report.isBlocked = gathered.own.isEmpty && !faulty.isEmpty
    gathered.add(faulty: faulty.kept?.kept ?? [])
    report.communities = gathered.own
    report.keptCommunities = (faulty.kept?.kept ?? []).map(\.id)
    report.leftOutCommunities = faulty.kept?.leftOut ?? []
    report.incompleteKits = gathered.own.count { !$0.isComplete && !$0.isExample }
    if site.request.shard?.makesSite ?? true { try makeSite(write) }
    for problem in gathered.problems { report.diagnostics.append(problem) }
    reportUnshown()
    checks.settle(&report, gathered.fallbacks, faulty)
    times.lap(.check, checks.textCount)
  }
}

extension SiteBuilder {
  /// Takes the paths of a community's files. One that the last build had not may meet those that were not made again.
  private mutating func claim(_ community: String) {
    if let last, !hasClaimedKept, last.community(community) == nil {
      hasClaimedKept = true
      for id in last.pages.map(\.pages.summary.id) { gathered.outputs.claim(id, diagnostics: &report.diagnostics) }
    }
    gathered.outputs.claim(community, diagnostics: &report.diagnostics)
  }

  /// Whether a community can't be built, and the build goes on without it.
  private mutating func keepsOldPages(of made: MadeCommunity, _ found: [Diagnostic]) -> Bool {
    guard faulty.isOn, let faults = checks.faults(of: made, found) else { return false }
    checks.add([], made.rendered?.kit.community.acceptances ?? [])
    if let pages = faulty.add(made, faults) {
      gathered.outputs.list(pages.paths.strings, isExample: pages.summary.isExample)
    }
    return true
  }

  /// Makes what is no community's.
  private mutating func makeSite(_ write: Write) throws(DiskFailure) {
    let own = SiteFiles(site: site)
    let files = own.pages(gathered.all, &gathered.outputs, &gathered.unshown, diagnostics: &report.diagnostics)
    times.lap(.render, files.count)
    for file in files { try Self.add(&report, file, write) }
    try own.copy(&gathered.outputs, &report) { report, file throws(DiskFailure) in
      try Self.add(&report, file, write)
    }
    times.lap(.publish)
  }

  /// An error may be the cause of it, and a site of some communities may lack what the others show.
  private mutating func reportUnshown() {
    guard !report.diagnostics.hasErrors, faulty.isEmpty, site.request.isForAll else { return }
    for diagnostic in gathered.unshown.diagnostics { report.diagnostics.append(diagnostic) }
  }

  private static func add(_ report: inout SiteReport, _ file: OutputFile, _ write: Write) throws(DiskFailure) {
    report.count(file.path, bytes: file.bytes.count)
    // A site with errors is not published: spare the disk, but go on and find the other errors.
    if !report.diagnostics.hasErrors { try write(file) }
  }
}
