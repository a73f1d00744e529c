/// What tells whether a file of the source is the one that a site was made from: marks of its path and of its contents.
/// The list is published with the site, and drafts have names too: only what was published is also named, so that it can be
/// named when it is gone.
package struct SourceMark: Hashable, Sendable {
  let path: String
  let contents: String
  /// The path itself, of what was published.
  let name: String?

  init(path: String, contents: String, name: String? = nil) {
    self.path = path
    self.contents = contents
    self.name = name
  }

  /// - Parameter path: from the site's folder.
  init(path: String, contentsMark: String, isPublished: Bool = false) {
    let isOneLine = !path.utf8.contains { $0 < 0x20 }
    self.init(path: Self.mark(of: path), contents: contentsMark, name: isPublished && isOneLine ? path : nil)
  }

  static func mark(of path: String) -> String { Fingerprint.longHex(of: Array(path.utf8)) }

  /// As the manifest has it.
  var text: String { "\(path) \(contents)" + (name.map { " \($0)" } ?? "") }

  init?(text: Substring) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    let isHex = { (part: String) in part.utf8.count == 16 && part.allSatisfy { $0.isASCII && $0.isHexDigit } }
    guard parts.count >= 2, parts[..<2].allSatisfy(isHex) else { return nil }
    let name = parts.dropFirst(2).first
    guard name.map({ Self.mark(of: $0) == parts[0] }) ?? true else { return nil }
    self.init(path: parts[0], contents: parts[1], name: name)
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
      contents.mark(of: entry.path).map {
        SourceMark(path: entry.path, contentsMark: $0, isPublished: names.contains(entry.path))
      }
    }
  }

  /// The marks of a site that was built. The record of a community that keeps its last good pages has the mark that it had
  /// then: the pages were not made from what it is now.
  func marks(
    _ contents: SourceContents, _ communities: [SourceEntry], of report: SiteReport, since old: Manifest?
  ) -> [SourceMark] {
    let faulty = Set(report.keptCommunities + report.leftOutCommunities)
    let paths = communities.filter { faulty.contains(ContentFiles.communityID($0)) }.map {
      SourceMark.mark(of: $0.path)
    }
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
