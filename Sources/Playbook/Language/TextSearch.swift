import CSystem
import Glibc

extension StringProtocol {
  /// Where some words first stand, compared byte for byte. `firstRange(of:)` compares characters as Unicode equates them,
  /// which takes far longer; rules look through every text of every community.
  func place(of words: String) -> Range<Index>? {
    guard let offset = utf8Offset(of: words) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
  }

  /// Whether some words stand in the text, compared byte for byte.
  func holds(_ words: String) -> Bool { utf8Offset(of: words) != nil }

  /// Whether a byte of the text is one of some.
  func hasByte(where isOne: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      // Without a way out many bytes are looked at at once.
      var isFound = false
      for byte in bytes where isOne(byte) { isFound = true }
      return isFound
    } ?? utf8.contains(where: isOne)
  }

  /// How many bytes of the text are one of some.
  func byteCount(where isOne: (UInt8) -> Bool) -> Int {
    utf8.withContiguousStorageIfAvailable { $0.count(where: isOne) } ?? utf8.count(where: isOne)
  }

  var hasDigit: Bool { hasByte { 0x30...0x39 ~= $0 } }

  /// How many bytes stand before some words.
  func utf8Offset(of words: String) -> Int? {
    var words = words
    return words.withUTF8 { words in
      utf8.withContiguousStorageIfAvailable { TextSearch.offset(of: words, in: $0) }
        ?? String(self).utf8Offset(of: String(decoding: words, as: UTF8.self))
    }
  }
}

private enum TextSearch {
  static func offset(of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let word = words.baseAddress, let first = words.first, let start = text.baseAddress else {
      return words.isEmpty ? 0 : nil
    }
    // Most texts don't even have the first byte, or have the words where it first stands.
    guard let found = memchr(start, Int32(first), text.count) else { return nil }
    let skipped = UnsafeRawPointer(found) - UnsafeRawPointer(start)
    let rest = text.count - skipped
    if rest >= words.count, memcmp(found, word, words.count) == 0 { return skipped }
    return memmem(found, rest, word, words.count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
  }
}

extension Substring {
  /// The text between two UTF-8 offsets, which stand between characters' bytes.
  func slice(_ bytes: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return Substring(utf8[start..<utf8.index(start, offsetBy: bytes.count)])
  }

  /// Hands over the lines that are not empty.
  func scanLines(_ body: (Substring) -> Void) {
    var rest = self
    while let end = rest.place(of: "\n") {
      if rest.startIndex < end.lowerBound { body(rest[..<end.lowerBound]) }
      rest = rest[end.upperBound...]
    }
    if !rest.isEmpty { body(rest) }
  }

  /// The lines that are not empty.
  var lines: [Substring] {
    var lines: [Substring] = []
    scanLines { lines.append($0) }
    return lines
  }
}

extension String {
  /// The lines that are not empty.
  var lines: [Substring] { self[...].lines }
}
