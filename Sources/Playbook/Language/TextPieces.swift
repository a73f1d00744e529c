/// Takes a sentence apart for its words: at white space, at each "—", and around each tag.
enum TextPieces {
  /// Words with the marks around them, and tags; an empty piece where a dash stands.
  static func all(in text: Substring) -> [Substring] {
    var text = text
    let ranges = text.withUTF8(ranges)
    return ranges.map { range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
  }
}

extension TextPieces {
  private static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let space = SpacedWords.spaceLength(bytes, at: index)
      guard space == 0 else {
        index += space
        continue
      }
      let end = isTag(bytes, at: index) ? tagEnd(bytes, from: index) : wordEnd(bytes, from: index)
      ranges.append(index..<end)
      index = end > index ? end : index + dash.count
    }
    return ranges
  }

  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, SpacedWords.spaceLength(bytes, at: index) == 0, !isDash(bytes, at: index),
      !isTag(bytes, at: index)
    {
      index += 1
    }
    return index
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

  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let brace = UInt8(ascii: "{")
    return bytes[index] == brace && index + 1 < bytes.count && bytes[index + 1] == brace
  }

  private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == dash[0] && bytes[index...].starts(with: dash)
  }

  private static let dash = Array("—".utf8)
}
