/// Walks a text line by line, in UTF-8 offsets.
struct LineCursor {
  /// `start..<end` with the line end; `contentEnd` without it.
  struct Line {
    let start: Int
    let contentEnd: Int
    let end: Int
  }

  private let bytes: String.UTF8View
  private var index: String.UTF8View.Index
  private var offset = 0

  init(_ text: String) {
    bytes = text.utf8
    index = bytes.startIndex
  }

  /// The next line; lines end with LF, CR LF or CR, and the last may have no end.
  mutating func next() -> Line? {
    guard index < bytes.endIndex else { return nil }
    let start = offset
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { advance() }
    let contentEnd = offset
    if index < bytes.endIndex {
      let isReturn = bytes[index] == UInt8(ascii: "\r")
      advance()
      if isReturn, index < bytes.endIndex, bytes[index] == UInt8(ascii: "\n") { advance() }
    }
    return Line(start: start, contentEnd: contentEnd, end: offset)
  }

  private mutating func advance() {
    index = bytes.index(after: index)
    offset += 1
  }
}
