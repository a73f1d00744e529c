/// What stands between white space, found byte by byte: rules look at every word of a site.
enum SpacedWords {
  /// - Parameter body: given all bytes, and where among them a word stands; returns whether to go on.
  static func scan(_ text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { scan($0, body) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { scan($0, body) } }
  }

  /// How many bytes the space at an index takes (Unicode's White_Space); 0 where none stands there.
  @inline(__always)
  static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x21..<0xC2: 0
    case 0x20, 0x09...0x0D: 1
    case ..<0x20: 0
    case 0xC2: index + 1 < bytes.count && [0x85, 0xA0].contains(bytes[index + 1]) ? 2 : 0
    case 0xE1...0xE3: index + 2 < bytes.count && isSpace(bytes[index], bytes[index + 1], bytes[index + 2]) ? 3 : 0
    default: 0
    }
  }
}

extension SpacedWords {
  @inline(__always)
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool
  ) {
    var (index, start) = (0, 0)
    while index < bytes.count {
      let space = spaceLength(bytes, at: index)
      guard space > 0 else {
        index += 1
        continue
      }
      if start < index, !body(bytes, start..<index) { return }
      index += space
      start = index
    }
    if start < index { _ = body(bytes, start..<index) }
  }

  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80):
      true
    default: false
    }
  }
}

extension Substring {
  /// What stands between white space.
  var spacedWords: [Substring] {
    var words: [Substring] = []
    SpacedWords.scan(self) { _, word in
      words.append(slice(word))
      return true
    }
    return words
  }
}
