/// The paths of one site as they are handed in, which must not meet on any computer: no two alike, none that is file
/// and folder at once, and none that differ only by capital letters or by the Unicode form of a letter, because on
/// macOS and Windows those are one file.
struct PathClaims: Sendable {
  private var files = FoldedPaths()
  private var folders = FoldedPaths()

  /// Takes a path and the folders above it. Returns what is wrong, in words that don't depend on which path came first.
  mutating func claim(_ path: String) -> String? {
    if let folder = folders[path]?.path { return Self.meeting(folder, path, isFolder: true) }
    if let file = files.update(path)?.path { return Self.meeting(file, path, isFolder: false) }
    var end = path.endIndex
    while let slash = path.utf8[..<end].lastIndex(of: UInt8(ascii: "/")) {
      let folder = String(path[..<slash])
      if let file = files[folder]?.path { return Self.meeting(file, folder, isFolder: true) }
      if let known = folders.update(folder)?.path {
        return known.utf8.elementsEqual(folder.utf8) ? nil : Self.meeting(known, folder, isFolder: false)
      }
      end = slash
    }
    return nil
  }

  func hasFile(_ path: String) -> Bool { files[path] != nil }
}

extension PathClaims {
  /// - Parameter isFolder: whether only one of the two is a folder.
  private static func meeting(_ other: String, _ path: String, isFolder: Bool) -> String {
    guard other.utf8.elementsEqual(path.utf8) else {
      let pair = [other, path].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return "'\(pair[0])' and '\(pair[1])' are one file on macOS and Windows"
    }
    return isFolder ? "'\(path)' would be a file and a folder" : "'\(path)' would be written twice"
  }
}
