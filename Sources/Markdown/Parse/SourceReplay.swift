/// Follows the source while the inline nodes made from it are visited, to know where each was written.
///
/// cmark's own columns are wrong after a line break inside a link, after a link definition, on a continuation line with
/// another indentation, and missing for line breaks and bare addresses. The tree itself says what the source must look
/// like: `*`, its children, `*`. Where the two fall out of step (an odd entity, say), the next text is searched for nearby.
struct SourceReplay {
  let bytes: [UInt8]
  /// How many block quotes are around the text: so many `>` may start each of its lines.
  let quoteDepth: Int
  private(set) var offset: Int
  /// Where the block ends; nothing is searched for beyond.
  private let end: Int
  /// From where to search when out of step.
  private var lineStart: Int
  /// How far a search goes: it must end soon on a hostile text.
  private static let searchLimit = 1000

  init(_ bytes: [UInt8], in block: Range<Int>, quoteDepth: Int) {
    self.bytes = bytes
    self.quoteDepth = quoteDepth
    offset = block.lowerBound
    end = min(block.upperBound, bytes.count)
    lineStart = block.lowerBound
  }

  /// Text that has been decoded: `&amp;` and `\*` in the source stand for one character each.
  mutating func text(_ literal: some Collection<UInt8>) -> Range<Int> {
    var start = offset
    var found = match(literal, at: offset)
    if found == nil {
      let last = min(end, lineStart + Self.searchLimit)
      for candidate in min(lineStart, last)..<last where found == nil {
        start = candidate
        found = match(literal, at: candidate)
      }
    }
    guard let found else { return offset..<offset }
    offset = found
    lineStart = max(lineStart, start)
    return start..<found
  }

  /// Steps over a byte if it is there; the answer says whether.
  @discardableResult
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek(offset) == byte else { return false }
    offset += 1
    return true
  }

  /// Steps over at most `count` delimiters such as `*` or `~`; the answer says how many.
  @discardableResult
  mutating func skip(anyOf delimiters: StaticString, atMost count: Int) -> Int {
    let before = offset
    while offset - before < count, let byte = peek(offset), delimiters.contains(byte) { offset += 1 }
    return offset - before
  }

  /// A table's bar and blank space before a cell's text.
  mutating func skipCellStart() {
    offset = afterBlanks(offset)
    if skip(UInt8(ascii: "|")) { offset = afterBlanks(offset) }
    lineStart = offset
  }

  /// What is left of a cell.
  mutating func skipToBar() {
    while let byte = peek(offset), byte != UInt8(ascii: "|") {
      offset = min(offset + (byte == UInt8(ascii: "\\") ? 2 : 1), end)
    }
  }

  /// A soft or hard line break: what is left of the line, and the start of the next.
  mutating func lineBreak() -> Range<Int> {
    while let byte = peek(offset), byte.isBlank || byte == UInt8(ascii: "\\") { offset += 1 }
    let start = offset
    let (next, content) = nextLine(after: offset)
    lineStart = max(next, lineStart)
    offset = content
    return start..<next
  }

  /// A code span with its backticks.
  mutating func codeSpan() -> Range<Int> {
    let start = offset
    let fence = runOfBackticks(at: start)
    guard fence > 0 else { return start..<start }
    var place = start + fence
    while place < end {
      let run = runOfBackticks(at: place)
      if run == fence {
        offset = place + run
        break
      }
      place += max(run, 1)
    }
    return start..<offset
  }

  /// What was stepped over since a place; empty where a search has gone back behind it.
  func range(from start: Int) -> Range<Int> {
    min(start, offset)..<offset
  }

  /// Moves on to a place that was found by looking ahead.
  mutating func move(to place: Int) {
    offset = max(offset, min(place, end))
  }

  func peek(_ place: Int) -> UInt8? {
    place < end ? bytes[place] : nil
  }
}

extension StaticString {
  fileprivate func contains(_ byte: UInt8) -> Bool {
    withUTF8Buffer { $0.contains(byte) }
  }
}
