import Diagnostics

/// Makes the files of a site, community by community, and keeps of each only what the site's own pages need.
struct SiteBuilder {
  private let site: SharedSite
  private(set) var report: SiteReport
  private var summaries: [CommunitySummary] = []
  private var withheld: [WithheldBlock] = []
  private var fallbacks = FallbackNotes()
  private var claims = OutputClaims()
  /// The communities' pages that people and search engines should find: not those of the invented examples.
  private var communityPaths: [String] = []
  private let plan: OutputPlan

  /// What takes the files: a stage, or nothing.
  typealias Write = (OutputFile) throws(DiskFailure) -> Void

  init(site: SharedSite, report: SiteReport) {
    self.site = site
    self.report = report
    plan = site.renderer.plan
  }

  /// Reads, merges and renders one community.
  mutating func build(_ entry: SourceEntry, write: Write) throws(DiskFailure) {
    let id = ContentFiles.communityID(entry)
    guard let file = site.texts.file(entry, diagnostics: &report.diagnostics),
      let community = CommunityReader(compiler: site.compiler).read(file, diagnostics: &report.diagnostics)
    else { return }
    guard !community.isDraft || site.request.includesDrafts else {
      return report.diagnostics.append(.draft(community.name))
    }
    PictureCheck.check(community.brand?.logo, media: site.files.media, diagnostics: &report.diagnostics)
    let merged = site.merger.merge(community, diagnostics: &report.diagnostics)
    let (files, withheld) = site.renderer.render(merged, diagnostics: &report.diagnostics)
    self.withheld += withheld
    fallbacks.add(merged)
    summaries.append(CommunitySummary(merged))
    if !merged.community.isExample { communityPaths += files.map(\.path).filter(OutputPlan.isListed) }
    claim(plan.paths(community: id))
    for file in files { try add(file, write) }
  }

  /// Makes what needs to know all communities, and copies assets and media.
  mutating func finish(write: Write) throws(DiskFailure) {
    summaries.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    report.communities = summaries.map(\.id).sorted()
    report.incompleteKits = summaries.count { !$0.isComplete && !$0.isExample }
    claim(plan.paths(community: nil))
    let files = site.renderer.renderSite(
      summaries, communityPaths: communityPaths, diagnostics: &report.diagnostics)
    for file in files { try add(file, write) }
    try copyFiles(write)
    for note in WithheldBlock.notes(withheld) + fallbacks.notes { report.diagnostics.append(note) }
  }
}

extension SiteBuilder {
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
