/// Crosses that stand for what somebody was to fill in.
enum CrossedBlanks {
  /// "XX people", "$XXX", "20XX", but no Roman numeral, size or chromosome.
  static func find(in text: String) -> [Substring] {
    text.pieces(of: crossPattern) {
      $0.isWordLetter || $0.isNumeral
    }
    .filter { !isNumeral($0, in: text) && !isInAddress($0, in: text) }
  }

  private static func isNumeral(_ crosses: Substring, in text: String) -> Bool {
    guard ["XX", "XXX", "xx", "xxx"].contains(crosses) else { return false }
    let before =
      text[..<crosses.startIndex].suffix(80).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let after = text[crosses.endIndex...].prefix(80).prefix { $0 != "\n" }
    // Kisses, at the end of a message.
    if crosses.first == "x" { return !after.contains(where: \.isWordLetter) && !before.hasSuffix("$") }
    let previous = text.word(before: crosses.startIndex)
    let next = after.split { !$0.isWordLetter && $0 != "-" }.first.map { $0.lowercased() } ?? ""
    return beforeNumeral.contains(previous) || afterNumeral.contains(next)
  }

  private static func isInAddress(_ crosses: Substring, in text: String) -> Bool {
    let word =
      text[..<crosses.startIndex].suffix(200).split(omittingEmptySubsequences: false, whereSeparator: \.isSpacing)
      .last ?? ""
    return word.holds("//") || word.hasPrefix("www.") || word.hasSuffix("@")
  }

  private static let beforeNumeral: Set<String> = [
    "title", "article", "articles", "chapter", "bowl", "part", "volume", "vol.", "section", "appendix", "annex",
    "amendment", "class", "louis", "psalm", "book", "act", "pius", "benedict", "john", "schedule", "exhibit", "siglo",
    "siècle", "capítulo", "artículo", "título", "generation", "factor", "type", "phase", "olympiad", "edition",
  ]

  private static let afterNumeral: Set<String> = [
    "century", "centuries", "chromosome", "chromosomes", "olympiad", "olympics", "congress", "of-the-act", "amendment",
    "edition", "anniversary", "siècle",
  ]

  private static let crossPattern = Pattern(
    /[$#]?\d{0,20}(?:X{2,40}|x{2,40})(?:[-\/.:,](?:X{2,40}|x{2,40}|\d{1,20})){0,9}%?(?![A-Za-z0-9]|-[a-z])/)
}
