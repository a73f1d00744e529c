/// Digests of the contents of a source's files, taken once, before a build reads them: what changes meanwhile differs from its
/// digest, so the next build reads it again.
struct SourceContents: Sendable {
  private let tree: SourceTree
  /// By path. A file that couldn't be read has none.
  private let digests: [String: UInt64]

  init(_ tree: SourceTree) {
    self.tree = tree
    var reader = tree.reader
    var digests: [String: UInt64] = [:]
    for entry in tree.entries where entry.kind == .file {
      digests[entry.path] = Self.digest(of: entry.path, &reader)
    }
    self.digests = digests
  }

  /// A disk that refused once may not do so again: then the build has read the file, too.
  func digest(of path: String) -> UInt64? {
    if let digest = digests[path] { return digest }
    var reader = tree.reader
    return tree.entry(at: path)?.kind == .file ? Self.digest(of: path, &reader) : nil
  }

  /// One digest of everything found, and of what else a site depends on; `nil` where something couldn't be read.
  /// - Parameter ofRecords: whether the communities' records count, too.
  func digest(with others: [String], ofRecords: Bool = true) -> UInt64? {
    guard digests.count == tree.entries.count(where: { $0.kind == .file }) else { return nil }
    var digest = Digest()
    for entry in tree.entries where ofRecords || !entry.isRecord {
      digest.add(entry.path)
      digest.add(digests[entry.path] ?? 0)
    }
    for other in others { digest.add(other) }
    return digest.value
  }

  /// One digest of the names of the communities' records.
  var recordNames: UInt64 {
    var digest = Digest()
    for entry in tree.entries where entry.isRecord { digest.add(entry.path) }
    return digest.value
  }

  private static func digest(of path: String, _ reader: inout SourceReader) -> UInt64? {
    try? reader.withBytes(of: path) { bytes in
      var digest = Digest()
      digest.add(bytes)
      return digest.value
    }
  }
}

extension SourceEntry {
  fileprivate var isRecord: Bool { lies(in: ContentFiles.recordsFolder, ending: ".yaml") }
}
