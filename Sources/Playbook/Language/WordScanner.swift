/// Takes texts apart into words, byte by byte: much faster than by characters, and rules look at every text of every
/// community.
///
/// Letters are ASCII's and all that isn't ASCII, but for Latin-1's signs (U+0080 to U+00BF) and the block of dashes,
/// quotes, arrows and the like (U+2000 to U+2FFF).
struct WordScanner: Sendable {
  /// Which ASCII characters belong to words, a bit each.
  private let ascii: (low: UInt64, high: UInt64)
  private let joinsByApostrophe: Bool

  /// - Parameter marks: ASCII characters, or `’`, that belong to words as letters do.
  init(marks: String = "") {
    var (low, high) = (UInt64(0), UInt64(0))
    for byte in Array(0x41...0x5A) + Array(0x61...0x7A) + marks.utf8.filter({ $0 < 0x80 }) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    ascii = (low, high)
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
  func scan(_ text: some StringProtocol, _ body: Body) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { scan($0, body) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { scan($0, body) } }
  }

  @inline(__always)
  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Body) {
    var index = 0
    while index < bytes.count {
      let start = index
      var key = WordSet.Key()
      while index < bytes.count {
        let length = partLength(bytes, at: index)
        if length == 0 { break }
        for part in index..<index + length { key.add(bytes[part]) }
        index += length
      }
      if index > start {
        guard body(bytes, start..<index, key) else { return }
      } else {
        index += bytes[index] == 0xE2 ? 3 : bytes[index] == 0xC2 ? 2 : 1
      }
    }
  }

  /// How many bytes the character at an index takes; 0 where it is no part of a word.
  @inline(__always)
  private func partLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case ..<64: return Int(ascii.low >> UInt64(byte) & 1)
    case ..<128: return Int(ascii.high >> UInt64(byte & 63) & 1)
    case 0xC2: return 0
    case 0xE2: return joinsByApostrophe && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 ? 3 : 0
    default: return 1
    }
  }
}
