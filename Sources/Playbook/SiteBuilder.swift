import Diagnostics

/// Makes the files of a site, community by community, and keeps of each only what the site's own pages need.
struct SiteBuilder {
  private let site: SharedSite
  private let levels: [String: RuleSetting.Level]
  private(set) var report: SiteReport
  private var summaries: [CommunitySummary] = []
  /// The communities that are another part's: the site's own pages name them.
  private var elsewhere: [CommunitySummary] = []
  private var withheld: [WithheldPart] = []
  private var fallbacks = FallbackNotes()
  private var claims = OutputClaims()
  private var checker: Checker
  private var acceptances: [Acceptance]
  /// The communities' pages that people and search engines should find: not those of the invented examples.
  private var communityPaths: [String] = []
  /// Whether a kit lacks what only the shared pitch could have given it.
  private var needsPitch = false
  private let plan: OutputPlan
  /// Of a build that keeps going: what it does for communities with errors.
  private(set) var kept: KeptCommunities?
  /// The errors of those communities' records, which keep nobody else from being published.
  private var faults = DiagnosticList()
  private var faultFindings = DiagnosticList()
  private var unshown: UnshownContent
  private let last: LastBuild?
  /// The communities whose pages stay as they are.
  private(set) var unchanged: [Manifest.Community] = []
  /// The templates that make a page for every community.
  private let certainPages: Set<TemplatePath>
  private(set) var times: StageTimes

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
    self.last = last
    self.site = site
    self.levels = levels
    self.report = report
    self.kept = kept
    times = StageTimes(isOn: site.request.isTimed)
    plan = site.renderer.plan
    certainPages = site.renderer.certainPages
    unshown = UnshownContent(site)
    checker = Checker(
      CheckContext(
        playbook: site.playbook, today: site.request.today, places: site.publishedPlaces,
        record: { id in site.community(id).map { ($0, CommunityPassages($0).all) } }),
      rules: site.request.shard?.rules ?? RuleList.all)
    acceptances = site.playbook.acceptances
    times.lap(.check)
  }

  /// Checks what all communities share.
  mutating func begin() {
    times.restart()
    checker.checkShared()
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
    if let unchanged = made.unchanged { return keep(unchanged, made.passages) }
    let entry = made.entry
    if made.isElsewhere, let kit = made.rendered?.kit { checker.note(kit.community, made.passages) }
    let found = made.isElsewhere ? [] : made.rendered.map { checker.check($0.kit, made.passages) } ?? []
    if keepsOldPages(of: made, found) { return }
    report.diagnostics.append(contentsOf: made.problems)
    checker.add(found)
    guard let rendered = made.rendered else { return }
    acceptances += rendered.kit.community.acceptances
    let planned = plan.paths(community: ContentFiles.communityID(entry))
    claim(planned)
    if made.isElsewhere {
      times.lap(.check)
      return note(rendered, planned)
    }
    if RequiredParts.needPitch(rendered.kit) { needsPitch = true }
    withheld += rendered.withheld
    fallbacks.add(rendered.kit)
    summaries.append(CommunitySummary(rendered.kit))
    let files = rendered.files
    if !rendered.kit.community.isExample { communityPaths += files.map(\.path).filter(OutputPlan.isListed) }
    unshown.add(planned, made: files.map(\.path))
    unshown.add(rendered.kit.community)
    times.lap(.check)
    for file in files { try add(file, write) }
    times.lap(.publish)
  }

  /// Makes what needs to know all communities, copies assets and media, and settles the report.
  mutating func finish(write: Write) throws(DiskFailure) {
    times.restart()
    // Where nothing could be built, there is nothing that the others would be held up for.
    report.isBlocked = summaries.isEmpty && !faults.all.isEmpty
    summaries += kept?.kept ?? []
    summaries.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    report.communities = summaries
    if let last, !unchanged.isEmpty { report.unchanged = (unchanged.count, last.state.said) }
    report.keptCommunities = (kept?.kept ?? []).map(\.id)
    report.leftOutCommunities = kept?.leftOut ?? []
    report.incompleteKits = summaries.count { !$0.isComplete && !$0.isExample }
    if site.request.shard?.makesSite ?? true { try makeSite(write) }
    if needsPitch, site.files.pitch == nil {
      report.diagnostics.append(.noPitchFile(site.texts.tree.shownPath(of: "content/pitch.yaml")))
    }
    for note in WithheldPart.notes(withheld) { report.diagnostics.append(note) }
    reportUnshown()
    review()
    times.lap(.check, checker.textCount)
  }
}

extension SiteBuilder {
  /// Takes up a community that is another part's.
  private mutating func note(_ rendered: SiteRenderer.RenderedKit, _ planned: [OutputPlan.File]) {
    elsewhere.append(CommunitySummary(rendered.kit))
    if rendered.kit.community.isExample { return }
    let certain = planned.filter { certainPages.contains($0.template) }.map(\.path)
    communityPaths += (certain + rendered.files.map(\.path)).filter(OutputPlan.isListed)
  }

  /// Makes the site's own pages, which name all communities, and copies assets and media.
  private mutating func makeSite(_ write: Write) throws(DiskFailure) {
    let planned = plan.paths(community: nil)
    claim(planned)
    var problems = DiagnosticList()
    let all = (summaries + elsewhere).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let files = site.renderer.renderSite(all, communityPaths: communityPaths, diagnostics: &problems)
    report.diagnostics.append(contentsOf: site.causes(of: problems))
    unshown.add(planned, made: files.map(\.path))
    times.lap(.render, files.count)
    for file in files { try add(file, write) }
    try copyFiles(write)
    times.lap(.publish)
  }

  /// Settles how grave the problems and findings are, and which of them are accepted.
  private mutating func review() {
    checker.finish()
    let request = site.request
    var review = FindingReview(
      settings: site.playbook.configuration.rules + request.rules, acceptances: acceptances, today: request.today,
      usual: levels)
    report.diagnostics = review.problems(report.diagnostics.grouped())
    // Each stands at a record, where it can be accepted; readers are told of all in one.
    let notes = FallbackNotes.joined(review.problems(DiagnosticList(fallbacks.each)).all)
    for note in notes { report.diagnostics.append(note) }
    report.findings = review.findings(checker.findings.grouped()).capped()
    if report.diagnostics.hasErrors || report.findings.hasErrors { report.isBlocked = true }
    report.diagnostics.append(contentsOf: review.problems(faults.grouped()))
    report.diagnostics.append(contentsOf: review.findings(faultFindings.grouped()))
    report.diagnostics = report.diagnostics.capped()
    report.acceptedFindings = review.acceptedCount
    report.diagnostics.append(contentsOf: FindingReview.unknown(site.playbook.configuration.rules))
    // A site of some communities doesn't show what is accepted for the others.
    if request.isForAll { report.diagnostics.append(contentsOf: review.stale()) }
  }

  /// Whether a community can't be built, and the build goes on without it.
  private mutating func keepsOldPages(of made: MadeCommunity, _ found: [Diagnostic]) -> Bool {
    guard kept != nil else { return false }
    let id = ContentFiles.communityID(made.entry)
    let path = site.texts.tree.shownPath(of: made.entry.path)
    let accepted = made.rendered?.kit.community.acceptances ?? []
    var review = FindingReview(
      settings: site.playbook.configuration.rules + site.request.rules, acceptances: acceptances + accepted,
      today: site.request.today, usual: levels)
    let own = DiagnosticList(found.filter { $0.location?.path == path })
    guard made.problems.hasErrors || review.findings(own).hasErrors else { return false }
    faults.append(contentsOf: made.problems)
    faultFindings.append(contentsOf: own)
    acceptances += accepted
    if let pages = kept?.keep(id), !pages.summary.isExample {
      communityPaths += pages.paths.filter(OutputPlan.isListed)
    }
    return true
  }

  /// An error may be the cause of it, and a site of some communities may lack what the others show.
  private mutating func reportUnshown() {
    guard !report.diagnostics.hasErrors, faults.isEmpty, site.request.isForAll else { return }
    for diagnostic in unshown.diagnostics { report.diagnostics.append(diagnostic) }
  }

  private mutating func keep(_ made: MadeCommunity.Unchanged, _ passages: [Passage]) {
    let (community, pages) = (made.community, made.pages)
    unchanged.append(pages)
    made.incompleteKit.map { fallbacks.add($0) }
    checker.note(community, passages)
    // From the record: the list of files has names on one line.
    summaries.append(CommunitySummary(community, isComplete: pages.summary.isComplete))
    if !community.isExample { communityPaths += pages.paths.filter(OutputPlan.isListed) }
    unshown.add(plan.paths(community: pages.summary.id), made: pages.paths)
    unshown.add(community)
    for path in pages.paths { report.count(path, bytes: last?.size(of: path) ?? 0) }
    times.lap(.check)
  }

  private mutating func add(_ file: OutputFile, _ write: Write) throws(DiskFailure) {
    report.count(file.path, bytes: file.bytes.count)
    // A site with errors is not published: spare the disk, but go on and find the other errors.
    if !report.diagnostics.hasErrors { try write(file) }
  }

  private mutating func copyFiles(_ write: Write) throws(DiskFailure) {
    let media = site.files.media.map { ($0, String($0.path.dropFirst("content/".count))) }
    let assets = zip(site.files.assets, site.renderer.assets).map { ($0, $1.path) }
    for (entry, path) in media + assets {
      let shown = site.texts.tree.shownPath(of: entry.path)
      claims.claim(path, by: .init(path: shown), diagnostics: &report.diagnostics)
      guard let bytes = site.texts.bytes(entry, diagnostics: &report.diagnostics) else { continue }
      PictureCheck.check(bytes, path: shown, diagnostics: &report.diagnostics)
      try add(OutputFile(path: path, bytes: AssetSet.published(bytes, path: path)), write)
    }
  }

  private mutating func claim(_ paths: [OutputPlan.File]) {
    for (template, names, path) in paths {
      let template = site.texts.tree.shownPath(of: "templates/\(template.text)")
      let maker = OutputClaims.Maker(path: template, item: site.playbook.file(of: names)?.path)
      claims.claim(path, by: maker, diagnostics: &report.diagnostics)
    }
  }
}

extension Playbook {
  /// The file of the play, message or page that fills a template's brackets.
  fileprivate func file(of names: OutputPlan.Names) -> SourceFile? {
    if let slug = names[.play] { return plays.first { $0.slug == slug }?.file }
    if let id = names[.piece] { return pieces.first { $0.id == id }?.title.source.file }
    return names[.page].flatMap { slug in pages.first { $0.slug == slug }?.file }
  }
}

extension Diagnostic {
  fileprivate static func noPitchFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "no-pitch-file", "there is no pitch.yaml, and some communities have no headline, next step or asks",
      at: SourceLocation(path: path), hint: "write one with at least 'headline:', 'next_step:' and 'asks:'")
  }
}
