import StructuredData

/// The site as the last build left it, where nobody touched it since: what of it may stay as it is.
///
/// Warnings are said each time, so a build that had some is no such one. Where all that communities share is as it was, the
/// pages of those whose records are as they were would be made again byte for byte: they are kept.
struct LastBuild: Sendable {
  let state: BuildState
  let manifest: Manifest
  /// What communities keep, in the order of the list of files.
  let pages: [KeptPages]
  private let kept: Set<String>

  /// What a community keeps, and how its files are.
  struct KeptPages: Sendable {
    let pages: Manifest.Community
    let mark: OutputMark
  }

  private init(state: BuildState, manifest: Manifest, pages: [KeptPages]) {
    (self.state, self.manifest, self.pages) = (state, manifest, pages)
    kept = Set(pages.map(\.pages.summary.id))
  }

  /// Whether a record's community keeps its pages; else they have to be made.
  func keepsPages(of entry: SourceEntry) -> Bool { kept.contains(ContentFiles.communityID(entry)) }

  /// The community as the last build made it.
  func community(_ id: String) -> Manifest.Community? { manifest.entry(id) }
}

extension LastBuild {
  /// The search for it, which begins with a look at the output's files, while others look at the source's.
  struct Search {
    private let state: BuildState
    private let manifest: Manifest
    private let look: OutputLook

    /// `nil` where there is no such site, or another build is at work beside it, or a killed one left something.
    init?(in output: OutputFolder) {
      guard let live = output.live, let manifest = output.manifest, !StagingFolder.hasLeftovers(beside: output),
        let state = BuildState.noted(in: live), state.said.warnings == 0
      else { return nil }
      (self.state, self.manifest) = (state, manifest)
      look = OutputLook(manifest, in: live)
    }

    /// - Parameter mayKeep: whether communities may keep their pages although others have changed.
    func end(_ contents: SourceContents, _ inputs: BuildInputs?, mayKeep: Bool) -> LastBuild? {
      guard let inputs, let marks = look.marks(), marks.all.sum == state.outputs else { return nil }
      let isPartial = mayKeep && state.inputs != inputs && state.inputs.shared == inputs.shared
      return LastBuild(
        state: state, manifest: manifest,
        pages: isPartial
          ? LastBuild.kept(of: manifest, contents, marks, isSameSet: state.inputs.names == inputs.names) : [])
    }
  }

  /// The communities whose records are as they were. What a record accepts is to be found again, and so are links to pages that may
  /// not be there any more.
  private static func kept(
    of manifest: Manifest, _ contents: SourceContents, _ marks: OutputLook.Marks, isSameSet: Bool
  ) -> [KeptPages] {
    let known = Dictionary(manifest.sources.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    return zip(manifest.entries, marks.communities).compactMap { entry, mark in
      let path = ContentFiles.recordPath(of: entry.summary.id)
      guard entry.paths.count > 0, let face = entry.face, !face.acceptsFindings, isSameSet || !face.linksToPages,
        let digest = contents.digest(of: path), known[Digest.of(path)] == digest
      else { return nil }
      return KeptPages(pages: entry, mark: mark)
    }
  }
}
