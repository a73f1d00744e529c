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
  /// Stands for `lower` in sets of words.
  let key: WordSet.Key
  let hasDigit: Bool
  let hasHyphen: Bool

  static func words(of text: Substring) -> [TextWord] {
    var words: [TextWord] = []
    for piece in TextPieces.all(in: text) {
      if let word = TextWord(piece) {
        words.append(word)
      } else if !words.isEmpty {
        words[words.count - 1].endsClause = true
      }
    }
    return words
  }
}

extension TextWord {
  /// `nil` for a dash or another mark that stands alone.
  private init?(_ piece: Substring) {
    guard piece.utf8.first != UInt8(ascii: "{") || !piece.hasPrefix("{{") else {
      self.init(piece, lower: "", isTag: true)
      return
    }
    // Most words have no marks around them.
    let start = piece.utf8.first.map(Self.isPlain) == true ? piece : piece.drop(while: Self.opensWord)
    var text = start
    if text.utf8.last.map(Self.isPlain) != true {
      while let last = text.last, Self.closesWord(last) { text.removeLast() }
    }
    guard !text.isEmpty, text.utf8.count > 3 || text != "–" && text != "-" else { return nil }
    let behind = start[text.endIndex...]
    self.init(
      text, lower: text.lowercased().withPlainApostrophes,
      opens: piece[..<start.startIndex].contains { $0.isAny(of: "([") }, closes: behind.contains { $0.isAny(of: ")]") },
      endsClause: behind.contains { $0.isAny(of: ".,;:!?)]…") })
  }

  private init(
    _ text: Substring, lower: String, opens: Bool = false, closes: Bool = false, endsClause: Bool = false,
    isTag: Bool = false
  ) {
    var key = WordSet.Key()
    var (hasDigit, hasHyphen) = (false, false)
    for byte in lower.utf8 {
      key.add(byte)
      if 0x30...0x39 ~= byte { hasDigit = true }
      if byte == UInt8(ascii: "-") { hasHyphen = true }
    }
    (self.text, self.lower, self.key) = (text, lower, key)
    (self.opens, self.closes, self.endsClause, self.isTag) = (opens, closes, endsClause, isTag)
    (self.hasDigit, self.hasHyphen) = (hasDigit, hasHyphen)
  }

  private static func opensWord(_ mark: Character) -> Bool { !mark.isWordLetter && mark.isAny(of: "([\"“‘'*_") }

  private static func closesWord(_ mark: Character) -> Bool { !mark.isWordLetter && mark.isAny(of: ".,;:!?)]\"”’'*_…") }

  /// Whether a byte is an ASCII letter or digit.
  private static func isPlain(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte }

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
  fileprivate var withPlainApostrophes: String { utf8.contains { $0 == 0xE2 } ? replacing("’", with: "'") : self }
}
