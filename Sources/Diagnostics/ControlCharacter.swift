/// Control characters, which no text needs and which would be published unseen.
package enum ControlCharacter {
  /// Tabs, line ends and page breaks are text.
  package static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case ..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  /// Whether a byte is one, or begins one beyond U+007F: in most texts none does.
  private static func mayBe(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 } }
  }

  /// The UTF-8 offsets of the first one in a text; `nil` where there is none.
  package static func first(in text: String) -> (scalar: Unicode.Scalar, bytes: Range<Int>)? {
    guard mayBe(in: text) else { return nil }
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if isOne(scalar) { return (scalar, offset..<end) }
      offset = end
    }
    return nil
  }
}

extension Diagnostic {
  /// - Parameter hint: what to do where it was written as an escape or entity; else it stands there itself.
  package static func controlCharacter(
    _ scalar: Unicode.Scalar, at range: SourceRange,
    hint: String = "delete it and type the text around it anew; a file full of them is no text file"
  ) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      .error, code: "control-character", "an invisible control character (U+\(code)) stands here", at: range, hint: hint
    )
  }
}
