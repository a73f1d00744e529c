/// A word of a sentence, as far as finding forecasts in it needs to understand it.
struct SentenceWord: Sendable {
  /// In small letters.
  var text: String
  /// Whether a comma or another mark stands behind it.
  var endsClause: Bool

  /// The words of a sentence; those with hyphens in their parts.
  static func words(of sentence: String) -> [SentenceWord] {
    var words: [SentenceWord] = []
    var word = ""
    var mark: Character?
    for character in sentence.lowercased() + " " {
      if character.isWordLetter || character.isNumeral {
        // "1,800", "2.5".
        if let before = mark, ",.".contains(before), character.isNumeral, words.last?.text.last?.isNumeral == true {
          words[words.count - 1].endsClause = false
        }
        word.append(character)
        mark = nil
      } else {
        if !word.isEmpty { words.append(SentenceWord(text: word, endsClause: false)) }
        word = ""
        mark = character
        if ",;:.()".contains(character), !words.isEmpty, character != "." || !words[words.count - 1].mayBeShortened {
          words[words.count - 1].endsClause = true
        }
      }
    }
    return words
  }

  /// "U.S.", "St.", "Sept."
  private var mayBeShortened: Bool { text.count <= 4 && text.allSatisfy(\.isWordLetter) }
}

extension SentenceWord {
  /// Years that plays and messages speak of, "FY2020" and "FY20" among them; other numbers of four digits are counts.
  var year: Int? {
    let digits = text.hasPrefix("fy") ? text.dropFirst(2) : text[...]
    if digits.utf8.count == 2, digits.startIndex > text.startIndex { return Int(digits).map { 2000 + $0 } }
    guard digits.utf8.count == 4, let year = Int(digits), (1990...2100).contains(year) else { return nil }
    return year
  }

  /// 2029 for "2020s".
  var lastYearOfDecade: Int? {
    guard text.utf8.count == 5, text.hasSuffix("0s"), let year = Int(text.dropLast()) else { return nil }
    return (1990...2090).contains(year) ? year + 9 : nil
  }

  /// 1 to 31 for "30" and "30th".
  var day: Int? {
    let digits = text.prefix { $0.isNumeral }
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) ? day : nil
  }
}
