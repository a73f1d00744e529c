/// The site as the last build left it, where nobody touched it since: what of it may stay as it is.
///
/// Warnings are said each time, so a build that had some is no such one. Where all that communities share is as it was, the
/// pages of those whose records are as they were would be made again byte for byte: they are kept.
struct LastBuild: Sendable {
  let state: BuildState
  let manifest: Manifest
  private let live: FileDescriptor
  /// The communities whose records are as they were, by id.
  private let unchanged: [String: Manifest.Community]

  /// `nil` where there is no such site, or another build is at work beside it, or a killed one left something.
  init?(_ output: OutputFolder, _ contents: SourceContents, _ inputs: BuildInputs?) {
    guard let inputs, let live = output.live, let manifest = output.manifest, !Stage.hasLeftovers(beside: output),
      let state = BuildState.intact(in: live, manifest), state.said.warnings == 0
    else { return nil }
    (self.state, self.manifest, self.live) = (state, manifest, live)
    let mayKeep = state.inputs != inputs && state.inputs.shared == inputs.shared
    let marks = mayKeep ? Set(manifest.sources.map { [$0.path, $0.contents] }) : []
    let entries = mayKeep ? manifest.entries : []
    let kept = entries.filter { entry in
      let path = ContentFiles.recordPath(of: entry.summary.id)
      guard !entry.paths.isEmpty, let mark = contents.mark(of: path) else { return false }
      return marks.contains([SourceMark.mark(of: path), mark])
    }
    unchanged = Dictionary(kept.map { ($0.summary.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pages that a community keeps; `nil` where they have to be made.
  func pages(of entry: SourceEntry) -> Manifest.Community? { unchanged[ContentFiles.communityID(entry)] }

  /// How many bytes a file of the site has.
  func size(of path: String) -> Int { (try? live.status(of: RawPath(path).cString))?.size ?? 0 }
}
