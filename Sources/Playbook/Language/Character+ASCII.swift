extension UInt8 {
  /// Whether it is one of some ASCII marks.
  func isAny(of marks: StaticString) -> Bool { marks.withUTF8Buffer { $0.contains(self) } }

  /// Whether it is one of ASCII's letters.
  var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
}

extension Character {
  /// `isLetter`, without asking Unicode's tables of ASCII, of which most texts are.
  var isWordLetter: Bool { ascii?.isLetter ?? isLetter }

  /// `isWhitespace`, likewise.
  var isSpacing: Bool { ascii.map { $0 == 0x20 || 0x09...0x0D ~= $0 } ?? isWhitespace }

  /// `isNumber`, likewise.
  var isNumeral: Bool { ascii.map { 0x30...0x39 ~= $0 } ?? isNumber }

  /// `isUppercase`, likewise.
  var isCapital: Bool { utf8.count == 1 ? ascii.map { 0x41...0x5A ~= $0 } ?? false : isUppercase }

  /// `isLowercase`, likewise.
  var isSmall: Bool { utf8.count == 1 ? ascii.map { 0x61...0x7A ~= $0 } ?? false : isLowercase }

  /// Whether it is one of some marks, without taking these apart into characters.
  func isAny(of marks: StaticString) -> Bool {
    utf8.count == 1
      ? marks.withUTF8Buffer { $0.contains(utf8[utf8.startIndex]) } : "\(marks)".contains(self)
  }

  /// What Unicode says of a character is what it says of its first scalar.
  private var ascii: UInt8? { utf8.first.flatMap { $0 < 0x80 ? $0 : nil } }
}
