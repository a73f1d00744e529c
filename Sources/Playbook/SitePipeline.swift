import Diagnostics
import StructuredData

/// The whole run: load, parse, merge, render, publish.
///
///     SourceTree -parse-> Playbook -merge-> [Kit] -render-> [OutputFile] -publish-> BuildReport
///
/// Communities stream: each is read, merged and rendered on its own, and only a summary of it stays in memory.
package enum SitePipeline {
  /// Reads and renders everything and writes nothing.
  /// - Parameter look: shown each file that would be published, up to the first error.
  package static func check(
    _ request: SiteRequest, progress: Progress = { _ in }, look: (OutputFile) -> Void = { _ in }
  ) throws(DiskFailure) -> SiteReport {
    var found = DiagnosticList()
    let tree = try SourceTree(at: request.source, diagnostics: &found)
    let run = try Run(request, tree, found, levels: CheckLevels.all)
    var report = try run.make(progress: progress) { file throws(DiskFailure) in look(file) }.report
    report.showFindings(.note)
    return report
  }

  /// Builds the site and, if nothing in it is an error, puts it in place of the old one. Where nothing has changed since it
  /// was built, nothing is done.
  package static func build(
    _ request: SiteRequest, to output: OutputFolder, _ options: BuildOptions = BuildOptions(),
    progress: Progress = { _ in }
  ) throws(DiskFailure) -> SiteReport {
    var times = StageTimes(isOn: request.isTimed)
    let search = options.isForced ? nil : LastBuild.Search(in: output)
    var found = DiagnosticList()
    let tree = try SourceTree(at: request.source, diagnostics: &found)
    let contents = SourceContents(tree)
    let inputs = options.inputs(contents, request, found: found.sorted().map(\.message))
    // What is accepted for all may be accepted for a record that is not looked at.
    let mayKeep = !options.keepsGoing && tree.entry(at: ContentFiles.acceptedPath) == nil
    let last = search?.end(contents, inputs, mayKeep: mayKeep)
    times.lap(.load, tree.entries.count { $0.kind == .file })
    if let last, last.state.inputs == inputs {
      var report = SiteReport(unchanged: last.state, last.manifest, today: request.today)
      report.times = times
      return report
    }
    let stage = try Stage(output, since: last?.state, isClaiming: options.keepsGoing)
    if let last { stage.keep(last.pages) }
    times.lap(.publish)
    let run = try Run(request, tree, found)
    times.lap(.parse, run.site.files.sharedTextCount)
    try refuseToShrink(output, to: request)
    let builder = try run.make(
      kept: options.keepsGoing ? KeptCommunities(output) : nil, last: last, progress: progress
    ) { file throws(DiskFailure) in try stage.write(file) }
    times.restart()
    times.add(builder.times)
    var report = builder.report
    report.showFindings(options.isStrict ? .warning : .error)
    if report.isBlocked || options.isStrict && report.diagnostics.count(of: .warning) > 0 {
      stage.discard()
    } else {
      let marks = run.site.marks(contents, run.records.map(\.entry), of: report, since: output.manifest)
      report.published = try publish(stage, report, builder, marks, inputs)
      times.lap(.publish, report.files)
    }
    report.times = times
    return report
  }

  private static func publish(
    _ stage: Stage, _ report: SiteReport, _ builder: SiteBuilder, _ sources: [SourceMark], _ inputs: BuildInputs?
  ) throws(DiskFailure) -> BuildReport {
    for (path, community) in builder.faulty.kept?.files(isMade: stage.isMade) ?? [] {
      stage.keep(path, community: community)
    }
    let isFaultless = !report.diagnostics.hasErrors
    return try stage.publish(
      communities: report.communities, faces: builder.gathered.faces, shard: report.shard, sources: sources,
      day: report.today,
      state: isFaultless ? inputs.map { BuildState(inputs: $0, said: report.saidInAll) } : nil)
  }

  /// Told how many of how many communities are done.
  package typealias Progress = ((done: Int, of: Int)) -> Void

  /// A part of a site must take the place of nothing but itself, and a site of some communities not that of one that has
  /// others.
  private static func refuseToShrink(_ output: OutputFolder, to request: SiteRequest) throws(DiskFailure) {
    guard !request.isForAll, let manifest = output.manifest else { return }
    if let shard = request.shard {
      guard manifest.shard == shard else { throw .otherPart(output.path, holds: manifest.shard, not: shard) }
      return
    }
    let others = manifest.communities.filter { !request.communities.contains($0) }
    if !others.isEmpty { throw .wouldShrink(output.path, others: others) }
  }
}

extension DiskFailure {
  fileprivate static func otherPart(_ path: String, holds held: Shard?, not shard: Shard) -> DiskFailure {
    DiskFailure(
      .wrongUsage,
      "'\(path)' holds \(held.map { "part \($0) of a site" } ?? "a whole site"), which part \(shard) would replace",
      hint: "give each part a folder of its own with --output")
  }

  fileprivate static func wouldShrink(_ path: String, others: [String]) -> DiskFailure {
    let names = others.prefix(3).joined(separator: ", ") + (others.count > 3 ? ", …" : "")
    let count = others.count == 1 ? "1 other community" : "\(others.count) other communities"
    return DiskFailure(
      .wrongUsage, "'\(path)' holds a site with \(count) (\(names)), which would be removed",
      hint: "choose another folder with --output, or build without --community")
  }
}
