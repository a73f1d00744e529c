import Diagnostics

/// Puts right text that was written in UTF-8 and read as Windows-1252 on its way: `Mayorâ€™s` becomes `Mayor’s`. Each
/// repaired word is reported with a note that shows it before and after.
package enum MojibakeRepair {
  /// How many words of one text get a note of their own; one more note counts the others.
  static let noteLimit = 20

  /// Repairs a part of a file.
  package static func repair(_ range: SourceRange, diagnostics: inout DiagnosticList) -> MappedText {
    repair(MappedText(range), diagnostics: &diagnostics)
  }

  /// Repairs a text; what is not garbled keeps its bytes and their places.
  package static func repair(_ text: MappedText, diagnostics: inout DiagnosticList) -> MappedText {
    let words = garbledWords(in: text.text)
    for word in words.prefix(noteLimit) {
      diagnostics.append(.mojibake(word, at: text.source(of: word.bytes)))
    }
    if words.count > noteLimit {
      diagnostics.append(.moreMojibake(words.count - noteLimit, at: text.source(of: words[noteLimit].bytes)))
    }
    let repaired = text.replacing(words.map { ($0.bytes, $0.after) })
    if let rest = firstUnreadable(in: repaired.text) {
      diagnostics.append(.unreadableMojibake(at: repaired.source(of: rest)))
    }
    return repaired
  }

  /// A word, as spaces and line ends bound it, with something garbled in it.
  struct Word: Equatable {
    /// UTF-8 offsets of the garbled part and what lies between several of them: the least that has to be replaced.
    let bytes: Range<Int>
    /// What belongs in their place.
    let after: String
    /// The whole word as it was written and as it is read.
    let shownBefore: String
    let shownAfter: String
  }

  /// The garbled words of a text, in order.
  static func garbledWords(in text: String) -> [Word] {
    guard mayBeGarbled(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var words: [Word] = []
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
}

extension MojibakeRepair {
  /// Whether there is a character between U+00C2 and U+00F4 at all, which most English text does without.
  private static func mayBeGarbled(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0xC3, (0x82...0xB4).contains(byte) { return true }
      previous = byte
    }
    return false
  }

  /// Where a garbled quotation mark or dash lost its last part on the way, as many programs drop the byte 9D: nobody can
  /// tell any more which it was. No language writes `â€`.
  private static func firstUnreadable(in text: String) -> Range<Int>? {
    guard mayBeGarbled(text), let range = text.unicodeScalars.firstRange(of: "â€".unicodeScalars) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + "â€".utf8.count
  }

  /// Reads the word around its first garbled character. Returns it and the index behind its last one.
  private static func readWord(_ text: [Unicode.Scalar], from start: Int, offset: Int) -> (Word, end: Int) {
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
    let word = Word(
      bytes: bytes, after: String(after), shownBefore: string(head) + string(before) + string(tail),
      shownAfter: string(head) + String(after) + string(tail))
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
    while index < text.count,
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
}

extension Diagnostic {
  fileprivate static func mojibake(_ word: MojibakeRepair.Word, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .note, code: "mojibake", "garbled text '\(word.shownBefore)' is read as '\(word.shownAfter)'", at: range,
      hint: "type the word anew in the file and save it as UTF-8")
  }

  fileprivate static func moreMojibake(_ count: Int, at range: SourceRange) -> Diagnostic {
    let what = count == 1 ? "1 more garbled word is" : "\(count) more garbled words are"
    return Diagnostic(
      .note, code: "mojibake", "\(what) read as meant, from here on", at: range,
      hint: "copy the text again from where it came from and save the file as UTF-8")
  }

  fileprivate static func unreadableMojibake(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "unreadable-mojibake", "garbled text '\(range.text)' can't be read: part of it is lost",
      at: range,
      hint: "type what belongs here, mostly a quotation mark or a dash; look for more of these in the file")
  }
}
