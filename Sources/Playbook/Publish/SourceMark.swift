/// What tells whether a file of the source is the one that a site was made from: marks of its path and of its contents.
/// The path is only marked, since the list is published with the site, and drafts have names too.
package struct SourceMark: Hashable, Sendable {
  let path: String
  let contents: String

  init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }

  /// - Parameter path: from the site's folder.
  init(path: String, bytes: [UInt8]) {
    self.init(path: Self.mark(of: path), contents: Fingerprint.longHex(of: bytes))
  }

  static func mark(of path: String) -> String { Fingerprint.longHex(of: Array(path.utf8)) }

  /// As the manifest has it.
  var text: String { "\(path) \(contents)" }

  init?(text: Substring) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let isHex = { (part: String) in part.utf8.count == 16 && part.allSatisfy { $0.isASCII && $0.isHexDigit } }
    guard parts.count == 2, parts.allSatisfy(isHex) else { return nil }
    self.init(path: parts[0], contents: parts[1])
  }
}

extension SharedSite {
  /// The files that a site of some communities is made from.
  func sources(_ communities: [SourceEntry]) -> [SourceEntry] {
    let others = Set(files.communities.map(\.path)).subtracting(communities.map(\.path))
    return texts.tree.entries.filter { $0.kind == .file && !others.contains($0.path) }
  }

  func marks(_ communities: [SourceEntry]) -> [SourceMark] {
    sources(communities).compactMap { entry in
      (try? texts.tree.read(entry.path)).map { SourceMark(path: entry.path, bytes: $0) }
    }
  }
}
