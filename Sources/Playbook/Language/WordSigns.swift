/// A quick look which of many words and signs stand in a text, for rules that see every text of a site: one reading of its
/// bytes for all of them. Only what is found is then looked for in earnest.
struct WordSigns: Sendable {
  /// Which groups of signs have one that stands in a text, a bit for each.
  struct Found: Equatable, Sendable {
    fileprivate(set) var bits: UInt64 = 0

    var isEmpty: Bool { bits == 0 }
    func has(_ group: Int) -> Bool { bits & 1 << UInt64(group) != 0 }
    func union(_ other: Found) -> Found { Found(bits: bits | other.bits) }
  }

  private struct Sign {
    let bytes: [UInt8]
    let bit: UInt64
  }

  /// By the window that ends with them, of two bytes.
  private var signs = [[Sign]](repeating: [], count: 1024)
  /// A bit for each window of three bytes that a sign ends with: most places of a text have none of the signs'.
  private var endings = [UInt64](repeating: 0, count: 512)
  /// The groups that a byte is a sign of.
  private var single = [UInt64](repeating: 0, count: 256)
  /// The groups without signs, which are never found.
  private(set) var withoutSigns = Found()
  private let all: UInt64

  /// - Parameter groups: at most 64, each of signs in small letters.
  init(groups: [[String]]) {
    all = groups.indices.reduce(0) { $0 | 1 << UInt64($1) }
    for (group, words) in groups.enumerated() {
      if words.isEmpty { withoutSigns.bits |= 1 << UInt64(group) }
      for word in words { add(Sign(bytes: word.utf8.map(WordSet.Key.small), bit: 1 << UInt64(group))) }
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
    if let byte = sign.bytes.first, sign.bytes.count == 1 {
      for other in UInt8.min ... .max where WordSet.Key.small(other) == byte { single[Int(other)] |= sign.bit }
      return
    }
    let window = sign.bytes.suffix(3).reduce(0, Self.window)
    signs[window & 1023].append(sign)
    // Any byte may stand before two.
    for other in sign.bytes.count == 2 ? 0..<32 : 0..<1 {
      let window = window | other << 10
      endings[window >> 6] |= 1 << UInt64(window & 63)
    }
  }

  private func found(in bytes: UnsafeBufferPointer<UInt8>) -> Found {
    var (found, window) = (Found(), 0)
    endings.withUnsafeBufferPointer { endings in
      single.withUnsafeBufferPointer { single in
        for index in bytes.indices {
          found.bits |= single[Int(bytes[index])]
          window = Self.window(window, bytes[index])
          guard endings[window >> 6] & 1 << UInt64(window & 63) != 0 else { continue }
          for sign in signs[window & 1023] where found.bits & sign.bit == 0 && ends(sign, at: index, in: bytes) {
            found.bits |= sign.bit
          }
          if found.bits == all { break }
        }
      }
    }
    return found
  }

  private func ends(_ sign: Sign, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index + 1 - sign.bytes.count
    return start >= 0 && sign.bytes.indices.allSatisfy { WordSet.Key.small(bytes[start + $0]) == sign.bytes[$0] }
  }

  /// Five bits of each of the last three bytes: a capital has the same as its small letter.
  private static func window(_ window: Int, _ byte: UInt8) -> Int { window << 5 & 0x7FFF | Int(byte & 31) }
}
