/// The beginning of a footnote's definition: `[^label]:`.
struct FootnoteMark {
  let label: String
  /// From `[` to `:`.
  let range: Range<Int>

  /// The mark that starts at a place.
  init?(at start: Int, in bytes: [UInt8]) {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else {
      return nil
    }
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "]") {
      if bytes[end] <= 0x20 { return nil }
      end += 1
    }
    guard end > start + 2, end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":") else { return nil }
    label = String(decoding: bytes[start + 2..<end], as: UTF8.self)
    range = start..<end + 2
  }

  /// The last mark of the line before a definition's text; an empty one if there is none.
  init(endingBefore end: Int, in bytes: [UInt8]) {
    var start = min(end, bytes.count)
    while start > 0, !bytes[start - 1].isLineEnd {
      start -= 1
      if let mark = FootnoteMark(at: start, in: bytes), mark.range.upperBound <= end {
        self = mark
        return
      }
    }
    label = ""
    range = end..<end
  }
}
