import Diagnostics

extension SitePipeline {
  /// Reads and merges everything and sees what each kit has; renders and writes nothing.
  package static func status(_ request: SiteRequest, progress: Progress = { _ in }) throws(DiskFailure) -> StatusReport
  {
    var diagnostics = DiagnosticList()
    let tree = try SourceTree(at: request.source, diagnostics: &diagnostics)
    let site = SharedSite.read(tree, request: request, diagnostics: &diagnostics)
    let maximumAge = site.playbook.configuration.maximumAge?.value ?? Freshness.months
    let entries = try site.chosenCommunities(request)
    var (kits, examples, drafts) = ([KitStatus](), 0, 0)
    for (index, entry) in entries.enumerated() {
      defer { progress((index + 1, entries.count)) }
      guard let community = site.community(entry, diagnostics: &diagnostics) else { continue }
      if community.isExample { examples += 1 } else if !site.isPublished(community) { drafts += 1 }
      guard !community.isExample, site.isPublished(community) else { continue }
      let kit = site.merger.merge(community, diagnostics: &diagnostics)
      let pieces = site.renderer.pieces(of: kit)
      kits.append(KitStatus(kit, pieces: pieces, today: request.today, maximumAge: maximumAge))
    }
    return StatusReport(
      kits: kits, today: request.today, maximumAge: maximumAge, examples: examples, drafts: drafts,
      errors: diagnostics.grouped().count(of: .error))
  }
}
