/// A quick look whether a text may hold one of some words, for rules that see every text of a site: one reading of its bytes
/// for all of them.
struct WordSigns: Sendable, ExpressibleByArrayLiteral {
  private let signs: Set<UInt32>
  /// The bits of a window of four bytes that a sign takes, for each length of sign.
  private let masks: [UInt32]
  /// A bit for each of 4,096 hashes: most windows of a text have none of the signs'.
  private let hashes: [UInt64]

  /// - Parameter signs: one to four ASCII characters each, in small letters.
  init(_ signs: [String]) {
    let windows = signs.map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    var hashes = [UInt64](repeating: 0, count: 64)
    for hash in windows.map(Self.hash) { hashes[hash >> 6] |= 1 << UInt64(hash & 63) }
    self.signs = Set(windows)
    self.hashes = hashes
    masks = Set(signs.map(\.utf8.count)).sorted().map { UInt32.max >> UInt32(32 - 8 * $0) }
  }

  init(arrayLiteral signs: String...) { self.init(signs) }

  /// Whether one of the signs stands in the text, in letters of either case.
  func occur(in text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(occur) ?? Array(text.utf8).withUnsafeBufferPointer(occur)
  }

  private func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var window: UInt32 = 0
    for byte in bytes {
      window = window << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      for mask in masks {
        let hash = Self.hash(window & mask)
        if hashes[hash >> 6] & 1 << UInt64(hash & 63) != 0, signs.contains(window & mask) { return true }
      }
    }
    return false
  }

  private static func hash(_ window: UInt32) -> Int { Int((window &* 0x9E37_79B1) >> 20) }
}
