/// Takes texts apart into words, byte by byte: much faster than by characters, and rules look at every text of every
/// community.
///
/// Letters are ASCII's and all that isn't ASCII, but for Latin-1's signs (U+0080 to U+00BF) and the block of dashes,
/// quotes, arrows and the like (U+2000 to U+2FFF).
struct WordScanner: Sendable {
  /// For each byte, what it counts as in a word's key; 0 for those that belong to no word.
  private let parts: [UInt8]
  private let joinsByApostrophe: Bool

  /// - Parameter marks: ASCII characters, or `’`, that belong to words as letters do.
  init(marks: String = "") {
    let signs: [UInt8] = [0xC2, 0xE2]
    parts = (0...UInt8.max).map { byte in
      let isPart = byte < 0x80 ? byte.isLetter || marks.utf8.contains(byte) : !signs.contains(byte)
      return isPart ? WordSet.Key.small(byte) : 0
    }
    joinsByApostrophe = marks.contains("’")
  }

  static let letters = WordScanner()
  static let hyphened = WordScanner(marks: "-")

  /// Whether one of some words stands in a text, in letters of either case.
  func finds(_ set: WordSet, in text: some StringProtocol) -> Bool {
    var isFound = false
    scan(text) { _, _, key in
      isFound = set.contains(key)
      return !isFound
    }
    return isFound
  }

  /// How many words of a text are among the first set, and how many of the others among the second (`nil`: all), of no
  /// more words than a limit.
  func count(_ first: WordSet, _ second: WordSet?, in text: some StringProtocol, limit: Int = .max) -> (Int, Int) {
    var (inFirst, inSecond, rest) = (0, 0, limit)
    scan(text) { _, _, key in
      if first.contains(key) { inFirst += 1 } else if second?.contains(key) ?? true { inSecond += 1 }
      rest -= 1
      return rest > 0
    }
    return (inFirst, inSecond)
  }
}

extension WordScanner {
  /// What is done with a word: given all bytes, where among them it stands, and its key. Returns whether to go on.
  typealias Body = (UnsafeBufferPointer<UInt8>, Range<Int>, WordSet.Key) -> Bool

  /// Hands over each word of a text.
  @inline(__always)
  func scan(_ text: some StringProtocol, _ body: Body) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { scan($0, body) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { scan($0, body) } }
  }

  @inline(__always)
  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Body) {
    parts.withUnsafeBufferPointer { parts in
      var index = 0
      while index < bytes.count {
        let start = index
        var key = WordSet.Key()
        while index < bytes.count {
          let part = parts[Int(bytes[index])]
          if part != 0 {
            key.addSmall(part)
            index += 1
          } else if joinsByApostrophe, Self.isApostrophe(bytes, at: index) {
            for part in bytes[index..<index + 3] { key.add(part) }
            index += 3
          } else {
            break
          }
        }
        if index > start {
          guard body(bytes, start..<index, key) else { return }
        } else {
          index += bytes[index] == 0xE2 ? 3 : bytes[index] == 0xC2 ? 2 : 1
        }
      }
    }
  }

  private static func isApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
  }
}
