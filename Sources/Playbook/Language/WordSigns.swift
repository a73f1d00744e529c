/// A quick look whether a text may hold one of some words, for rules that see every text of a site.
struct WordSigns: Sendable {
  private let signs: Set<UInt32>

  /// - Parameter signs: four ASCII characters each, in small letters.
  init(_ signs: [String]) {
    self.signs = Set(signs.map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  }

  /// Whether four characters of the text, in small letters, are one of the signs.
  func occur(in text: String) -> Bool {
    var window: UInt32 = 0
    for byte in text.utf8 {
      window = window << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if signs.contains(window) { return true }
    }
    return false
  }
}
