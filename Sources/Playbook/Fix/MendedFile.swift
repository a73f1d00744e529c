import Diagnostics

/// A file before and after all its mends.
package struct MendedFile: Sendable {
  /// From the site's folder.
  package let path: String
  /// As messages show it.
  package let shownPath: String
  package let before: [UInt8]
  package fileprivate(set) var after: [UInt8]
  package fileprivate(set) var counts: [Fix.Kind: Int] = [:]

  init(path: String, shownPath: String, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath
    (before, after) = (bytes, bytes)
  }

  /// - Parameter fixes: in order, of the bytes as they are now.
  mutating func apply(_ fixes: [Fix]) {
    for fix in fixes.reversed() { after.replaceSubrange(fix.bytes, with: fix.replacement) }
    for fix in fixes { counts[fix.kind, default: 0] += 1 }
  }

  /// "2 garbled words, 1 doubled space".
  package var summary: String {
    Fix.Kind.allCases.compactMap { kind in counts[kind].map(kind.counted) }.joined(separator: ", ")
  }

  /// What changes, line by line.
  package var difference: String {
    LineDifference.text(path: shownPath, before: text(before), after: text(after))
  }

  private func text(_ bytes: [UInt8]) -> String {
    var ignored = DiagnosticList()
    return TextDecoder.decode(bytes, path: shownPath, diagnostics: &ignored)?.text ?? ""
  }
}
