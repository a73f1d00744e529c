/// Takes a sentence apart for its words: at white space, at each "—", and around each tag.
enum TextPieces {
  /// Hands over where each word with the marks around it stands, and each tag; an empty place where a dash stands.
  @inline(__always)
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var index = 0
    while index < bytes.count {
      let space = SpacedWords.spaceLength(bytes, at: index)
      guard space == 0 else {
        index += space
        continue
      }
      let end = isTag(bytes, at: index) ? tagEnd(bytes, from: index) : wordEnd(bytes, from: index)
      body(index..<end)
      index = end > index ? end : index + 3
    }
  }

  static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let brace = UInt8(ascii: "{")
    return bytes[index] == brace && index + 1 < bytes.count && bytes[index + 1] == brace
  }
}

extension TextPieces {
  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      // Most bytes are plain letters.
      if !bytes[index].isLetter, isEnd(bytes, at: index) { break }
      index += 1
    }
    return index
  }

  private static func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    SpacedWords.spaceLength(bytes, at: index) > 0 || isDash(bytes, at: index) || isTag(bytes, at: index)
  }

  /// Behind "}}"; a tag may have spaces in it, and one that isn't closed takes the rest.
  private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let brace = UInt8(ascii: "}")
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == brace, bytes[index + 1] == brace { return index + 2 }
      index += 1
    }
    return bytes.count
  }

  private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && (bytes[index], bytes[index + 1], bytes[index + 2]) == dash
  }

  /// "—".
  private static let dash: (UInt8, UInt8, UInt8) = (0xE2, 0x80, 0x94)
}
