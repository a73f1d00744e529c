/// A quick look which of many words and signs stand in a text, for rules that see every text of a site: one reading of its
/// bytes for all of them. Only what is found is then looked for in earnest.
struct WordSigns: Sendable {
  /// Which groups of signs have one that stands in a text, a bit for each.
  struct Found: Equatable, Sendable {
    fileprivate(set) var bits: UInt64 = 0

    var isEmpty: Bool { bits == 0 }
    func has(_ group: Int) -> Bool { bits & 1 << UInt64(group) != 0 }
  }

  private struct Sign {
    let bytes: [UInt8]
    let bit: UInt64
  }

  /// By their last byte.
  private var signs = [[Sign]](repeating: [], count: 256)
  /// A bit for each hash of the last three bytes of a sign: most places of a text have none of the signs'.
  private var endings = [UInt64](repeating: 0, count: 1024)
  /// The signs of one byte: any bytes may stand before them.
  private var single = [Bool](repeating: false, count: 256)
  private let all: UInt64

  /// - Parameter groups: at most 64, each of signs in small letters.
  init(groups: [[String]]) {
    all = groups.indices.reduce(0) { $0 | 1 << UInt64($1) }
    for (group, words) in groups.enumerated() {
      for word in words { add(Sign(bytes: word.utf8.map(Self.lower), bit: 1 << UInt64(group))) }
    }
  }

  /// One group of signs.
  init(_ signs: [String]) { self.init(groups: [signs]) }

  /// Whether one of the signs stands in a text.
  func occur(in text: some StringProtocol) -> Bool { !found(in: text).isEmpty }

  func found(in text: some StringProtocol) -> Found {
    text.utf8.withContiguousStorageIfAvailable(found) ?? Array(text.utf8).withUnsafeBufferPointer(found)
  }
}

extension WordSigns {
  private mutating func add(_ sign: Sign) {
    guard let last = sign.bytes.last else { return }
    signs[Int(last)].append(sign)
    guard sign.bytes.count > 1 else { return single[Int(last)] = true }
    let known = sign.bytes.suffix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    // Any byte may stand before two.
    for other in 0..<UInt32(sign.bytes.count == 2 ? 256 : 1) {
      let hash = Self.hash(known | other << 16)
      endings[hash >> 6] |= 1 << UInt64(hash & 63)
    }
  }

  private func found(in bytes: UnsafeBufferPointer<UInt8>) -> Found {
    var found = Found()
    endings.withUnsafeBufferPointer { endings in
      var window: UInt32 = 0
      for index in bytes.indices {
        window = window << 8 & 0xFF_FFFF | UInt32(Self.lower(bytes[index]))
        let hash = Self.hash(window)
        guard endings[hash >> 6] & 1 << UInt64(hash & 63) != 0 || single[Int(window & 0xFF)] else { continue }
        for sign in signs[Int(window & 0xFF)] where found.bits & sign.bit == 0 && ends(sign, at: index, in: bytes) {
          found.bits |= sign.bit
        }
        if found.bits == all { break }
      }
    }
    return found
  }

  private func ends(_ sign: Sign, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index + 1 - sign.bytes.count
    return start >= 0 && sign.bytes.indices.allSatisfy { Self.lower(bytes[start + $0]) == sign.bytes[$0] }
  }

  /// ASCII's capitals count as small letters; so do Latin-1's, whose second bytes are 0x80 to 0x9E.
  private static func lower(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte || 0x80...0x9E ~= byte ? byte | 0x20 : byte
  }

  /// 16 bits.
  private static func hash(_ window: UInt32) -> Int { Int((window &* 0x9E37_79B1) >> 16) }
}
