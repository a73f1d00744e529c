/// Marks of the contents of a source's files, taken once, before a build reads them: what changes meanwhile differs from its
/// mark, so the next build reads it again.
struct SourceContents: Sendable {
  /// By path. A file that can't be read has none.
  private let marks: [String: String]
  /// The paths of all that was found.
  private let paths: [String]

  init(_ tree: SourceTree) {
    paths = tree.entries.map(\.path)
    var marks: [String: String] = [:]
    for entry in tree.entries where entry.kind == .file {
      marks[entry.path] = (try? tree.read(entry.path)).map { Fingerprint.longHex(of: $0) }
    }
    self.marks = marks
  }

  func mark(of path: String) -> String? { marks[path] }

  /// One mark of everything found, and of what else a site depends on.
  func mark(with others: [String]) -> String {
    let lines = paths.map { "\($0) \(marks[$0] ?? "-")" } + others
    return Fingerprint.longHex(of: Array(lines.joined(separator: "\n").utf8))
  }
}
