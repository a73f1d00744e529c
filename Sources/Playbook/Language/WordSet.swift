/// Some words in small letters, found by their bytes.
struct WordSet: Sendable {
  /// Stands for a word in small letters, by its bytes (FNV-1a, 64 bits: that two words share one is not to be expected).
  struct Key: Equatable, Sendable {
    private(set) var bits: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ word: some StringProtocol) { self.init(word.utf8) }

    init(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { add(byte) }
    }

    mutating func add(_ byte: UInt8) { addSmall(Self.small(byte)) }

    /// Adds a byte that `small` has made.
    mutating func addSmall(_ byte: UInt8) { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// ASCII's capitals count as small letters; so do Latin-1's, whose second bytes are 0x80 to 0x9E.
    static func small(_ byte: UInt8) -> UInt8 {
      0x41...0x5A ~= byte || 0x80...0x9E ~= byte ? byte | 0x20 : byte
    }
  }

  /// By the last bits of their keys, or the next free slot; 0 is free.
  private var slots: [UInt64]

  init(_ words: Set<String>) {
    var size = 8
    while size < 4 * words.count { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for word in words {
      let key = Key(word)
      var slot = Int(truncatingIfNeeded: key.bits) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = key.bits
    }
  }

  func contains(_ key: Key) -> Bool {
    var slot = Int(truncatingIfNeeded: key.bits) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == key.bits { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}

extension WordSet {
  func contains(_ word: some StringProtocol) -> Bool { contains(Key(word)) }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: String...) { self.init(Set(words)) }
}
