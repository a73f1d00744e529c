import Diagnostics

/// Makes the files of a site, community by community, and keeps of each only what the site's own pages need.
struct SiteBuilder {
  private let site: SharedSite
  private let levels: [String: RuleSetting.Level]
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

  /// - Parameter levels: how grave some problems are on this run, by code.
  init(site: SharedSite, report: SiteReport, levels: [String: RuleSetting.Level] = [:]) {
    self.site = site
    self.levels = levels
    self.report = report
    plan = site.renderer.plan
    checker = Checker(
      CheckContext(playbook: site.playbook, today: site.request.today, places: site.publishedPlaces))
    acceptances = site.playbook.acceptances
  }

  /// Reads, merges and renders one community.
  mutating func build(_ entry: SourceEntry, write: Write) throws(DiskFailure) {
    var problems = DiagnosticList()
    let kit = site.kit(entry, diagnostics: &problems)
    let rendered = kit.map { site.renderer.render($0, diagnostics: &problems) }
    report.diagnostics.append(contentsOf: site.causes(of: problems))
    guard let rendered else { return }
    if RequiredParts.needPitch(rendered.kit) { needsPitch = true }
    withheld += rendered.withheld
    fallbacks.add(rendered.kit)
    checker.check(rendered.kit)
    acceptances += rendered.kit.community.acceptances
    summaries.append(CommunitySummary(rendered.kit))
    let files = rendered.files
    if !rendered.kit.community.isExample { communityPaths += files.map(\.path).filter(OutputPlan.isListed) }
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
    for note in WithheldBlock.notes(withheld) { report.diagnostics.append(note) }
    review()
  }
}

extension SiteBuilder {
  /// Settles how grave the problems and findings are, and which of them are accepted.
  private mutating func review() {
    checker.finish()
    let request = site.request
    var review = FindingReview(
      settings: site.playbook.configuration.rules + request.rules, acceptances: acceptances, today: request.today,
      usual: levels)
    report.diagnostics = review.problems(report.diagnostics.grouped()).capped()
    // Each stands at a record, where it can be accepted; readers are told of all in one.
    let notes = FallbackNotes.joined(review.problems(DiagnosticList(fallbacks.each)).all)
    for note in notes { report.diagnostics.append(note) }
    report.findings = review.findings(checker.findings.grouped()).capped()
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
      claims.claim(path, by: .init(path: shown), diagnostics: &report.diagnostics)
      guard let bytes = site.texts.bytes(entry, diagnostics: &report.diagnostics) else { continue }
      PictureCheck.check(bytes, path: shown, diagnostics: &report.diagnostics)
      try add(OutputFile(path: path, bytes: AssetSet.published(bytes, path: path)), write)
    }
  }

  private mutating func claim(_ paths: [(template: TemplatePath, names: OutputPlan.Names, path: String)]) {
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
