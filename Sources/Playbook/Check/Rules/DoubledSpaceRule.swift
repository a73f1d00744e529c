import Diagnostics

/// Two or more spaces stand between two words.
///
/// Spaces in code, at the start of a line and the two at its end that make a line break are not meant.
///
/// Why: pages hide it, but messages that are copied as plain text show it.
///
/// Example: `source, attract, evaluate  and retain`.
///
/// Cure: take the second space out.
struct DoubledSpaceRule: Rule {
  static let code = "doubled-space"
  static let severity = Severity.note

  init(_ context: CheckContext) {}

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.text.utf8.containsDoubledSpace else { return [] }
    return passage.text.matches(of: Self.spaces).compactMap { match in
      let (whole, before, spaces, after) = match.output
      guard passage.place(of: spaces).text.allSatisfy(\.isSpace) else { return nil }
      let place = passage.place(of: whole)
      return passage.isCode(place) ? nil : .doubledSpace(String(before + spaces + after), at: place)
    }
  }

  /// With the words around them.
  private static let spaces = Pattern(/(\S+)([ \u{00A0}]{2,})(\S+)/)
}

extension String.UTF8View {
  /// Whether two spaces, one of them an ordinary one, stand side by side.
  fileprivate var containsDoubledSpace: Bool {
    var wasSpace = false
    for byte in self {
      // 0xA0 ends a no-break space.
      let isSpace = byte == UInt8(ascii: " ") || byte == 0xA0
      if isSpace, wasSpace { return true }
      wasSpace = isSpace || wasSpace && byte == 0xC2
    }
    return false
  }
}

extension Character {
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" }
}

extension Diagnostic {
  fileprivate static func doubledSpace(_ words: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      DoubledSpaceRule.severity, code: "doubled-space", "too many spaces stand in '\(words)'", at: place,
      hint: "leave one space between the two")
  }
}
