import Markdown

/// Finds where sentences end.
package enum Sentences {
  /// The sentences of a paragraph, each with its formatting, without the spaces between them. A sentence is never cut
  /// inside a section of its tags or inside code.
  package static func sentences(of paragraph: [Inline]) -> [[Inline]] {
    split(paragraph).map(\.droppingLeadingSpaces).filter { !$0.plainText.isEmpty }
  }

  /// The sentences of a paragraph, each with the spaces before it: together they are the paragraph.
  static func split(_ paragraph: [Inline]) -> [[Inline]] {
    let uncut = UncutRanges(paragraph)
    return paragraph.split(at: ends(in: paragraph.textWithQuotesForEndTags).filter { !uncut.contains($0) })
  }

  /// The sentences of a line, without the spaces around them.
  package static func slices(of line: Substring) -> [Substring] {
    var start = line.startIndex
    var offset = 0
    return ends(in: line).compactMap { end in
      let next = line.index(start, offsetBy: end - offset)
      defer { (start, offset) = (next, end) }
      let sentence = line[start..<next].drop(while: \.isWhitespace)
      return sentence.isEmpty ? nil : sentence
    }
  }

  /// The offsets, in characters, at which a sentence ends (after its punctuation and closing quotes), the last included.
  ///
  /// Not ends: the points of abbreviations ("St. Louis", "U.S. jobs"), initials and decimals, and points before a small
  /// letter. In doubt two sentences stay one: half a sentence must never be published.
  package static func ends(in text: some StringProtocol) -> [Int] {
    let characters = Array(text)
    var ends = [Int]()
    var index = 0
    while index < characters.count {
      guard characters[index].endsSentence else {
        index += 1
        continue
      }
      let last = index
      while index < characters.count, characters[index].mayFollowEnd { index += 1 }
      if isEnd(mark: last, next: index, in: characters) { ends.append(index) }
    }
    let last = characters.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
    if last > ends.last ?? 0 { ends.append(last) }
    return ends
  }
}

extension Sentences {
  private static let abbreviations: Set<String> = [
    "st", "ste", "mt", "ft", "dr", "mr", "mrs", "ms", "prof", "gov", "sen", "rep", "gen", "jr", "sr", "rev", "hon",
    "inc", "corp", "co", "ltd", "vs", "approx", "dept", "univ", "ave", "blvd", "cf", "ph.d", "al", "ext", "sra",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Words that are abbreviations only before a number: "No. 3", but "The answer is no."
  private static let numberAbbreviations: Set<String> = [
    "no", "nos", "fig", "sec", "art", "p", "pp", "vol", "ch", "núm",
  ]

  /// Whether a sentence ends with the mark at one index, when what follows it and its quotes begins at another.
  private static func isEnd(mark: Int, next: Int, in text: [Character]) -> Bool {
    guard next < text.count else { return true }
    guard text[next].isWhitespace else { return false }
    guard let first = text[next...].first(where: { !$0.isWhitespace }) else { return true }
    if first.isLowercase { return false }
    return text[mark] != "." || next > mark + 1 || !isAbbreviation(before: mark, in: text, next: first)
  }

  private static func isAbbreviation(before point: Int, in text: [Character], next: Character) -> Bool {
    let start = text[..<point].lastIndex { $0.isWhitespace || "(“\"‘[".contains($0) }.map { $0 + 1 } ?? 0
    let word = String(text[start..<point])
    if next.isNumber, numberAbbreviations.contains(word.lowercased()) { return true }
    return isInitials(word) || abbreviations.contains(word.lowercased())
  }

  /// "J", "U.S", "e.g", "p.m": single letters with points between them. "I" alone is a word.
  private static func isInitials(_ word: String) -> Bool {
    let letters = word.split(separator: ".", omittingEmptySubsequences: false)
    guard letters.allSatisfy({ $0.count == 1 && $0.first?.isLetter == true }) else { return false }
    return letters.count > 1 || word.first?.isUppercase == true && word != "I"
  }
}

extension Character {
  fileprivate var endsSentence: Bool { ".!?…".contains(self) }
  fileprivate var mayFollowEnd: Bool { ".!?…\"”’')]".contains(self) }
}

extension [Inline] {
  /// The plain text with closing quotes in place of `{{/x}}`: like them, an end tag belongs to the sentence before it.
  fileprivate var textWithQuotesForEndTags: String {
    reduce(into: "") { text, inline in
      switch inline.content {
      case .tag(let tag) where tag.hasPrefix("{{/"): text += String(repeating: "”", count: tag.count)
      default: text += inline.children.isEmpty ? inline.plainText : inline.children.textWithQuotesForEndTags
      }
    }
  }

  /// Without the white space that its plain text begins with.
  var droppingLeadingSpaces: [Inline] {
    droppingPrefix(characters: plainText.prefix(while: \.isWhitespace).count)
  }
}
