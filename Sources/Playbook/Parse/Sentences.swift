/// Finds where sentences end.
package enum Sentences {
  /// The offsets, in characters, at which a sentence ends (after its punctuation and closing quotes), the last included.
  ///
  /// Not ends: the points of abbreviations ("St. Louis", "U.S. jobs"), initials and decimals, and points before a small
  /// letter.
  package static func ends(in text: some StringProtocol) -> [Int] {
    let characters = Array(text)
    var ends = [Int]()
    var index = 0
    while index < characters.count {
      if ".!?…".contains(characters[index]), let end = sentenceEnd(after: index, in: characters) {
        ends.append(end)
        index = end
      } else {
        index += 1
      }
    }
    let last = characters.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
    if last > ends.last ?? 0 { ends.append(last) }
    return ends
  }
}

extension Sentences {
  private static let abbreviations: Set<String> = [
    "st", "ste", "mt", "ft", "dr", "mr", "mrs", "ms", "prof", "gov", "sen", "rep", "gen", "jr", "sr",
    "inc", "corp", "co", "ltd", "vs", "approx", "dept", "univ", "ave", "blvd", "e.g", "i.e", "cf", "u.s", "u.k", "d.c",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Words that are abbreviations only before a number: "No. 3", but "The answer is no."
  private static let numberAbbreviations: Set<String> = ["no", "nos", "fig", "sec", "art", "p", "pp", "vol", "ch"]

  /// The end of the sentence whose closing mark stands at `index`, or `nil` if no sentence ends there.
  private static func sentenceEnd(after index: Int, in text: [Character]) -> Int? {
    var end = index + 1
    while end < text.count, ".!?…\"”’')]".contains(text[end]) { end += 1 }
    guard end < text.count else { return end }
    guard text[end].isWhitespace else { return nil }
    guard let next = text[end...].first(where: { !$0.isWhitespace }) else { return end }
    if next.isLowercase { return nil }
    return text[index] == "." && isAbbreviation(before: index, in: text, next: next) ? nil : end
  }

  private static func isAbbreviation(before point: Int, in text: [Character], next: Character) -> Bool {
    let start = text[..<point].lastIndex { $0.isWhitespace || "(“\"‘".contains($0) }.map { $0 + 1 } ?? 0
    let word = String(text[start..<point])
    let isInitial = word.count == 1 && word.first?.isUppercase == true && word != "I"
    if next.isNumber, numberAbbreviations.contains(word.lowercased()) { return true }
    return isInitial || abbreviations.contains(word.lowercased())
  }
}
