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
    var slices: [Substring] = []
    scan(line) { slices.append($0) }
    return slices
  }

  /// Hands them over one by one.
  static func scan(_ line: Substring, _ body: (Substring) -> Void) {
    var start = line.startIndex
    scanEnds(of: line) { end in
      let sentence = line[start..<end].drop(while: \.isSpacing)
      if !sentence.isEmpty { body(sentence) }
      start = end
    }
  }

  /// The offsets, in characters, at which a sentence ends (after its punctuation and closing quotes), the last included.
  ///
  /// Not ends: the points of abbreviations ("St. Louis", "U.S. jobs"), initials and decimals, and points before a small
  /// letter. In doubt two sentences stay one: half a sentence must never be published.
  package static func ends(in text: String) -> [Int] {
    var (ends, index, offset) = ([Int](), text.startIndex, 0)
    scanEnds(of: text[...]) { end in
      offset += text.distance(from: index, to: end)
      index = end
      ends.append(offset)
    }
    return ends
  }
}

extension Sentences {
  /// The same as indices. Only at marks is the text looked at by characters.
  private static func scanEnds(of text: Substring, _ body: (Substring.Index) -> Void) {
    var (index, end) = (text.startIndex, text.startIndex)
    while let mark = firstMark(in: text, from: index) {
      // Most texts end with their first mark.
      if text.utf8.index(after: mark) == text.endIndex { return body(text.endIndex) }
      guard text[mark].endsSentence else {
        index = text.unicodeScalars.index(after: mark)
        continue
      }
      index = text[mark...].firstIndex { !$0.mayFollowEnd } ?? text.endIndex
      if isEnd(mark: mark, next: index, in: text) {
        end = index
        body(end)
      }
    }
    if let last = text.lastIndex(where: { !$0.isSpacing }).map(text.index(after:)), last > end { body(last) }
  }

  /// Where a mark stands that may end a sentence, or what begins with the first byte of "…".
  private static func firstMark(in text: Substring, from start: Substring.Index) -> Substring.Index? {
    var rest = text[start...]
    let offset = rest.withUTF8 { $0.firstIndex(where: mayEndSentence) }
    return offset.map { text.utf8.index(start, offsetBy: $0) }
  }

  private static func mayEndSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0xE2
  }

  private static let abbreviations: WordSet = [
    "st", "ste", "mt", "ft", "dr", "mr", "mrs", "ms", "prof", "gov", "sen", "rep", "gen", "jr", "sr", "rev", "hon",
    "inc", "corp", "co", "ltd", "vs", "approx", "dept", "univ", "ave", "blvd", "cf", "ph.d", "al", "ext", "sra",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Words that are abbreviations only before a number: "No. 3", but "The answer is no."
  private static let numberAbbreviations: WordSet = [
    "no", "nos", "fig", "sec", "art", "p", "pp", "vol", "ch", "núm",
  ]

  /// Whether a sentence ends with the mark at one index, when what follows it and its quotes begins at another.
  private static func isEnd(mark: Substring.Index, next: Substring.Index, in text: Substring) -> Bool {
    guard next < text.endIndex else { return true }
    guard text[next].isSpacing else { return false }
    guard let first = text[next...].first(where: { !$0.isSpacing }) else { return true }
    if first.isSmall { return false }
    return text[mark] != "." || next > text.index(after: mark) || !isAbbreviation(before: mark, in: text, next: first)
  }

  private static func isAbbreviation(before point: Substring.Index, in text: Substring, next: Character) -> Bool {
    let start =
      text[..<point].lastIndex { $0.isSpacing || $0.isAny(of: "(“\"‘[") }.map(text.index(after:)) ?? text.startIndex
    let word = text[start..<point]
    if next.isNumeral, numberAbbreviations.contains(word) { return true }
    return isInitials(word) || abbreviations.contains(word)
  }

  /// "J", "U.S", "e.g", "p.m": single letters with points between them. "I" alone is a word.
  private static func isInitials(_ word: Substring) -> Bool {
    guard word.dropFirst().first ?? "." == "." else { return false }
    let letters = word.split(separator: ".", omittingEmptySubsequences: false)
    guard letters.allSatisfy({ $0.count == 1 && $0.first?.isWordLetter == true }) else { return false }
    return letters.count > 1 || word.first?.isCapital == true && word != "I"
  }
}

extension Character {
  fileprivate var endsSentence: Bool { isAny(of: ".!?…") }
  fileprivate var mayFollowEnd: Bool { isAny(of: ".!?…\"”’')]") }
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
    droppingPrefix(characters: plainText.prefix(while: \.isSpacing).count)
  }
}
