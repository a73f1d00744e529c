/// A quick look whether a text may hold one of some words, for rules that see every text of a site.
struct WordSigns: Sendable, ExpressibleByArrayLiteral {
  private let signs: [UInt32]
  /// A bit for each of 4,096 hashes: most windows of a text have none of the signs'.
  private let hashes: [UInt64]

  /// - Parameter signs: four ASCII characters each, in small letters.
  init(_ signs: [String]) {
    let signs = signs.map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
    var hashes = [UInt64](repeating: 0, count: 64)
    for sign in signs { hashes[Self.hash(sign) >> 6] |= 1 << UInt64(Self.hash(sign) & 63) }
    (self.signs, self.hashes) = (signs, hashes)
  }

  init(arrayLiteral signs: String...) { self.init(signs) }

  /// Whether four characters of the text, in small letters, are one of the signs.
  func occur(in text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(occur) ?? Array(text.utf8).withUnsafeBufferPointer(occur)
  }

  private func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var window: UInt32 = 0
    for byte in bytes {
      window = window << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      let hash = Self.hash(window)
      if hashes[hash >> 6] & 1 << UInt64(hash & 63) != 0, signs.contains(window) { return true }
    }
    return false
  }

  private static func hash(_ window: UInt32) -> Int { Int((window &* 0x9E37_79B1) >> 20) }
}
