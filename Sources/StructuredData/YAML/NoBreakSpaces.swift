import Diagnostics

/// Makes the no-break spaces that word processors and web pages leave in YAML's own places ordinary ones: at the ends of
/// lines, behind a list's dash, behind a key's colon and, in brackets, behind commas and colons. Those in texts stay.
struct NoBreakSpaces {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var result: [UInt8] = []
  private var place = 0

  /// The bytes with an ordinary space for each such no-break space; `nil` where there is none at all.
  static func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    // Most records have no character at all that begins with this byte.
    guard bytes.has(0xC2) else { return nil }
    var spaces = NoBreakSpaces(bytes)
    while spaces.place < bytes.count { spaces.readLine() }
    return spaces.result
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }
}

extension NoBreakSpaces {
  private static func isNoBreakSpace(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0xA0
  }

  private mutating func readLine() {
    let end = bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let textEnd = textEnd(before: end)
    replaceSpaces()
    while place < end, bytes[place] == UInt8(ascii: "-"), isSpace(at: place + 1) {
      copy(upTo: place + 1)
      replaceSpaces()
    }
    if let colon = keyEnd(before: end) {
      copy(upTo: colon + 1)
      replaceSpaces()
    }
    if place < end, bytes[place] == UInt8(ascii: "[") || bytes[place] == UInt8(ascii: "{") {
      readBrackets(upTo: textEnd)
    }
    copy(upTo: textEnd)
    replaceSpaces()
    copy(upTo: min(max(end, place) + 1, bytes.count))
  }

  /// The colon behind a key, if the line has one here that a space follows.
  private func keyEnd(before end: Int) -> Int? {
    var colon = place
    while colon < end, bytes[colon] > 0x20, !isSpace(at: colon), !"\"'#[]{},:".utf8.contains(bytes[colon]) {
      colon += 1
    }
    return colon > place && colon < end && bytes[colon] == UInt8(ascii: ":") && isSpace(at: colon + 1) ? colon : nil
  }

  private mutating func readBrackets(upTo end: Int) {
    var quote: UInt8?
    while place < end {
      let byte = bytes[place]
      copy(upTo: place + 1)
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil, ",:[{".utf8.contains(byte) {
        replaceSpaces()
      }
    }
  }

  private func isSpace(at place: Int) -> Bool {
    place < bytes.count && (bytes[place] == 0x20 || Self.isNoBreakSpace(at: place, in: bytes))
  }

  /// Where the spaces at a line's end begin.
  private func textEnd(before end: Int) -> Int {
    var start = end
    while start > place {
      if bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 {
        start -= 1
      } else if start - 2 >= place, Self.isNoBreakSpace(at: start - 2, in: bytes) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  private mutating func replaceSpaces() {
    while place < bytes.count {
      if Self.isNoBreakSpace(at: place, in: bytes) {
        result.append(0x20)
        place += 2
      } else if bytes[place] == 0x20 || bytes[place] == 0x09 {
        copy(upTo: place + 1)
      } else {
        return
      }
    }
  }

  private mutating func copy(upTo end: Int) {
    guard end > place else { return }
    result += bytes[place..<end]
    place = end
  }
}
