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

  /// Whether there may be anything to repair or to report: most English text has no character that begins with these bytes.
  static func mayBeNeeded(in text: String) -> Bool { text.has(byte: 0xC3) || text.has(byte: 0xEF) }

  /// Repairs a text, and takes byte order marks out of it; what is not garbled keeps its bytes and their places.
  package static func repair(_ text: MappedText, diagnostics: inout DiagnosticList) -> MappedText {
    guard mayBeNeeded(in: text.text) else { return text }
    let words = GarbledWord.all(in: text.text)
    for word in words.prefix(noteLimit) {
      diagnostics.append(.mojibake(word, at: text.source(of: word.bytes)))
    }
    if words.count > noteLimit {
      diagnostics.append(.moreMojibake(words.count - noteLimit, at: text.source(of: words[noteLimit].bytes)))
    }
    let repaired = text.replacing(words.map { ($0.bytes, $0.after) }).withoutByteOrderMarks
    if let rest = firstUnreadable(in: repaired.text) {
      diagnostics.append(.unreadableMojibake(at: repaired.source(of: rest)))
    }
    if let lost = firstRange(of: "\u{FFFD}", in: repaired.text) {
      diagnostics.append(.lostCharacter(at: repaired.source(of: lost)))
    }
    return repaired
  }
}

extension MojibakeRepair {
  /// Where a garbled quotation mark or dash lost its last part on the way, as many programs drop the byte 9D: nobody can
  /// tell any more which it was. No language writes `â€`.
  private static func firstUnreadable(in text: String) -> Range<Int>? {
    GarbledWord.mayBe(in: text) ? firstRange(of: "â€", in: text) : nil
  }

  private static func firstRange(of word: String, in text: String) -> Range<Int>? {
    text.utf8Offset(of: word).map { $0..<$0 + word.utf8.count }
  }
}

extension Diagnostic {
  fileprivate static func mojibake(_ word: GarbledWord, at range: SourceRange) -> Diagnostic {
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

  fileprivate static func lostCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "lost-character",
      "'�' stands here for a character that was lost when the text was copied or saved",
      at: range, hint: "type what belongs here; look for more of these in the file")
  }
}
