import Diagnostics
import Markdown
import StructuredData

/// What a source file's name says: `03-enlisting-employers.md` is number 3, slug `enlisting-employers`.
struct FileName {
  /// The number at the front, without leading zeros: `3`, or `1.a` of `01.a-…`.
  let number: String?
  /// The rest of the name, as a slug.
  let slug: String

  init(_ file: SourceFile) {
    self.init(path: file.path)
  }

  init(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let separator = stem.firstIndex { $0 == "-" || $0 == "_" || $0 == " " } ?? stem.endIndex
    let front = stem[..<separator]
    let rest = stem[separator...].dropFirst()
    let isNumber = front.isPlayNumber && !Slug.make(from: String(rest)).isEmpty
    number = front.isPlayNumber ? Self.withoutZeros(front) : nil
    slug = Slug.make(from: isNumber ? String(rest) : stem)
  }

  private static func withoutZeros(_ number: Substring) -> String {
    let digits = number.drop { $0 == "0" }
    return digits.first?.isNumeral == true ? String(digits) : String(number)
  }
}

extension StringProtocol {
  /// Whether this is a play's number: `3`, `10`, `1.a`, but not `3d` (which begins "3d-printing").
  var isPlayNumber: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts[0].allSatisfy { ("0"..."9").contains($0) }
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isNumeral || $0.isWordLetter) } }
  }
}

extension SourceFile {
  /// The place at the top of the file, for what the file as a whole lacks.
  var start: SourceRange { SourceRange(file: self, bytes: 0..<0) }
}

extension SourceRange {
  /// The range up to the end of its first line.
  var firstLine: SourceRange {
    let length =
      text.utf8.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { text.utf8.distance(from: text.utf8.startIndex, to: $0) } ?? bytes.count
    return SourceRange(file: file, bytes: bytes.lowerBound..<bytes.lowerBound + length)
  }
}
