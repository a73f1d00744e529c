import Diagnostics

extension SitePipeline {
  /// Renders everything, compares it with what is in the output, and writes nothing.
  package static func impact(
    _ request: SiteRequest, on output: OutputFolder, progress: Progress = { _ in }
  ) throws(DiskFailure) -> ImpactReport {
    var report = SiteReport(today: request.today)
    let tree = try SourceTree(at: request.source, diagnostics: &report.diagnostics)
    let site = SharedSite.read(tree, request: request, diagnostics: &report.diagnostics)
    let communities = try site.chosenCommunities(request)
    var comparison = SiteComparison(output, plan: site.renderer.plan)
    report = try compare(site, communities, report, with: &comparison, progress: progress)
    let (sources, gone) = changedSources(of: site, communities, since: output.manifest)
    return ImpactReport(
      output: output.path, hasSite: output.manifest != nil, today: request.today, builtFor: output.manifest?.day,
      differences: comparison.differences, files: comparison.count, communities: report.communities.count,
      sources: sources, unnamedGone: gone,
      lost: report.diagnostics.sorted().filter { lostCodes.contains($0.code) },
      errors: report.diagnostics.count(of: .error))
  }

  /// Renders the site into the comparison, and tells what was found meanwhile.
  private static func compare(
    _ site: SharedSite, _ communities: [SourceEntry], _ report: SiteReport, with comparison: inout SiteComparison,
    progress: Progress
  ) throws(DiskFailure) -> SiteReport {
    var builder = SiteBuilder(site: site, report: report)
    builder.begin()
    for (index, entry) in communities.enumerated() {
      comparison.begin(community: ContentFiles.communityID(entry))
      try builder.build(entry) { file throws(DiskFailure) in comparison.add(file) }
      progress((index + 1, communities.count))
    }
    comparison.begin(community: nil)
    let chosen = site.request.communities
    // The site's own pages need all communities.
    try builder.finish { file throws(DiskFailure) in if chosen.isEmpty { comparison.add(file) } }
    comparison.addRemoved(chosen: chosen)
    var report = builder.report
    report.showFindings(.error)
    return report
  }

  private static var lostCodes: Set<String> { ["unknown-key-target", "ambiguous-key"] }

  private static func changedSources(
    of site: SharedSite, _ communities: [SourceEntry], since manifest: Manifest?
  ) -> (changed: [ChangedSource]?, unnamedGone: Int) {
    guard let manifest, !manifest.sources.isEmpty else { return (nil, 0) }
    let old = Dictionary(manifest.sources.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    let marks = Dictionary(
      site.marks(SourceContents(site.texts.tree), communities).map { ($0.path, $0.contents) }, uniquingKeysWith: { $1 })
    let changed = site.sources(communities).compactMap { entry -> ChangedSource? in
      let mark = Digest.of(entry.path)
      guard marks[mark] != old[mark] else { return nil }
      return ChangedSource(
        path: site.texts.tree.shownPath(of: entry.path), state: old[mark] == nil ? .new : .changed,
        reach: ChangedSource.Reach(of: entry, in: site.files))
    }
    // With some communities only, the others' records are not looked at.
    guard site.request.communities.isEmpty else { return (changed, 0) }
    let gone = manifest.sources.filter { marks[$0.path] == nil }
    let named = gone.compactMap(\.name).sorted().map { path in
      ChangedSource(path: site.texts.tree.shownPath(of: path), state: .gone, reach: .init(ofGone: path))
    }
    return (changed + named, gone.count - named.count)
  }
}
