import Diagnostics

/// The text around the place where reading it failed. Offsets count UTF-8 bytes from the start of what is read.
struct FaultSurroundings {
  /// The part of the fault's line before it.
  let lineBefore: Substring
  /// The rest of the fault's line, the fault first.
  let rest: Substring
  private let text: SourceRange
  private let offset: Int

  init(of offset: Int, in text: SourceRange) {
    self.text = text
    self.offset = min(offset, text.bytes.count)
    let here = text.bytes.lowerBound + self.offset
    let before = text.file.text.slice(text.bytes.lowerBound..<here)
    let after = text.file.text.slice(here..<text.bytes.upperBound)
    let lengthBefore = before.utf8.reversed().prefix { !FaultSurroundings.isLineEnd($0) }.count
    let lengthAfter = after.utf8.prefix { !FaultSurroundings.isLineEnd($0) }.count
    lineBefore = text.file.text.slice(here - lengthBefore..<here)
    rest = text.file.text.slice(here..<here + lengthAfter)
  }

  /// The character where the reading failed; nothing at the end of a line.
  var here: SourceRange { place(offset) }

  /// One character, or a number of bytes; nothing at the end of a line.
  func place(_ offset: Int, length: Int? = nil) -> SourceRange {
    let start = min(text.bytes.lowerBound + offset, text.bytes.upperBound)
    let next = text.file.text.slice(start..<text.bytes.upperBound).unicodeScalars.first
    let width = length ?? next.map { $0 == "\n" || $0 == "\r" ? 0 : UTF8.width($0) } ?? 0
    return SourceRange(file: text.file, bytes: start..<start + width)
  }

  /// What stands there up to a space or the line's end.
  func word(at start: SourceRange) -> SourceRange {
    let count = following(start).utf8.prefix { $0 > 0x20 }.count
    return SourceRange(file: text.file, bytes: start.bytes.lowerBound..<start.bytes.lowerBound + count)
  }

  /// The text from a place on.
  func following(_ start: SourceRange) -> Substring {
    text.file.text.slice(start.bytes.lowerBound..<text.bytes.upperBound)
  }

  /// Whether the reading failed for want of more text.
  var isAtEnd: Bool { following(here).utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || FaultSurroundings.isLineEnd($0) } }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
