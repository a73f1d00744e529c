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
  static let signs = ["  ", " \u{A0}", "\u{A0} ", "\u{A0}\u{A0}"]

  init(_ context: CheckContext) {}

  func check(_ passage: Passage) -> [Diagnostic] {
    passage.text.matches(of: Self.spaces).compactMap { match in
      guard let words = Self.words(around: match.range, in: passage.text),
        passage.place(of: match.output).text.allSatisfy(\.isSpace)
      else { return nil }
      let place = passage.place(of: words)
      return passage.isCode(place) ? nil : .doubledSpace(String(words), at: place)
    }
  }

  private static let spaces = Pattern(/[ \u{00A0}]{2,}/)
  private static let longestWord = 60

  /// The spaces with the words around them, or the ends of these; `nil` at the start and at the end of a line.
  private static func words(around spaces: Range<String.Index>, in text: String) -> Substring? {
    let before = text[..<spaces.lowerBound].suffix(longestWord).reversed().prefix { !$0.isSpacing }
    let after = text[spaces.upperBound...].prefix(longestWord).prefix { !$0.isSpacing }
    return before.isEmpty || after.isEmpty ? nil : text[before.endIndex.base..<after.endIndex]
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
