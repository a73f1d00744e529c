import Diagnostics

extension SitePipeline {
  /// A run whose shared part is read, and whose communities are known to be there.
  struct Run {
    var site: SharedSite
    var records: [DealtRecord]
    var report: SiteReport
    /// How grave some problems are on this run, by code.
    var levels: [String: RuleSetting.Level]

    /// - Parameter found: what is wrong with the tree.
    init(
      _ request: SiteRequest, _ tree: SourceTree, _ found: DiagnosticList, levels: [String: RuleSetting.Level] = [:]
    ) throws(DiskFailure) {
      self.levels = levels
      report = SiteReport(today: request.today)
      report.shard = request.shard
      report.diagnostics = found
      site = SharedSite.read(tree, request: request, diagnostics: &report.diagnostics)
      let chosen = try site.chosenCommunities(request)
      records = request.shard?.deal(chosen) ?? chosen.map { DealtRecord(entry: $0) }
    }

    func make(
      kept: KeptCommunities? = nil, last: LastBuild? = nil, progress: Progress,
      write: (OutputFile) throws(DiskFailure) -> Void
    ) throws(DiskFailure) -> SiteBuilder {
      var builder = SiteBuilder(site: site, report: report, levels: levels, kept: kept, last: last)
      let kept = last?.pages ?? []
      let records = records.filter { last?.keepsPages(of: $0.entry) != true }
      let make: @Sendable (DealtRecord) -> MadeCommunity = { [site] in site.made($0) }
      try Ahead.forEach(records, make: make, begin: { builder.begin() }) { index, made throws(DiskFailure) in
        try builder.add(made, write: write)
        progress((kept.count + index + 1, kept.count + records.count))
      }
      if !kept.isEmpty, !builder.mayLeaveUnread(kept) { read(kept, into: &builder) }
      builder.keep(kept)
      try builder.finish(write: write)
      return builder
    }

    /// Reads the records of communities that keep their pages.
    private func read(_ kept: [LastBuild.KeptPages], into builder: inout SiteBuilder) {
      let ids = Set(kept.map(\.pages.summary.id))
      let entries = site.files.communities.filter { ids.contains(ContentFiles.communityID($0)) }
      let read: @Sendable (SourceEntry) -> ReadCommunity? = { [site] in site.read($0) }
      Ahead.forEach(entries, make: read) { _, community in
        if let community { builder.note(community) }
      }
    }
  }
}
