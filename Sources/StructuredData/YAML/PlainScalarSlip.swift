import Diagnostics

/// What a text without quotes may silently lose or gain, though it is good YAML: `We are #1` ends before the `#`, and a
/// line that starts with a dash but stands too far right goes on the text above it.
enum PlainScalarSlip {
  case cutAtHash(SourceRange)
  case dashInText(SourceRange)

  /// - Parameters:
  ///   - text: all that is read, which ends the search behind the scalar.
  ///   - bytes: those of the whole file.
  static func find(
    in scalar: SourceRange, of text: SourceRange, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> PlainScalarSlip? {
    if let dash = dash(in: bytes[scalar.bytes]) { return .dashInText(SourceRange(file: scalar.file, bytes: dash)) }
    let hash = hash(in: bytes[scalar.bytes.upperBound..<text.bytes.upperBound])
    return hash.map { .cutAtHash(SourceRange(file: scalar.file, bytes: $0)) }
  }

  /// A comment that starts without a space, on the scalar's last line; editors mean the sign as part of the text.
  /// - Parameter rest: what stands behind the scalar.
  private static func hash(in rest: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    let comment = rest.drop { $0 == 0x20 || $0 == 0x09 }
    guard comment.first == UInt8(ascii: "#") else { return nil }
    let word = comment.prefix { $0 > 0x20 }
    guard let second = word.dropFirst().first, second != UInt8(ascii: "#") else { return nil }
    return word.indices
  }

  private static func dash(in scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
    guard scalar.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    var isLineStart = false
    var previous: UInt8 = 0
    for (offset, byte) in zip(scalar.startIndex..<scalar.endIndex, scalar) {
      if previous == UInt8(ascii: "-"), isLineStart, byte == 0x20 { return offset - 1..<offset }
      let isSpace = byte == 0x20 || byte == 0x09
      let opens = byte == 0x0A || byte == 0x0D
      isLineStart = opens || (isLineStart && (isSpace || (byte == UInt8(ascii: "-") && previous != byte)))
      previous = byte
    }
    return nil
  }
}

extension PlainScalarSlip {
  var diagnostic: Diagnostic {
    switch self {
    case .cutAtHash(let range): .cutAtHash(range)
    case .dashInText(let range): .dashInText(range)
    }
  }
}

extension Diagnostic {
  fileprivate static func cutAtHash(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml-hash-in-text", "'\(range.text)' and what follows is a comment, not part of the text",
      at: range,
      hint: "put quotes around a text with ' #' in it; if it is a comment, put a space after the '#'")
  }

  fileprivate static func dashInText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml-dash-in-text", "this '-' goes on the text above; it does not start an item of a list",
      at: range, hint: "line it up with the item above; if it is part of the text, put quotes around the text")
  }
}
