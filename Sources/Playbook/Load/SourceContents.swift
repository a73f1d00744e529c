/// Marks of the contents of a source's files, taken once, before a build reads them: what changes meanwhile differs from its
/// mark, so the next build reads it again.
struct SourceContents: Sendable {
  private let tree: SourceTree
  /// By path. A file that couldn't be read has none.
  private let marks: [String: String]

  init(_ tree: SourceTree) {
    self.tree = tree
    var marks: [String: String] = [:]
    for entry in tree.entries where entry.kind == .file {
      marks[entry.path] = Self.mark(of: entry.path, in: tree)
    }
    self.marks = marks
  }

  /// A disk that refused once may not do so again: then the build has read the file, too.
  func mark(of path: String) -> String? { marks[path] ?? Self.mark(of: path, in: tree) }

  /// One mark of everything found, and of what else a site depends on; `nil` where something couldn't be read.
  /// - Parameter ofRecords: whether what the communities' records say counts, too, or only their names.
  func mark(with others: [String], ofRecords: Bool = true) -> String? {
    let files = tree.entries.filter { $0.kind == .file }
    guard files.count == marks.count else { return nil }
    let lines =
      tree.entries.map { entry in
        let isLeftOut = !ofRecords && entry.lies(in: ContentFiles.recordsFolder, ending: ".yaml")
        return "\(entry.path) \(isLeftOut ? "" : marks[entry.path] ?? "")"
      } + others
    return Fingerprint.longHex(of: Array(lines.joined(separator: "\n").utf8))
  }

  private static func mark(of path: String, in tree: SourceTree) -> String? {
    (try? tree.read(path)).map { Fingerprint.longHex(of: $0) }
  }
}
