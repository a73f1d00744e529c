extension Passage {
  /// The text with spaces in place of its tags, byte for byte.
  var untagged: String { text.blankingTags() }
}

extension String {
  /// A copy with spaces in place of what matches. Each byte keeps its place, so that what is found in the copy is found in
  /// the text.
  func blanking(_ pattern: some RegexComponent) -> String {
    blanking(matches(of: pattern).map(\.range))
  }

  /// The same for ranges in the order of the text, none of which overlap.
  private func blanking(_ ranges: [Range<Index>]) -> String {
    guard !ranges.isEmpty else { return self }
    var copy = ""
    var rest = self[...]
    for range in ranges {
      copy += rest[..<range.lowerBound]
      copy += String(repeating: " ", count: self[range].utf8.count)
      rest = self[range.upperBound...]
    }
    return copy + rest
  }

  private static let pages = Pattern(/(?:https?:\/\/|www\.)\S+/)
  private static let tags = Pattern(/\{\{[^{}]*\}\}/)

  /// A copy with spaces in place of tags: what they stand for is checked elsewhere.
  func blankingTags() -> String { holds("{{") ? blanking(Self.tags) : self }

  /// A copy without what stands in quotation marks: somebody else says that.
  func blankingQuotes() -> String {
    guard contains(where: { "\"“".contains($0) }) else { return self }
    return blanking(split(separator: "\n").flatMap(Self.quotes))
  }

  /// What stands in quotation marks in a line, with the marks. The text is read once, whatever marks it has.
  private static func quotes(in line: Substring) -> [Range<Index>] {
    var ranges: [Range<Index>] = []
    var open: (mark: Character, start: Index)?
    let hasClosing = line.contains("”")
    for index in line.indices {
      let character = line[index]
      if let quote = open {
        guard character == (quote.mark == "“" ? "”" : "\"") else { continue }
        ranges.append(quote.start..<line.index(after: index))
        open = nil
      } else if character == "\"" || character == "“" && hasClosing {
        open = (character, index)
      }
    }
    return ranges
  }

  /// A copy without addresses of pages and mailboxes.
  func blankingAddresses() -> String {
    guard contains(where: { "/@.".contains($0) }) else { return self }
    let copy = hasSign("://", "www.") ? blanking(Self.pages) : self
    return copy.blanking(MailAddresses.find(in: copy).map { $0.startIndex..<$0.endIndex })
  }
}

extension String {
  /// Whether one of these words, written in small letters, stands somewhere, in letters of either case. Much faster than a
  /// regular expression, which is then needed only for few texts.
  func hasSign(_ signs: String...) -> Bool {
    var copy = self
    return copy.withUTF8 { bytes in
      signs.contains { sign in
        var sign = sign
        return sign.withUTF8 { Self.stands($0, in: bytes) }
      }
    }
  }

  private static func stands(_ sign: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = sign.first, bytes.count >= sign.count else { return false }
    for start in 0...bytes.count - sign.count where bytes[start] | 0x20 == first | 0x20 {
      var length = 1
      while length < sign.count, bytes[start + length] | 0x20 == sign[length] | 0x20 { length += 1 }
      if length == sign.count { return true }
    }
    return false
  }

  /// What matches, but where such a character stands right before it.
  func pieces(of pattern: some RegexComponent, notAfter isExcluded: (Character) -> Bool) -> [Substring] {
    matches(of: pattern).map { self[$0.range] }.filter { piece in
      piece.startIndex == startIndex || !isExcluded(self[index(before: piece.startIndex)])
    }
  }

  /// The word before a place in its line, in small letters; empty where there is none.
  func word(before index: String.Index) -> String {
    // A line may be as long as a book, and be asked for many words.
    let line = self[..<index].suffix(80).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return line.split { !$0.isWordLetter && !"'’-".contains($0) }.last?.lowercased() ?? ""
  }
}

extension Substring {
  /// The same piece of the text that `sentence` is a part of, for a piece of a copy of that sentence.
  func moved(into sentence: Substring) -> Substring {
    let start = base.utf8.distance(from: base.startIndex, to: startIndex)
    let from = sentence.utf8.index(sentence.startIndex, offsetBy: start)
    return sentence.base[from..<sentence.utf8.index(from, offsetBy: utf8.count)]
  }
}
