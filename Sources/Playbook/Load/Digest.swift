/// Tells contents apart by 64 bits, taken from eight bytes at a time: a site's sources have millions. Two contents that differ have
/// the same digest once in 2^64 times; against somebody who looks for such two it is no protection.
struct Digest: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// All 64 bits.
  var value: UInt64 { Self.mixed(state, 0xA076_1D64_78BD_642F) }

  mutating func add(_ word: UInt64) {
    state = Self.mixed(state ^ word, 0xD6E8_FEB8_6659_FD93) &+ 0x9E37_79B9_7F4A_7C15
  }

  mutating func add(_ number: Int) { add(UInt64(truncatingIfNeeded: number)) }

  /// Bytes and how many there are, so that nothing can move from one text to the next.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    guard index < bytes.count else { return }
    add(bytes[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  static func of(_ text: String) -> UInt64 {
    var digest = Digest()
    digest.add(text)
    return digest.value
  }

  /// Both halves of a product, which every bit of the factors has changed.
  private static func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}

extension UInt64 {
  /// Sixteen digits.
  var hex: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// - Parameter hex: sixteen small digits; `nil` where it is anything else.
  init?(hex: some StringProtocol) {
    guard hex.utf8.count == 16, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    self.init(hex, radix: 16)
  }
}
