/// A word of a text, with its place in it and the marks around it. A tag, `{{…}}`, is one word.
struct TextWord: Sendable {
  /// Without the marks around it.
  let text: Substring
  /// In small letters.
  let lower: String
  /// Whether a bracket opens before it, or closes behind it.
  let opens: Bool
  let closes: Bool
  /// Whether a comma, a dash or another mark that ends a clause stands behind it.
  fileprivate(set) var endsClause: Bool
  let isTag: Bool

  static func words(of text: Substring) -> [TextWord] {
    var words: [TextWord] = []
    var rest = text.drop(while: \.isSpacing)
    while !rest.isEmpty {
      let piece = rest.hasPrefix("{{") ? tag(rest) : rest.prefix { !$0.isSpacing && $0 != "—" }.untilTag
      if piece.isEmpty { rest = rest.dropFirst() } else { rest = rest[piece.endIndex...] }
      if let word = TextWord(piece) {
        words.append(word)
      } else if !words.isEmpty {
        words[words.count - 1].endsClause = true
      }
      rest = rest.drop(while: \.isSpacing)
    }
    return words
  }
}

extension TextWord {
  /// `nil` for a dash or another mark that stands alone.
  private init?(_ piece: Substring) {
    guard !piece.hasPrefix("{{") else {
      self.init(text: piece, lower: "", opens: false, closes: false, endsClause: false, isTag: true)
      return
    }
    let start = piece.drop { !$0.isWordLetter && "([\"“‘'*_".contains($0) }
    var text = start
    while let last = text.last, !last.isWordLetter, ".,;:!?)]\"”’'*_…".contains(last) { text.removeLast() }
    guard !text.isEmpty, text != "–", text != "-" else { return nil }
    let behind = start[text.endIndex...]
    self.init(
      text: text, lower: text.lowercased().withPlainApostrophes,
      opens: piece[..<start.startIndex].contains { "([".contains($0) }, closes: behind.contains { ")]".contains($0) },
      endsClause: behind.contains { ".,;:!?)]…".contains($0) }, isTag: false)
  }

  private static func tag(_ text: Substring) -> Substring {
    guard let end = text.place(of: "}}") else { return text }
    return text[..<end.upperBound]
  }

  /// Whether it begins with a capital letter, and isn't only an abbreviation such as "IT".
  var isName: Bool {
    guard let first = text.first, first.isCapital else { return false }
    return text.contains(where: \.isLowercase) || text.filter(\.isWordLetter).count > 3
  }

  /// A year that texts speak of, written without marks in it.
  var year: Int? {
    let digits = lower.hasSuffix("'s") ? lower.dropLast(2) : lower[...]
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) else { return nil }
    return year
  }

  /// Without the "'s" of a possessive.
  var base: Substring { lower.hasSuffix("'s") ? lower.dropLast(2) : lower[...] }
}

extension String {
  fileprivate var withPlainApostrophes: String { holds("’") ? replacing("’", with: "'") : self }
}

extension Substring {
  fileprivate var untilTag: Substring { place(of: "{{").map { self[..<$0.lowerBound] } ?? self }
}
