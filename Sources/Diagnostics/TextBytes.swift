import Glibc

extension String {
  /// Whether a byte is among those of the text.
  package func has(byte: UInt8) -> Bool {
    var text = self
    return text.withUTF8 { $0.has(byte) }
  }

  /// Whether a part of another text is just this one, compared byte for byte.
  func isWritten(in other: String, at bytes: Range<Int>) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { text in
      other.withUTF8 { other in
        guard bytes.count == text.count, bytes.upperBound <= other.count else { return false }
        guard let start = text.baseAddress, let place = other[bytes].base.baseAddress else { return text.isEmpty }
        return memcmp(start, place + bytes.lowerBound, text.count) == 0
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is among these.
  package func has(_ byte: UInt8) -> Bool { baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false }

  /// Where a byte next stands.
  package func place(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, let place = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(place) - UnsafeRawPointer(base)
  }

  /// Whether these come before others, byte by byte.
  package func precedes(_ other: Self) -> Bool {
    guard let start = baseAddress, let otherStart = other.baseAddress else { return count < other.count }
    let order = memcmp(start, otherStart, Swift.min(count, other.count))
    return order == 0 ? count < other.count : order < 0
  }

  /// Whether each byte is a character. It looks at all of them, be one beyond ASCII or not, so that the compiler can take
  /// many at once.
  package var isASCII: Bool {
    var all: UInt8 = 0
    for byte in self { all |= byte }
    return all < 0x80
  }
}
