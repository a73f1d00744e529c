/// Finds "I", "me" and "my" in a message of the program.
enum FirstPersonSingular {
  /// The first such word of a sentence.
  static func find(in sentence: String) -> Substring? {
    sentence.matches(of: singulars).map(\.output).first { word in
      word.lowercased() != "i" && !word.hasPrefix("I") || !isNumeral(word, in: sentence)
    }
  }
}

extension FirstPersonSingular {
  private static let singulars = Pattern(
    /\bI['’](?:m|ve|ll|d)\b|\bI\b(?![\/.&\-–]\w|\.\w)|\b(?:[Mm]y|me|Me|mine|myself|Myself)\b/)

  /// "Phase I", "Title I funds", "the I in IT"; but "and I".
  private static func isNumeral(_ word: Substring, in sentence: String) -> Bool {
    guard word == "I" else { return false }
    let before = sentence[..<word.startIndex].split(whereSeparator: \.isSpacing).last ?? ""
    let after = sentence[word.endIndex...].split { !$0.isWordLetter }.first ?? ""
    if before.isEmpty || before.last.map({ ",;:—–".contains($0) }) == true { return false }
    if [
      "phase", "title", "part", "type", "class", "level", "tier", "war", "stage", "chapter", "group", "analyst",
      "technician", "specialist", "developer", "division", "grade", "volume", "the", "an", "letter",
    ]
    .contains(before.lowercased()) {
      return true
    }
    return before.first?.isCapital == true && before != before.prefix(1) && after.first?.isLowercase != true
      && ![
        "And", "But", "So", "When", "If", "As", "What", "Where", "How", "Then", "Yes", "Because", "May", "Can",
        "Should",
        "Am", "Do", "Did", "Have", "Will", "Could", "Would", "Since", "While",
      ].contains(String(before))
  }
}
