import Diagnostics

/// Makes the files of a site, community by community, and keeps of each only what the site's own pages need.
struct SiteBuilder {
  private let site: SharedSite
  private let raised: [String: Severity]
  private(set) var report: SiteReport
  private var summaries: [CommunitySummary] = []
  private var withheld: [WithheldBlock] = []
  private var fallbacks = FallbackNotes()
  private var claims = OutputClaims()
  private var checker: Checker
  private var acceptances: [Acceptance]
  /// The communities' pages that people and search engines should find: not those of the invented examples.
  private var communityPaths: [String] = []
  /// Whether a kit lacks what only the shared pitch could have given it.
  private var needsPitch = false
  private let plan: OutputPlan

  /// What takes the files: a stage, or nothing.
  typealias Write = (OutputFile) throws(DiskFailure) -> Void

  /// - Parameter raised: how grave some problems are on this run, by code.
  init(site: SharedSite, report: SiteReport, raised: [String: Severity] = [:]) {
    self.site = site
    self.raised = raised
    self.report = report
    plan = site.renderer.plan
    checker = Checker(CheckContext(playbook: site.playbook, today: site.request.today))
    acceptances = site.playbook.acceptances
  }

  /// Reads, merges and renders one community.
  mutating func build(_ entry: SourceEntry, write: Write) throws(DiskFailure) {
    var problems = DiagnosticList()
    let kit = merge(entry, diagnostics: &problems)
    let rendered = kit.map { site.renderer.render($0, diagnostics: &problems) }
    report.diagnostics.append(contentsOf: site.causes(of: problems))
    guard let merged = kit, let (files, withheld) = rendered else { return }
    if RequiredParts.needPitch(merged) { needsPitch = true }
    self.withheld += withheld
    fallbacks.add(merged)
    checker.check(merged)
    acceptances += merged.community.acceptances
    summaries.append(CommunitySummary(merged))
    if !merged.community.isExample { communityPaths += files.map(\.path).filter(OutputPlan.isListed) }
    claim(plan.paths(community: ContentFiles.communityID(entry)))
    for file in files { try add(file, write) }
  }

  /// Makes what needs to know all communities, and copies assets and media.
  mutating func finish(write: Write) throws(DiskFailure) {
    summaries.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    report.communities = summaries.map(\.id).sorted()
    report.incompleteKits = summaries.count { !$0.isComplete && !$0.isExample }
    claim(plan.paths(community: nil))
    var problems = DiagnosticList()
    let files = site.renderer.renderSite(summaries, communityPaths: communityPaths, diagnostics: &problems)
    report.diagnostics.append(contentsOf: site.causes(of: problems))
    if needsPitch, site.files.pitch == nil {
      report.diagnostics.append(.noPitchFile(site.texts.tree.shownPath(of: "content/pitch.yaml")))
    }
    for file in files { try add(file, write) }
    try copyFiles(write)
    for note in WithheldBlock.notes(withheld) + fallbacks.notes { report.diagnostics.append(note) }
    review()
  }
}

extension SiteBuilder {
  /// The kit of one record; `nil` where it can't be read, or is a draft.
  private func merge(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> Kit? {
    guard let file = site.texts.file(entry, diagnostics: &diagnostics),
      let community = CommunityReader(compiler: site.compiler).read(file, diagnostics: &diagnostics)
    else { return nil }
    guard !community.isDraft || site.request.includesDrafts else {
      diagnostics.append(.draft(community.name))
      return nil
    }
    PictureCheck.check(community.brand?.logo, media: site.files.media, diagnostics: &diagnostics)
    return site.merger.merge(community, diagnostics: &diagnostics)
  }

  /// Settles how grave the problems and findings are, and which of them are accepted.
  private mutating func review() {
    checker.finish()
    let request = site.request
    var review = FindingReview(
      settings: site.playbook.configuration.rules + request.rules, acceptances: acceptances, today: request.today,
      raised: raised)
    report.diagnostics = review.problems(report.diagnostics.grouped())
    report.findings = review.findings(checker.findings.grouped())
    report.acceptedFindings = review.acceptedCount
    report.diagnostics.append(contentsOf: FindingReview.unknown(site.playbook.configuration.rules))
    // A site of some communities doesn't show what is accepted for the others.
    if request.communities.isEmpty { report.diagnostics.append(contentsOf: review.stale()) }
  }

  private mutating func add(_ file: OutputFile, _ write: Write) throws(DiskFailure) {
    report.files += 1
    if file.path.hasSuffix(".html") { report.pages += 1 }
    report.bytes += file.bytes.count
    // A site with errors is not published: spare the disk, but go on and find the other errors.
    if !report.diagnostics.hasErrors { try write(file) }
  }

  private mutating func copyFiles(_ write: Write) throws(DiskFailure) {
    let media = site.files.media.map { ($0, String($0.path.dropFirst("content/".count))) }
    let assets = zip(site.files.assets, site.renderer.assets).map { ($0, $1.path) }
    for (entry, path) in media + assets {
      let shown = site.texts.tree.shownPath(of: entry.path)
      claims.claim(path, by: shown, diagnostics: &report.diagnostics)
      guard let bytes = site.texts.bytes(entry, diagnostics: &report.diagnostics) else { continue }
      PictureCheck.check(bytes, path: shown, diagnostics: &report.diagnostics)
      try add(OutputFile(path: path, bytes: AssetSet.published(bytes, path: path)), write)
    }
  }

  private mutating func claim(_ paths: [(template: TemplatePath, path: String)]) {
    for (template, path) in paths {
      let origin = site.texts.tree.shownPath(of: "templates/\(template.text)")
      claims.claim(path, by: origin, diagnostics: &report.diagnostics)
    }
  }
}

extension Diagnostic {
  fileprivate static func noPitchFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "no-pitch-file", "there is no pitch.yaml, and some communities have no headline, next step or asks",
      at: SourceLocation(path: path), hint: "write one with at least 'headline:', 'next_step:' and 'asks:'")
  }
}
