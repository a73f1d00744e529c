import CSystem

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
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isOne) } ?? utf8.contains(where: isOne)
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
      utf8.withContiguousStorageIfAvailable { text in
        guard let start = text.baseAddress, let word = words.baseAddress else { return words.isEmpty ? 0 : nil }
        return memmem(start, text.count, word, words.count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
      } ?? String(self).utf8Offset(of: String(decoding: words, as: UTF8.self))
    }
  }
}

extension Substring {
  /// The lines that are not empty.
  var lines: [Substring] {
    // Most texts have one.
    guard holds("\n") else { return isEmpty ? [] : [self] }
    return utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
  }
}

extension String {
  /// The lines that are not empty.
  var lines: [Substring] { self[...].lines }
}
