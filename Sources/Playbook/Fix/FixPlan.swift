import Diagnostics

/// What `enlist check --fix` can mend for certain: found first, shown, and written only when somebody agrees.
package struct FixPlan: Sendable {
  /// By path.
  package private(set) var files: [MendedFile] = []
  private let tree: SourceTree

  /// Mends may uncover others: a title in quotes lets the rest of its file be read.
  private static let roundLimit = 50

  /// Finds everything and writes nothing. Drafts are mended too.
  package init(_ request: SiteRequest) throws(DiskFailure) {
    var request = request
    request.includesDrafts = true
    var diagnostics = DiagnosticList()
    tree = try SourceTree(at: request.source, diagnostics: &diagnostics)
    var mended: [String: MendedFile] = [:]
    for _ in 0..<Self.roundLimit {
      var finder = try FixFinder(tree, request, edited: mended.mapValues(\.after))
      let fixes = finder.fixes()
      if fixes.isEmpty { break }
      for (path, fixes) in fixes {
        if mended[path] == nil {
          mended[path] = MendedFile(path: path, shownPath: tree.shownPath(of: path), bytes: try tree.read(path))
        }
        mended[path]?.apply(fixes)
      }
    }
    files = mended.values.sorted { $0.path < $1.path }
  }

  package var count: Int { files.reduce(0) { $0 + $1.counts.values.reduce(0, +) } }

  /// Writes the files, each in one step. One that has changed since it was read is left alone and named.
  package func write() throws(DiskFailure) {
    for file in files { try tree.replace(file.path, expecting: file.before, with: file.after) }
  }
}
