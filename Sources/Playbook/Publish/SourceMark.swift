/// What tells whether a file of the source is the one that a site was made from: digests of its path and of its contents.
/// The list is published with the site, and drafts have names too: only what was published is also named, so that it can be
/// named when it is gone.
package struct SourceMark: Hashable, Sendable {
  let path: UInt64
  let contents: UInt64
  /// The path itself, of what was published.
  let name: String?

  private init(path: UInt64, contents: UInt64, name: String?) {
    self.path = path
    self.contents = contents
    self.name = name
  }

  /// - Parameter path: from the site's folder.
  init(path: String, contents: UInt64, isPublished: Bool = false) {
    let isOneLine = !path.utf8.contains { $0 < 0x20 }
    self.init(path: Digest.of(path), contents: contents, name: isPublished && isOneLine ? path : nil)
  }

  /// As the manifest has it.
  var text: String { "\(path.hex) \(contents.hex)" + (name.map { " \($0)" } ?? "") }

  /// Whether the name, where there is one, is that of the path.
  var isSound: Bool { name.map { Digest.of($0) == path } ?? true }

  init?(text: Substring) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let path = UInt64(hex: parts[0]), let contents = UInt64(hex: parts[1]) else { return nil }
    self.init(path: path, contents: contents, name: parts.dropFirst(2).first.map(String.init))
  }
}

extension SharedSite {
  /// The files that a site of some communities is made from.
  func sources(_ communities: [SourceEntry]) -> [SourceEntry] {
    let others = Set(files.communities.map(\.path)).subtracting(communities.map(\.path))
    return texts.tree.entries.filter { $0.kind == .file && !others.contains($0.path) }
  }

  /// - Parameter published: the ids of the communities that have pages.
  func marks(_ contents: SourceContents, _ communities: [SourceEntry], published: [String] = []) -> [SourceMark] {
    let names = publishedPaths(communities, published: Set(published))
    return sources(communities).compactMap { entry in
      contents.digest(of: entry.path).map {
        SourceMark(path: entry.path, contents: $0, isPublished: names.contains(entry.path))
      }
    }
  }

  /// The marks of a site that was built. The record of a community that keeps its last good pages has the mark that it had
  /// then: the pages were not made from what it is now.
  func marks(
    _ contents: SourceContents, _ communities: [SourceEntry], of report: SiteReport, since old: Manifest?
  ) -> [SourceMark] {
    let faulty = Set(report.keptCommunities + report.leftOutCommunities)
    let paths = Set(communities.filter { faulty.contains(ContentFiles.communityID($0)) }.map { Digest.of($0.path) })
    let published = report.communities.map(\.id).filter { !faulty.contains($0) }
    return marks(contents, communities, published: published).filter { !paths.contains($0.path) }
      + (old?.sources ?? []).filter { paths.contains($0.path) }
  }

  /// What has pages or is copied, and the files that every site has; not drafts, nor what nothing reads.
  private func publishedPaths(_ communities: [SourceEntry], published: Set<String>) -> Set<String> {
    let shown = Set(
      playbook.plays.map(\.file.path) + playbook.pieces.map(\.title.source.file.path) + playbook.pages.map(\.file.path))
    let written = (files.plays + files.pieces + files.pages).filter {
      shown.contains(texts.tree.shownPath(of: $0.path))
    }
    let single = [files.site, files.pitch, files.figures, files.accepted].compactMap(\.self)
    let built = communities.filter { published.contains(ContentFiles.communityID($0)) }
    return Set((written + single + built + files.media + files.assets + files.templates).map(\.path))
  }
}
