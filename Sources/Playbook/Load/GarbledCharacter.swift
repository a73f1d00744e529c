/// One character that was written in UTF-8 and read as Windows-1252, so that two to four characters stand for it:
/// `â€™` for `’`.
///
/// Every such group is also something a person could have typed: French closes a quotation with `é` + no-break space +
/// `»`, Portuguese in capitals with `Ã` + `”`. A group counts only where the languages the site may be written in can't
/// have meant it; a character garbled in a rarer way stays as it is, because a false alarm would damage good text.
struct GarbledCharacter {
  /// What was meant.
  let meant: Unicode.Scalar
  /// How many characters stand for it: 2 to 4.
  let length: Int

  /// Reads the group that starts at an index, if there is one. Right behind another group less is in doubt: there it may
  /// stand for any character of Windows-1252, which is how text looks that was garbled twice.
  init?(in text: [Unicode.Scalar], at start: Int, followsAnother: Bool = false) {
    guard let (meant, length) = Self.decode(text, at: start) else { return nil }
    self.meant = meant
    self.length = length
    if followsAnother, Windows1252.byte(of: meant) != nil { return }
    let group = Array(text[start..<start + length])
    let context = Context(
      before: start > 0 ? text[start - 1] : nil, after: start + length < text.count ? text[start + length] : nil)
    guard Self.isPrintable(meant), Self.isUnmistakable(group, meant, context) else { return nil }
  }

  private struct Context {
    let before: Unicode.Scalar?
    let after: Unicode.Scalar?
  }
}

extension GarbledCharacter {
  /// The character whose UTF-8 bytes the group is, by the table of the Unicode standard (3-7).
  private static func decode(_ text: [Unicode.Scalar], at start: Int) -> (Unicode.Scalar, length: Int)? {
    guard (0xC2...0xF4).contains(text[start].value), let lead = Windows1252.byte(of: text[start]) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard start + length <= text.count else { return nil }
    let bytes = text[start..<start + length].compactMap(Windows1252.byte)
    guard bytes.count == length, let decoded = String(validating: bytes, as: UTF8.self)?.unicodeScalars,
      decoded.count == 1
    else { return nil }
    return decoded.first.map { ($0, length) }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: false
    default: scalar.value != 0xFFFD
    }
  }

  private static func isUnmistakable(_ group: [Unicode.Scalar], _ meant: Unicode.Scalar, _ context: Context) -> Bool {
    switch group[0] {
    case "Â": true  // Followed by a sign or a no-break space: no language ends a word in 'Â'.
    case "Ã": !mayEndWord(group, context)
    case "Å" where group[1] == "“": context.after?.properties.isAlphabetic ?? false  // Å“uvre
    case "Ä", "Å": !punctuation.contains(group[1])
    case "á": (0x1EA0...0x1EFF).contains(meant.value) && !marks.contains(group[2])
    case "â": isSymbol(meant) && (group[1] == "€" || !marks.contains(group[2]) || isSafeSecond(group[1]))
    case "ï": meant.value == 0xFEFF || (0xFB00...0xFB06).contains(meant.value)
    case "ð": group[1] == "Ÿ" || group[1].value == 0x9D
    default: false
    }
  }

  /// Whether `Ã` may be the last letter of a word in capitals, and what follows it the punctuation after it: `IRMÃ”`,
  /// `“Ô. A letter right behind (`CÃ”TE`) shows that it is none, unless it may begin the next word (`IRMÃ–JOÃO`).
  private static func mayEndWord(_ group: [Unicode.Scalar], _ context: Context) -> Bool {
    let opens = context.before.map { "“‘«\"'(".unicodeScalars.contains($0) } ?? false
    let isInCapitals = context.before?.properties.isUppercase ?? false
    guard opens || isInCapitals else { return false }
    let isJoined = context.after?.properties.isAlphabetic ?? false
    return separators.contains(group[1]) || closingMarks.contains(group[1]) && !isJoined
  }

  /// The blocks of punctuation, currency, arrows, mathematics, shapes and dingbats.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    (0x2000...0x27BF).contains(scalar.value)
  }

  /// What follows `â` in no language: `â‚¬`, `â„¢`, `âœ“`.
  private static func isSafeSecond(_ scalar: Unicode.Scalar) -> Bool {
    "‚„†ˆ‰šœž˜".unicodeScalars.contains(scalar)
  }

  /// Marks that end a word, and marks after which the next may begin without a space.
  private static let closingMarks: Set<Unicode.Scalar> = ["‘", "’", "“", "”", "«", "‹", "›", "™"]
  private static let separators: Set<Unicode.Scalar> = ["…", "–", "—", "»", "\u{A0}"]
  private static let marks = closingMarks.union(separators)
  /// Marks and the signs that stand behind a word.
  private static let punctuation = marks.union(["®", "©", "ª", "º", "°", "·", "•", "†", "‡"])
}
