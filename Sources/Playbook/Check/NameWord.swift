/// A word of a sentence, by where it stands: without the marks and the "'s" behind it.
struct NameWord {
  /// In UTF-8 bytes of the sentence.
  let bytes: Range<Int>
  let isCapital: Bool
  /// Whether it has more than three letters.
  let isLong: Bool

  /// Hands over the words with capitals, and the first of the longer ones without: what more there are of these says nothing.
  static func scan(_ sentence: Substring, _ body: (NameWord, UnsafeBufferPointer<UInt8>) -> Void) {
    var hasPlain = false
    scanner.scan(sentence) { bytes, range, _ in
      if hasPlain, isPlain(bytes[range.lowerBound]) { return true }
      let end = bareEnd(of: range, in: bytes)
      guard range.lowerBound < end else { return true }
      let word = NameWord(withoutPossessive(range.lowerBound..<end, in: bytes), bytes)
      if word.isCapital || word.isLong { body(word, bytes) }
      if word.isLong, !word.isCapital { hasPlain = true }
      return true
    }
  }
}

extension NameWord {
  private static let scanner = WordScanner(marks: "0123456789-.'’:@&+")

  private init(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = range
    let word = bytes[range]
    if let first = word.first, word.allSatisfy({ $0 < 0x80 }) {
      isCapital = 0x41...0x5A ~= first
      isLong = word.count > 3 && first.isLetter
    } else {
      let text = String(decoding: word, as: UTF8.self)
      isCapital = text.first?.isCapital == true
      isLong = text.count > 3 && text.first?.isWordLetter == true
    }
  }

  /// Where a word ends without the marks behind it; the point of "St." belongs to it.
  private static func bareEnd(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = range.upperBound
    // Most words end with a plain letter.
    while end > range.lowerBound, !bytes[end - 1].isLetter, !isAbbreviation(bytes[range.lowerBound..<end]) {
      if marks.contains(bytes[end - 1]) {
        end -= 1
      } else if bytes[range.lowerBound..<end].suffix(3).elementsEqual("’".utf8) {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private static func withoutPossessive(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let word = bytes[range]
    guard word.count > 1, word.last == UInt8(ascii: "s"), !bytes[range.upperBound - 2].isLetter else { return range }
    for ending in possessives where word.suffix(ending.count).elementsEqual(ending) {
      return range.lowerBound..<range.upperBound - ending.count
    }
    return range
  }

  /// Whether no word begins with such a byte that has a capital.
  private static func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && !(0x41...0x5A ~= byte) }

  private static func isAbbreviation(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.last == UInt8(ascii: ".") && abbreviations.contains { word.elementsEqual($0) }
  }

  private static let marks = Array(".':-&+".utf8)
  private static let possessives = ["'s", "’s"].map { Array($0.utf8) }
  private static let abbreviations = ["St.", "Ft.", "Mt.", "Ste."].map { Array($0.utf8) }
}
