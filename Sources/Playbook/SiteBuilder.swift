import Diagnostics

/// Makes the files of a site, community by community, and keeps of each only what the site's own pages need.
struct SiteBuilder {
  private let site: SharedSite
  private let last: LastBuild?
  private(set) var report: SiteReport
  private(set) var times: StageTimes
  private var summaries: [CommunitySummary] = []
  /// The communities that are another part's: the site's own pages name them.
  private var elsewhere: [CommunitySummary] = []
  /// What others need of the records of those that were made, by id.
  private(set) var faces: [String: CommunityFace] = [:]
  private var checks: SiteChecks
  private(set) var faulty: FaultyRecords
  private var outputs: OutputLedger
  private var unshown: UnshownContent
  private var fallbacks = FallbackNotes()
  private var withheld: [WithheldPart] = []
  private var changes: NameChanges?
  /// Whether a kit lacks what only the shared pitch could have given it.
  private var needsPitch = false
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
    faulty = FaultyRecords(kept)
    outputs = OutputLedger(site)
    unshown = UnshownContent(site)
    changes = last.map { NameChanges(since: $0, network: site.playbook.configuration.program?.value) }
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
    if let rendered = made.rendered {
      let planned = claim(ContentFiles.communityID(made.entry))
      if made.isElsewhere { note(rendered, planned) } else { try add(rendered, planned, write) }
    }
    times.lap(.publish)
  }

  /// Makes what needs to know all communities, copies assets and media, and settles the report.
  mutating func finish(write: Write) throws(DiskFailure) {
    times.restart()
    // Where nothing could be built, there is nothing that the others would be held up for.
    report.isBlocked = summaries.isEmpty && !faulty.isEmpty
    summaries += faulty.kept?.kept ?? []
    summaries.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    report.communities = summaries
    report.keptCommunities = (faulty.kept?.kept ?? []).map(\.id)
    report.leftOutCommunities = faulty.kept?.leftOut ?? []
    report.incompleteKits = summaries.count { !$0.isComplete && !$0.isExample }
    if site.request.shard?.makesSite ?? true { try makeSite(write) }
    if needsPitch, site.files.pitch == nil {
      report.diagnostics.append(.noPitchFile(site.texts.tree.shownPath(of: "content/pitch.yaml")))
    }
    for note in WithheldPart.notes(withheld) { report.diagnostics.append(note) }
    reportUnshown()
    checks.settle(&report, fallbacks, faulty)
    times.lap(.check, checks.textCount)
  }
}

extension SiteBuilder {
  /// Whether the communities that keep their pages can do so unread: nothing new is to be looked for in their texts, and nothing of
  /// theirs stands in those that were made.
  mutating func mayLeaveUnread(_ kept: [LastBuild.KeptPages]) -> Bool {
    guard checks.lookAcross else { return true }
    let communities = kept.map(\.pages)
    if changes?.mayConcern(communities) ?? true { return false }
    return checks.areCleanAcross(unread: communities)
  }

  /// Takes up the record of a community that keeps its pages, for what may stand of it in others, and of others in it.
  mutating func note(_ read: ReadCommunity) {
    times.add(read.times)
    times.restart()
    checks.note(read.community, read.passages)
    times.lap(.check)
  }

  /// Takes up communities that keep their pages.
  mutating func keep(_ kept: [LastBuild.KeptPages]) {
    times.restart()
    for pages in kept { keep(pages) }
    if let last, !kept.isEmpty { report.unchanged = (kept.count, last.state.said) }
    times.lap(.check)
  }

  private mutating func keep(_ kept: LastBuild.KeptPages) {
    let (summary, paths, face) = (kept.pages.summary, kept.pages.paths, kept.pages.face ?? CommunityFace())
    summaries.append(summary)
    fallbacks.add(
      face.fallbacks, of: summary.id, at: site.texts.tree.shownPath(of: ContentFiles.recordPath(of: summary.id)))
    outputs.list(paths.strings, isExample: summary.isExample)
    if unshown.hasIdleTemplates { unshown.add(outputs.planned(summary.id), made: paths.strings) }
    unshown.add(keys: face.unshownKeys, printed: face.printedWords)
    report.count(paths, bytes: kept.mark.bytes)
  }

  private mutating func add(
    _ rendered: SiteRenderer.RenderedKit, _ planned: [OutputPlan.File], _ write: Write
  ) throws(DiskFailure) {
    let (kit, files) = (rendered.kit, rendered.files)
    if RequiredParts.needPitch(kit) { needsPitch = true }
    withheld += rendered.withheld
    fallbacks.add(kit)
    outputs.list(files.map(\.path), isExample: kit.community.isExample)
    unshown.add(planned, made: files.map(\.path))
    let face = face(of: kit)
    unshown.add(keys: face.unshownKeys, printed: face.printedWords)
    let summary = CommunitySummary(kit)
    summaries.append(summary)
    faces[summary.id] = face
    changes?.add(Manifest.Community(summary, face: face))
    times.lap(.check)
    for file in files { try Self.add(&report, file, write) }
  }

  private func face(of kit: Kit) -> CommunityFace {
    var face = CommunityFace(kit.community)
    face.fallbacks = FallbackNotes.keys(of: kit)
    face.unshownKeys = unshown.keys(of: kit.community)
    face.printedWords = unshown.words(printedBy: kit.community)
    return face
  }

  /// Takes up a community that is another part's.
  private mutating func note(_ rendered: SiteRenderer.RenderedKit, _ planned: [OutputPlan.File]) {
    let summary = CommunitySummary(rendered.kit)
    elsewhere.append(summary)
    changes?.add(Manifest.Community(summary))
    outputs.listElsewhere(planned, made: rendered.files.map(\.path), isExample: summary.isExample)
    times.lap(.check)
  }

  /// Takes the paths of a community's files. One that the last build had not may meet those that were not made again.
  private mutating func claim(_ community: String) -> [OutputPlan.File] {
    if let last, !hasClaimedKept, last.community(community) == nil {
      hasClaimedKept = true
      for kept in last.pages { outputs.claim(outputs.planned(kept.pages.summary.id), diagnostics: &report.diagnostics) }
    }
    let planned = outputs.planned(community)
    outputs.claim(planned, diagnostics: &report.diagnostics)
    return planned
  }

  /// Whether a community can't be built, and the build goes on without it.
  private mutating func keepsOldPages(of made: MadeCommunity, _ found: [Diagnostic]) -> Bool {
    guard faulty.isOn, let faults = checks.faults(of: made, found) else { return false }
    checks.add([], made.rendered?.kit.community.acceptances ?? [])
    if let pages = faulty.add(made, faults) {
      outputs.list(pages.paths.strings, isExample: pages.summary.isExample)
    }
    return true
  }

  /// Makes what is no community's.
  private mutating func makeSite(_ write: Write) throws(DiskFailure) {
    let all = (summaries + elsewhere).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let own = SiteFiles(site: site)
    let files = own.pages(all, &outputs, &unshown, diagnostics: &report.diagnostics)
    times.lap(.render, files.count)
    for file in files { try Self.add(&report, file, write) }
    try own.copy(&outputs, &report) { report, file throws(DiskFailure) in try Self.add(&report, file, write) }
    times.lap(.publish)
  }

  /// An error may be the cause of it, and a site of some communities may lack what the others show.
  private mutating func reportUnshown() {
    guard !report.diagnostics.hasErrors, faulty.isEmpty, site.request.isForAll else { return }
    for diagnostic in unshown.diagnostics { report.diagnostics.append(diagnostic) }
  }

  private static func add(_ report: inout SiteReport, _ file: OutputFile, _ write: Write) throws(DiskFailure) {
    report.count(file.path, bytes: file.bytes.count)
    // A site with errors is not published: spare the disk, but go on and find the other errors.
    if !report.diagnostics.hasErrors { try write(file) }
  }
}

extension Diagnostic {
  fileprivate static func noPitchFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "no-pitch-file", "there is no pitch.yaml, and some communities have no headline, next step or asks",
      at: SourceLocation(path: path), hint: "write one with at least 'headline:', 'next_step:' and 'asks:'")
  }
}
