/// The files of the site that a published page or style sheet leads to or loads.
enum PageReferences {
  /// Their paths from the site's folder, in the order in which they are named; each may be named again.
  ///
  /// Addresses stand in quotes or, in style sheets, in brackets; whatever else stands there names no file and is nobody's
  /// path. So is an address with a scheme.
  /// - Parameter path: the page's own.
  static func paths(in bytes: [UInt8], at path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast().map(String.init)
    return bytes.split(whereSeparator: isBorder).compactMap { address in
      guard address.count < 4096, !address.contains(UInt8(ascii: ":")) else { return nil }
      return self.path(String(decoding: address.prefix { $0 != 0x23 && $0 != 0x3F }, as: UTF8.self), from: folder)
    }
  }

  /// `"`, `'`, `(`, `)`, `,` and white space, which also part the pictures of a `srcset`.
  private static func isBorder(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x28 || byte == 0x29 || byte == 0x2C
  }

  private static func path(_ address: String, from folder: [String]) -> String? {
    guard !address.isEmpty, !address.hasPrefix("/") else { return nil }
    var parts = folder
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".", "": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part.removingPercentEncoding)
      }
    }
    return parts.joined(separator: "/")
  }
}
