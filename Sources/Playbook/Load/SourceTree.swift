import Diagnostics
import Glibc

/// The files of a site's source: what lies in `content/` and `templates/`. The rest of the folder is not looked at.
///
/// Finding reads no file; each is read when it is asked for, so that many communities never are in memory at once.
/// Links, devices and the like are reported and never opened.
package struct SourceTree: Sendable {
  /// The folders that are looked at.
  package static let folders = ["content", "templates"]

  /// Sorted by the bytes of their paths.
  package let entries: [SourceEntry]
  private let root: FileDescriptor
  private let shownRoot: String
  private let limits: SourceLimits

  /// Finds the files of a source folder. Throws only where the folder itself can't be read; a missing `content/` is
  /// for the caller to report.
  package init(
    at path: String, limits: SourceLimits = SourceLimits(), diagnostics: inout DiagnosticList
  ) throws(DiskFailure) {
    root = try Self.open(path)
    shownRoot = Self.shownPrefix(of: path)
    self.limits = limits
    var walk = SourceWalk(shownRoot: shownRoot, limits: limits)
    for folder in Self.folders {
      try walk.visitTop(folder, in: root)
    }
    walk.finish(&diagnostics)
    entries = walk.entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Throws where there is no source folder to read, before anything else is said about it.
  package static func requireFolder(at path: String) throws(DiskFailure) {
    _ = try open(path)
  }

  /// The path as messages show it: relative to where the command was given.
  package func shownPath(of path: String) -> String { shownRoot + path }

  /// The file or folder at a path, which may be one that content names: `..` leads nowhere here.
  package func entry(at path: String) -> SourceEntry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    // Byte by byte: two names that only look the same are two files.
    return low < entries.count && entries[low].path.utf8.elementsEqual(path.utf8) ? entries[low] : nil
  }

  /// For reading many files in their order, each of which was found as a file.
  var reader: SourceReader { SourceReader(root: root, limit: limits.fileBytes) }

  /// Reads a file of the tree. Throws where it has gone, or has become something else, since it was found.
  package func read(_ path: String) throws(DiskFailure) -> [UInt8] {
    try doing("read '\(shownPath(of: path))'") { () throws(SystemError) in
      guard entry(at: path)?.kind == .file else { throw SystemError(ENOENT) }
      let (folder, name) = try parent(of: path)
      return try FileDescriptor.regularFile(name, in: folder).readAll(limit: limits.fileBytes)
    }
  }
}

extension SourceTree {
  /// Puts new bytes in the place of a file of the tree, unless it has changed since it was read.
  func replace(_ path: String, expecting old: [UInt8], with bytes: [UInt8]) throws(DiskFailure) {
    do throws(SystemError) {
      guard entry(at: path)?.kind == .file else { throw SystemError(ENOENT) }
      let (folder, name) = try parent(of: path)
      try folder.replaceFile(name, expecting: old, with: bytes)
    } catch {
      guard error.number == ESTALE else { throw DiskFailure(cannot: "write '\(shownPath(of: path))'", error) }
      throw DiskFailure(
        .environment, "'\(shownPath(of: path))' was changed meanwhile, and is left as it is",
        hint: "run the command again")
    }
  }

  /// The folder a file lies in, and the file's name.
  private func parent(of path: String) throws(SystemError) -> (folder: FileDescriptor, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return (try root.folder(at: path[..<slash]), path.lastPathPart)
  }

  private static func open(_ path: String) throws(DiskFailure) -> FileDescriptor {
    do {
      return try FileDescriptor.folder(path.isEmpty ? "." : path, followingLink: true)
    } catch {
      throw DiskFailure(
        .environment, "can't read the source folder '\(path)': \(error.words)",
        hint: "give the folder that holds 'content/' and 'templates/'")
    }
  }

  private static func shownPrefix(of path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    if path.isEmpty || path == "." { return "" }
    return path.hasSuffix("/") ? String(path) : "\(path)/"
  }
}
