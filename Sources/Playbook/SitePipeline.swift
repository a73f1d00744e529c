import Diagnostics

/// The whole run: load, parse, merge, render, publish.
///
///     SourceTree -parse-> Playbook -merge-> [Kit] -render-> [OutputFile] -publish-> BuildReport
///
/// Communities stream: each is read, merged and rendered on its own, and only a summary of it stays in memory.
package enum SitePipeline {
  /// Reads and renders everything and writes nothing.
  package static func check(_ request: SiteRequest, progress: Progress = { _ in }) throws(DiskFailure) -> SiteReport {
    let run = try Run(request, levels: CheckLevels.all)
    var report = try run.make(progress: progress) { _ throws(DiskFailure) in }.report
    report.showFindings(.note)
    return report
  }

  /// Builds the site and, if nothing in it is an error, puts it in place of the old one.
  /// - Parameters:
  ///   - isStrict: whether warnings keep a site from being published, too.
  ///   - keepsGoing: whether a community whose record has errors keeps its last good pages, and the others are published.
  package static func build(
    _ request: SiteRequest, to output: OutputFolder, isStrict: Bool = false, keepsGoing: Bool = false,
    progress: Progress = { _ in }
  ) throws(DiskFailure) -> SiteReport {
    let stage = try Stage(output)
    let run = try Run(request)
    try refuseToShrink(output, to: request.communities)
    let kept = keepsGoing ? KeptCommunities(output) : nil
    let builder = try run.make(kept: kept, progress: progress) { file throws(DiskFailure) in try stage.write(file) }
    var report = builder.report
    report.showFindings(isStrict ? .warning : .error)
    if report.isBlocked || isStrict && report.diagnostics.count(of: .warning) > 0 {
      stage.discard()
    } else {
      for (path, community) in builder.kept?.files(isMade: stage.isMade) ?? [] {
        stage.keep(path, community: community)
      }
      report.published = try stage.publish(
        communities: report.communities, sources: run.site.marks(run.communities, of: report, since: output.manifest),
        day: report.today)
    }
    return report
  }

  /// Told how many of how many communities are done.
  package typealias Progress = ((done: Int, of: Int)) -> Void

  /// A site of some communities must not take the place of one that has others.
  private static func refuseToShrink(_ output: OutputFolder, to chosen: [String]) throws(DiskFailure) {
    guard !chosen.isEmpty, let manifest = output.manifest else { return }
    let others = manifest.communities.filter { !chosen.contains($0) }
    if !others.isEmpty { throw .wouldShrink(output.path, others: others) }
  }
}

extension SitePipeline {
  /// A run whose shared part is read, and whose communities are known to be there.
  private struct Run {
    var site: SharedSite
    var communities: [SourceEntry]
    var report: SiteReport
    /// How grave some problems are on this run, by code.
    var levels: [String: RuleSetting.Level]

    init(_ request: SiteRequest, levels: [String: RuleSetting.Level] = [:]) throws(DiskFailure) {
      self.levels = levels
      report = SiteReport(today: request.today)
      let tree = try SourceTree(at: request.source, diagnostics: &report.diagnostics)
      site = SharedSite.read(tree, request: request, diagnostics: &report.diagnostics)
      communities = try site.chosenCommunities(request)
    }

    func make(
      kept: KeptCommunities? = nil, progress: Progress, write: (OutputFile) throws(DiskFailure) -> Void
    ) throws(DiskFailure) -> SiteBuilder {
      var builder = SiteBuilder(site: site, report: report, levels: levels, kept: kept)
      for (index, entry) in communities.enumerated() {
        try builder.build(entry, write: write)
        progress((index + 1, communities.count))
      }
      try builder.finish(write: write)
      return builder
    }
  }
}

extension DiskFailure {
  fileprivate static func wouldShrink(_ path: String, others: [String]) -> DiskFailure {
    let names = others.prefix(3).joined(separator: ", ") + (others.count > 3 ? ", …" : "")
    let count = others.count == 1 ? "1 other community" : "\(others.count) other communities"
    return DiskFailure(
      .wrongUsage, "'\(path)' holds a site with \(count) (\(names)), which would be removed",
      hint: "choose another folder with --output, or build without --community")
  }
}
