/// The paths of one site as they are handed in, which must not meet on any computer: no two alike, none that is file
/// and folder at once, and none that differ only by capital letters or by the Unicode form of a letter, because on
/// macOS and Windows those are one file.
struct PathClaims: Sendable {
  /// By the path in small letters. Swift's strings are equal in every Unicode form.
  private var claims: [String: Claim] = [:]

  private struct Claim {
    let path: String
    let isFolder: Bool
  }

  /// Takes a path and the folders above it. Returns what is wrong, in words that don't depend on which path came first.
  mutating func claim(_ path: String) -> String? {
    let folded = path.lowercased()
    if let fault = claim(path, folded: folded, isFolder: false) { return fault }
    var end = path.endIndex
    while let slash = path[..<end].lastIndex(of: "/") {
      let folder = String(path[..<slash])
      let foldedFolder = folder.lowercased()
      if let known = claims[foldedFolder], known.isFolder, known.path.utf8.elementsEqual(folder.utf8) { return nil }
      if let fault = claim(folder, folded: foldedFolder, isFolder: true) { return fault }
      end = slash
    }
    return nil
  }

  func hasFile(_ path: String) -> Bool { claims[path.lowercased()]?.isFolder == false }

  private mutating func claim(_ path: String, folded: String, isFolder: Bool) -> String? {
    guard let other = claims.updateValue(Claim(path: path, isFolder: isFolder), forKey: folded) else { return nil }
    guard other.path.utf8.elementsEqual(path.utf8) else {
      let pair = [other.path, path].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return "'\(pair[0])' and '\(pair[1])' are one file on macOS and Windows"
    }
    return other.isFolder == isFolder ? "'\(path)' would be written twice" : "'\(path)' would be a file and a folder"
  }
}
