import Diagnostics

/// What a text without quotes may silently lose or gain, though it is good YAML: `We are #1` ends before the `#`, and a
/// line that starts with a dash but stands too far right goes on the text above it.
enum PlainScalarSlip {
  case cutAtHash(SourceRange)
  case dashInText(SourceRange)

  /// - Parameter text: all that is read, which ends the search behind the scalar.
  static func find(in scalar: SourceRange, of text: SourceRange) -> PlainScalarSlip? {
    dash(in: scalar).map(dashInText) ?? hash(behind: scalar, of: text).map(cutAtHash)
  }

  /// A comment that starts without a space, on the scalar's last line; editors mean the sign as part of the text.
  private static func hash(behind scalar: SourceRange, of text: SourceRange) -> SourceRange? {
    let end = scalar.bytes.upperBound
    let rest = scalar.file.text.slice(end..<text.bytes.upperBound).utf8
    let spaces = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard rest.dropFirst(spaces).first == UInt8(ascii: "#") else { return nil }
    let word = rest.dropFirst(spaces).prefix { $0 > 0x20 }
    guard let second = word.dropFirst().first, second != UInt8(ascii: "#") else { return nil }
    return SourceRange(file: scalar.file, bytes: end + spaces..<end + spaces + word.count)
  }

  private static func dash(in scalar: SourceRange) -> SourceRange? {
    var isLineStart = false
    var offset = scalar.bytes.lowerBound
    var previous: UInt8 = 0
    for byte in scalar.text.utf8 {
      if previous == UInt8(ascii: "-"), isLineStart, byte == 0x20 {
        return SourceRange(file: scalar.file, bytes: offset - 1..<offset)
      }
      let isSpace = byte == 0x20 || byte == 0x09
      let opens = byte == 0x0A || byte == 0x0D
      isLineStart = opens || (isLineStart && (isSpace || (byte == UInt8(ascii: "-") && previous != byte)))
      previous = byte
      offset += 1
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
