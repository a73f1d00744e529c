import Diagnostics

/// One certain mend of a file of the content: which of its bytes, as they are on the disk, become which.
package struct Fix: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case mojibake
    case doubledSpace = "doubled-space"
    case mixedLabels = "mixed-labels"
    case unquotedColon = "yaml-unquoted-colon"

    /// The code of the finding that it mends.
    package var code: String { rawValue }

    package func counted(_ count: Int) -> String {
      switch self {
      case .mojibake: count == 1 ? "1 garbled word" : "\(count) garbled words"
      case .doubledSpace: count == 1 ? "1 doubled space" : "\(count) doubled spaces"
      case .mixedLabels: count == 1 ? "1 label" : "\(count) labels"
      case .unquotedColon: count == 1 ? "quotes around a colon" : "quotes around \(count) colons"
      }
    }
  }

  /// From the site's folder, with `/` between the parts.
  package let path: String
  package let kind: Kind
  package let bytes: Range<Int>
  package let replacement: [UInt8]
}

/// A mend in the text of a file, before it is known which bytes that is.
struct Mend: Sendable {
  let kind: Fix.Kind
  /// In the file as it is parsed.
  let place: SourceRange
  let replacement: String
}

extension Mend {
  /// The mend where the text was written. `nil` where the text that was read stands for other text: a repair in the same
  /// place comes first.
  func written() -> Mend? {
    let written = place.file.written(place.bytes)
    guard written.text == place.text, !written.bytes.isEmpty else { return nil }
    return Mend(kind: kind, place: written, replacement: replacement)
  }

  /// As the finding it mends, to ask whether the site's editors live with it. Doubled spaces and garbled letters are found
  /// with their words, and such a word may be accepted as it is read.
  var finding: Diagnostic {
    let isPartOfWords = kind == .doubledSpace || kind == .mojibake
    let words = isPartOfWords ? place.withWordsAround : place
    let before = place.file.text.slice(words.bytes.lowerBound..<place.bytes.lowerBound)
    let after = place.file.text.slice(place.bytes.upperBound..<words.bytes.upperBound)
    return Diagnostic(
      .note, code: kind.code, "'\(words.text)' becomes '\(before)\(replacement)\(after)'", at: words)
  }
}

extension SourceRange {
  fileprivate var withWordsAround: SourceRange {
    let isWord = { (byte: UInt8) in byte > 0x20 }
    let before = file.text.slice(0..<bytes.lowerBound).utf8.reversed().prefix(while: isWord).count
    let after = file.text.slice(bytes.upperBound..<file.byteCount).utf8.prefix(while: isWord).count
    return SourceRange(file: file, bytes: bytes.lowerBound - before..<bytes.upperBound + after)
  }
}
