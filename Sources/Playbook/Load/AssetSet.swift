import Diagnostics

/// Names the files of `templates/assets/`, and says what is published of them.
enum AssetSet {
  /// A style sheet goes out without comments and needless white space, any other file as it is.
  static func published(_ bytes: [UInt8], path: String) -> [UInt8] {
    path.hasSuffix(".css") ? StyleSheet.compact(bytes) : bytes
  }

  /// One asset per entry, in their order. A file that can't be read keeps its name, so that templates still compile.
  static func assets(_ entries: [SourceEntry], _ texts: TextSource, diagnostics: inout DiagnosticList) -> [Asset] {
    var taken: [String: String] = [:]
    return entries.map { entry in
      let path = String(entry.path.dropFirst("templates/assets/".count))
      let name = String(path.map { $0.isASCII && ($0.isWordLetter || $0.isNumeral) ? $0 : "_" })
      if let first = taken.updateValue(entry.path, forKey: name) {
        diagnostics.append(.sameName(texts.tree.shownPath(of: entry.path), first, name))
      }
      let bytes = published(texts.bytes(entry, diagnostics: &diagnostics) ?? [], path: path)
      return Asset(name: name, path: "assets/\(fingerprinted(path, bytes))")
    }
  }

  /// The path with a mark of the contents before the ending: `site.1f2e3d4c.css`.
  private static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    let mark = Fingerprint.hex(of: bytes)
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot > name else { return "\(path).\(mark)" }
    return "\(path[..<dot]).\(mark)\(path[dot...])"
  }
}

/// A short mark of contents: FNV-1a, which tells versions of one thing apart and protects nothing. The names of published files
/// hold it, so it never changes.
enum Fingerprint {
  /// 64 bits folded to 32, for names that may be cached for ever.
  static func hex(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Diagnostic {
  fileprivate static func sameName(_ path: String, _ first: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "same-asset-name", "templates would call both this file and '\(first)' assets.\(name)",
      at: SourceLocation(path: path), hint: "rename one of the two")
  }
}
