import Diagnostics

/// A text's bytes and where its lines start, to turn cmark's lines and columns into offsets.
struct LineTable {
  let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte.isLineEnd {
      let isHalf = byte == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
      if !isHalf { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  var lineCount: Int { starts.count }

  /// The bytes of a 1-based line without its line end; empty where there is no such line.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1].isLineEnd { end -= 1 }
    return start..<end
  }

  /// A 1-based line and byte column; a column beyond the line counts as its end.
  func offset(line number: Int, column: Int) -> Int {
    let line = line(number)
    return min(line.lowerBound + max(column - 1, 0), line.upperBound)
  }

  /// Where a node starts, as an empty range.
  func start(of node: CMarkNode) -> Range<Int> {
    let place = node.position
    let start = offset(line: max(place.startLine, 1), column: place.startColumn)
    return start..<start
  }

  /// A block's bytes, without the blank space that cmark counts in at the end of some.
  func range(of node: CMarkNode) -> Range<Int> {
    let place = node.position
    let start = offset(line: place.startLine, column: place.startColumn)
    return withoutBlankEnd(start..<max(start, offset(line: place.endLine, column: place.endColumn + 1)))
  }

  /// A range without the blank space and line ends at its end.
  func withoutBlankEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isBlank || bytes[end - 1].isLineEnd { end -= 1 }
    return range.lowerBound..<end
  }

  /// Where the line that a place stands in ends.
  func lineEnd(after place: Int) -> Int {
    bytes[place...].firstIndex(where: \.isLineEnd) ?? bytes.count
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// ASCII punctuation, which a backslash makes literal.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
