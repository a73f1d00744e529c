import StructuredData

/// What a build that keeps going does for communities whose records have errors: it keeps their last good pages, and the
/// files that those pages lead to.
struct KeptCommunities {
  private let output: OutputFolder
  private let lastGood: [String: Manifest.Community]
  /// The communities that keep their pages, and those that have none to keep.
  private(set) var kept: [CommunitySummary] = []
  private(set) var leftOut: [String] = []

  init(_ output: OutputFolder) {
    self.output = output
    let entries = (output.manifest?.entries ?? []).filter { $0.paths.count > 0 }
    lastGood = Dictionary(entries.map { ($0.summary.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Notes that a community can't be built. Returns its last good pages, if all of them are still there.
  mutating func keep(_ id: String) -> Manifest.Community? {
    guard let pages = lastGood[id], pages.paths.strings.allSatisfy(isThere) else {
      leftOut.append(id)
      return nil
    }
    kept.append(pages.summary)
    return pages
  }

  /// The kept communities' files, and every other file of the old site that they lead to and the new one lacks: an old
  /// page needs the style sheet it was made with.
  /// - Parameter isMade: whether the new site has a file at a path.
  func files(isMade: (String) -> Bool) -> [(path: String, community: String?)] {
    let old = Set(output.manifest?.paths ?? [])
    var files = kept.flatMap { summary in
      (lastGood[summary.id]?.paths.strings ?? []).map { (path: $0, community: Optional(summary.id)) }
    }
    files.removeAll { isMade($0.path) }
    var seen = Set(files.map(\.path))
    var next = 0
    while next < files.count {
      for path in references(in: files[next].path) where old.contains(path) && !isMade(path) && isThere(path) {
        if seen.insert(path).inserted { files.append((path, nil)) }
      }
      next += 1
    }
    return files
  }

  private func isThere(_ path: String) -> Bool {
    (try? output.live?.status(of: RawPath(path).cString))?.kind == .file
  }

  private func references(in path: String) -> [String] {
    guard let live = output.live, path.hasSuffix(".html") || path.hasSuffix(".css") || path.hasSuffix(".svg"),
      let file = try? FileDescriptor.regularFile(RawPath(path).cString, in: live),
      let bytes = try? file.readAll(limit: 64 << 20)
    else { return [] }
    return PageReferences.paths(in: bytes, at: path)
  }
}
