/// A number, a word or a mark of a sentence about conflicting sources.
enum ConflictToken: Sendable {
  case number(Double)
  /// In small letters, without the "s" of the plural.
  case word(String)
  /// What ends a clause, and years, which count nothing.
  case mark

  static func tokens(of text: String) -> [ConflictToken] {
    text.lowercased().split(whereSeparator: \.isWhitespace).flatMap(tokens(ofChunk:))
  }

  /// The words that say what something is about.
  static func words(in tokens: some Sequence<ConflictToken>) -> Set<String> {
    Set(
      tokens.compactMap { token in
        guard case .word(let word) = token, word.count > 2, !fillers.contains(word) else { return nil }
        return word
      })
  }

  var isPlainWord: Bool { if case .word = self { true } else { false } }

  /// 1,000,000 for "million".
  var scale: Double? {
    guard case .word(let word) = self else { return nil }
    return ["thousand": 1e3, "million": 1e6, "billion": 1e9][word]
  }
}

extension ConflictToken {
  private static func tokens(ofChunk chunk: Substring) -> [ConflictToken] {
    let parts = chunk.split { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "." }
    var tokens = parts.flatMap { part in
      let core = part.trimmingMarks()
      return core.isEmpty ? [] : [token(core)]
    }
    if chunk.contains("$") { tokens.append(.word("usd")) }
    if chunk.contains("%") { tokens.append(.word("percent")) }
    if let last = chunk.last, ",;:.)!?".contains(last) { tokens.append(.mark) }
    return tokens
  }

  private static func token(_ text: Substring) -> ConflictToken {
    guard text.first?.isNumber == true, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }),
      let number = Double(text.filter { $0 != "," })
    else { return .word(stem(text)) }
    return text.utf8.count == 4 && (1990...2100).contains(number) ? .mark : .number(number)
  }

  private static func stem(_ word: Substring) -> String {
    String(word.count > 3 && word.hasSuffix("s") ? word.dropLast() : word)
  }

  private static let fillers: Set<String> = [
    "the", "and", "for", "are", "was", "were", "has", "had", "have", "one", "two", "its", "who", "not", "all", "but",
    "than",
    "more", "less", "les", "about", "over", "other", "another", "with", "from", "that", "thi", "there", "they", "them",
    "say", "said", "page", "report", "source", "release", "count", "number", "figure", "differ", "different", "between",
    "per", "through", "while", "each", "only", "also", "later", "until", "last", "same", "time", "year", "million",
    "thousand", "billion", "high", "low", "end",
  ]
}

extension Substring {
  /// Without the commas and points around it.
  fileprivate func trimmingMarks() -> Substring {
    var text = drop { $0 == "," || $0 == "." }
    while let last = text.last, last == "," || last == "." { text.removeLast() }
    return text
  }
}
