/// A word, as spaces and line ends bound it, with something garbled in it.
struct GarbledWord: Equatable {
  /// UTF-8 offsets of the garbled part and what lies between several of them: the least that has to be replaced.
  let bytes: Range<Int>
  /// What belongs in their place.
  let after: String
  /// The whole word as it was written and as it is read.
  let shownBefore: String
  let shownAfter: String

  /// The garbled words of a text, in order.
  static func all(in text: String) -> [GarbledWord] {
    guard mayBe(in: text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var words: [GarbledWord] = []
    var index = 0
    var offset = 0
    while index < scalars.count {
      if GarbledCharacter(in: scalars, at: index) != nil {
        let (word, end) = readWord(scalars, from: index, offset: offset)
        words.append(word)
        (index, offset) = (end, word.bytes.upperBound)
      } else {
        offset += UTF8.width(scalars[index])
        index += 1
      }
    }
    return words
  }

  /// Whether there is a character between U+00C2 and U+00F4 at all, which most English text does without.
  static func mayBe(in text: String) -> Bool {
    guard text.has(byte: 0xC3) else { return false }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0xC3, (0x82...0xB4).contains(byte) { return true }
      previous = byte
    }
    return false
  }
}

extension GarbledWord {
  /// Reads the word around its first garbled character. Returns it and the index behind its last one.
  private static func readWord(_ text: [Unicode.Scalar], from start: Int, offset: Int) -> (GarbledWord, end: Int) {
    var (index, end) = (start, start)
    var (after, pending) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    while index < text.count, let run = garbledRun(text, from: index) ?? (isSpace(text[index]) ? nil : (nil, index + 1))
    {
      if let meant = run.meant {
        after += pending + meant
        pending = String.UnicodeScalarView()
        end = run.end
      } else {
        pending.append(text[index])
      }
      index = run.end
    }
    let head = text[..<start].suffix(shownLimit).reversed().prefix { !isSpace($0) }.reversed()
    let tail = text[end...].prefix(shownLimit).prefix { !isSpace($0) }
    let before = text[start..<end]
    let bytes = offset..<offset + before.reduce(0) { $0 + UTF8.width($1) }
    let word = GarbledWord(
      bytes: bytes, after: String(after),
      shownBefore: string(head) + string(before.prefix(2 * shownLimit)) + string(tail),
      shownAfter: string(head) + string(after.prefix(2 * shownLimit)) + string(tail))
    return (word, end)
  }

  /// What a run of garbled characters means, and the index behind it. A run that was garbled twice or three times
  /// (`Ã¢â‚¬â„¢`) comes out garbled once less each time.
  private static func garbledRun(
    _ text: [Unicode.Scalar], from start: Int
  ) -> (meant: String.UnicodeScalarView?, end: Int)? {
    var (meant, end) = decodedRun(text, from: start)
    guard end > start else { return nil }
    for _ in 0..<2 {
      let before = text[..<start].suffix(1)
      let (again, againEnd) = decodedRun(before + meant + text[end...].prefix(1), from: before.count)
      guard againEnd == before.count + meant.count else { break }
      meant = again
    }
    // A control character left over is no text: then only the first group is certain.
    if meant.contains(where: { $0.properties.generalCategory == .control }) {
      guard let first = GarbledCharacter(in: text, at: start) else { return nil }
      (meant, end) = ([first.meant], start + first.length)
    }
    return (String.UnicodeScalarView(meant), end)
  }

  private static func decodedRun(_ text: [Unicode.Scalar], from start: Int) -> (meant: [Unicode.Scalar], end: Int) {
    var (meant, index) = ([Unicode.Scalar](), start)
    while index < text.count, meant.count < runLimit,
      let character = GarbledCharacter(in: text, at: index, followsAnother: index > start)
    {
      meant.append(character.meant)
      index += character.length
    }
    return (meant, index)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// How much of a long word is shown on either side, in Unicode scalars.
  private static let shownLimit = 40
  /// The most garbled characters that are read at once. A run may have to be read again from each of its characters.
  private static let runLimit = 32
}
