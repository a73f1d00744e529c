/// A play's number for comparing: `03` is `3`, and `1.A` is `1.a`; 2 comes before 10, 1.9 before 1.10, 1.a before 1.b.
package struct PlayNumber: Hashable, Comparable, Sendable {
  private let parts: [Part]

  /// Digits come before letters.
  private enum Part: Hashable, Comparable {
    case number(Int)
    case text(String)
  }

  package init(_ text: some StringProtocol) {
    parts = text.utf8.split(separator: UInt8(ascii: ".")).map { bytes in
      let part = String(decoding: bytes, as: UTF8.self)
      return Int(part).map(Part.number) ?? .text(part.lowercased())
    }
  }

  package static func < (left: PlayNumber, right: PlayNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
