/// A word of a text, with its place in it and the marks around it. A tag, `{{…}}`, is one word.
struct TextWord: Sendable {
  private let sentence: Substring
  /// In bytes of the sentence, without the marks around it.
  private let place: Range<Int>
  /// In small letters.
  let lower: String
  /// Whether a bracket opens before it, or closes behind it.
  let opens: Bool
  let closes: Bool
  /// Whether a comma, a dash or another mark that ends a clause stands behind it.
  private(set) var endsClause: Bool
  let isTag: Bool
  /// Stands for `lower` in sets of words.
  let key: WordSet.Key
  let hasDigit: Bool
  let hasHyphen: Bool

  /// Without the marks around it.
  var text: Substring { sentence.slice(place) }

  static func words(of sentence: Substring) -> [TextWord] {
    var words: [TextWord] = []
    var text = sentence
    text.withUTF8 { bytes in
      words.reserveCapacity(min(bytes.count / 5, 40))
      TextPieces.scan(bytes) { piece in
        let place = bare(piece, of: sentence, bytes)
        if !place.isEmpty {
          words.append(TextWord(place, in: piece, of: sentence, bytes))
        } else if !words.isEmpty {
          words[words.count - 1].endsClause = true
        }
      }
    }
    return words
  }
}

extension TextWord {
  private init(
    _ place: Range<Int>, in piece: Range<Int>, of sentence: Substring, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    (self.sentence, self.place) = (sentence, place)
    let word = UnsafeBufferPointer(rebasing: bytes[place])
    let isPlain = word.allSatisfy { $0 < 0x80 }
    isTag = TextPieces.isTag(bytes, at: place.lowerBound)
    lower = isTag ? "" : isPlain ? Self.lower(word) : sentence.slice(place).lowercased().withPlainApostrophes
    key = isPlain && !isTag ? WordSet.Key(word) : WordSet.Key(lower)
    hasDigit = !isTag && word.contains { 0x30...0x39 ~= $0 }
    hasHyphen = !isTag && word.contains(UInt8(ascii: "-"))
    opens = bytes[piece.lowerBound..<place.lowerBound].contains { $0.isAny(of: "([") }
    let behind = bytes[place.upperBound..<piece.upperBound]
    closes = behind.contains { $0.isAny(of: ")]") }
    // 0xA6 is the last byte of "…", and of no other mark.
    endsClause = behind.contains { $0.isAny(of: ".,;:!?)]") || $0 == 0xA6 }
  }

  /// Where a word stands without the marks around it; empty for a dash or another mark that stands alone.
  private static func bare(_ piece: Range<Int>, of sentence: Substring, _ bytes: UnsafeBufferPointer<UInt8>)
    -> Range<Int>
  {
    if piece.isEmpty || TextPieces.isTag(bytes, at: piece.lowerBound) { return piece }
    let isPlain = bytes[piece].allSatisfy { $0 < 0x80 }
    let word = isPlain ? bare(piece, in: bytes) : bare(piece, in: sentence)
    let isHyphen = word.count == 1 && bytes[word.lowerBound] == UInt8(ascii: "-")
    let isDash = isHyphen || !isPlain && bytes[word].elementsEqual("–".utf8)
    return isDash ? word.lowerBound..<word.lowerBound : word
  }

  private static let openings: StaticString = "([\"“‘'*_"
  private static let closings: StaticString = ".,;:!?)]\"”’'*_…"

  private static func bare(_ piece: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    while start < end, bytes[start].isAny(of: openings) { start += 1 }
    while start < end, bytes[end - 1].isAny(of: closings) { end -= 1 }
    return start..<end
  }

  /// The same by characters, where not all are ASCII's.
  private static func bare(_ piece: Range<Int>, in sentence: Substring) -> Range<Int> {
    let text = sentence.slice(piece)
    let opened = text.drop { $0.isAny(of: openings) }
    let end = opened.lastIndex { !$0.isAny(of: closings) }.map(opened.index(after:)) ?? opened.startIndex
    let start = piece.upperBound - opened.utf8.count
    return start..<start + opened[..<end].utf8.count
  }

  /// In small letters, of which all are ASCII's.
  private static func lower(_ word: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: word.count) { letters in
      for index in word.indices { letters[index] = WordSet.Key.small(word[index]) }
      return word.count
    }
  }

  /// Whether it begins with a capital letter, and isn't only an abbreviation such as "IT".
  var isName: Bool {
    guard let first = text.first, first.isCapital else { return false }
    return text.contains(where: \.isLowercase) || text.filter(\.isWordLetter).count > 3
  }

  /// A year that texts speak of, written without marks in it.
  var year: Int? {
    guard hasDigit else { return nil }
    let digits = base
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) else { return nil }
    return year
  }

  /// Without the "'s" of a possessive.
  var base: Substring {
    lower.utf8.last == UInt8(ascii: "s") && lower.hasSuffix("'s") ? lower.dropLast(2) : lower[...]
  }
}

extension String {
  fileprivate var withPlainApostrophes: String {
    utf8.contains(0xE2) ? String(map { $0 == "’" ? "'" : $0 }) : self
  }
}
