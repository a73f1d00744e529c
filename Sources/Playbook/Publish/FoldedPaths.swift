/// Paths that are told apart as macOS and Windows do: not by capital letters, nor by the Unicode form of a letter.
///
/// Of most only a hash is kept: a large site has too many to keep them all. Those that are written in small ASCII letters,
/// as nearly all are, can be told again from the path that met them.
struct FoldedPaths: Sendable {
  private var values: [Int: Int32] = [:]
  /// The others as they were written.
  private var spellings: [Int: String] = [:]

  /// Keeps a number by a path. Returns the path that was there before, as it was written then, and its number.
  mutating func update(_ path: String, to value: Int32 = 0) -> (path: String, value: Int32)? {
    let folded = Self.folded(path)
    let key = folded.hashValue
    let before = values.updateValue(value, forKey: key).map { (path: spellings[key] ?? folded, value: $0) }
    if !Self.isPlain(path) || before.map({ $0.path != path }) ?? false { spellings[key] = path }
    return before
  }

  /// The path that is there, as it was written, and its number.
  subscript(path: String) -> (path: String, value: Int32)? {
    let folded = Self.folded(path)
    let key = folded.hashValue
    return values[key].map { (spellings[key] ?? folded, $0) }
  }
}

extension FoldedPaths {
  /// Swift's strings are equal in every Unicode form, and so are their hashes.
  private static func folded(_ path: String) -> String { isPlain(path) ? path : path.lowercased() }

  private static func isPlain(_ path: String) -> Bool { path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A ~= $0) } }
}
