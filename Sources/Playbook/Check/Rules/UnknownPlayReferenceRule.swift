import Diagnostics

/// A text sends its reader to a play that the site doesn't have: "see plays 2 and 3", where there is no play 3.
///
/// Why: plays are renumbered and left out, and nobody remembers who pointed at them.
///
/// Example: `How to keep them is told in play 12.`
///
/// Cure: write the number that the play has now, or link to the page: a link that leads nowhere is reported by itself.
struct UnknownPlayReferenceRule: Rule {
  static let code = "unknown-play-reference"
  static let severity = Severity.warning
  static let signs = ["play"]

  private let numbers: Set<String>
  private let count: Int
  private let language: String

  init(_ context: CheckContext) {
    let plays = context.playbook.isPartial ? [] : context.playbook.plays
    numbers = Set(plays.map { Self.normal($0.number.value[...]) })
    count = plays.count
    language = context.playbook.configuration.language
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard count > 0 else { return [] }
    let text = passage.untagged
    guard Self.mayRefer(text), WrittenLanguage.isEnglish(text, on: language) else { return [] }
    let unknown = Self.references(in: text).filter { !isKnown($0) } + ordinals(in: text)
    return unknown.map { .unknownPlay($0, has: count, at: passage.place(of: $0)) }
  }
}

extension UnknownPlayReferenceRule {
  /// A quick look at neighbouring words, before patterns are made: "plays 2", "play no. 3", "twelfth play".
  private static func mayRefer(_ text: String) -> Bool {
    let words = text[...].spacedWords.map { $0.lowercased() }
    return zip(words, words.dropFirst()).contains { first, second in
      if first.hasSuffix("play") || first.hasSuffix("plays") {
        let begins = second.first == "#" || second.first?.isNumeral == true
        if begins || (["no.", "nos.", "number"] + numberWords).contains(where: second.hasPrefix) { return true }
      }
      return second.hasPrefix("play") && (ordinalWords.contains(first) || first.first?.isNumeral == true)
    }
  }

  /// The numbers after "play" or "plays": "12", "1.a", "twelve".
  private static func references(in text: String) -> [Substring] {
    text.matches(of: pattern).flatMap { match -> [Substring] in
      let start = match.range.lowerBound
      guard !isName(before: start, in: text) else { return [] }
      let isSure = beforeReference.contains(text.word(before: start))
      guard isSure || !isCount(match.output.1, in: text) else { return [] }
      return match.output.1.matches(of: number).map(\.output)
    }
  }

  private static let pattern = Pattern(
    /\b(?i:plays?)(?:\s+(?i:numbers?|nos?\.))?\s+#?((?:\d{1,3}(?:\.(?:\d+|[a-z]))?\b|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b)(?:(?:,?\s+(?:and|or|to|through)\s+|,\s*|\s*[–—-]\s*)(?:#?\d{1,3}(?:\.(?:\d+|[a-z]))?\b|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))*)/
  )

  private static let number = Pattern(
    /\d+(?:\.(?:\d+|[a-z]))?|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)/
  )

  /// "Google Play 12", "role-play 2", "display 2".
  private static func isName(before start: String.Index, in text: String) -> Bool {
    guard let last = text[..<start].last, !last.isNewline else { return false }
    if "-’'".contains(last) { return true }
    guard last.isSpacing else { return !"([“\"‘*—–:".contains(last) }
    return ["google", "fair", "foul", "role", "screen", "power", "word", "world", "child", "children"]
      .contains(text.word(before: start))
  }

  /// "Play 2 roles", "plays 4 times": what follows is counted. A reference is followed by the end of its clause, or by a
  /// small word.
  private static func isCount(_ numbers: Substring, in text: String) -> Bool {
    let after = text[numbers.endIndex...]
    if after.first.map({ "%°".contains($0) }) == true { return true }
    if after.first.map({ "-–:".contains($0) && after.dropFirst().first?.isNumeral == true }) == true { return true }
    let rest = after.drop { $0 == " " }
    guard rest.startIndex > after.startIndex || after.first?.isWordLetter == true else { return false }
    let word = rest.prefix { $0.isWordLetter || $0 == "’" || $0 == "'" }
    guard !word.isEmpty else { return rest.first?.isNumeral == true }
    if word == "on" { return rest.dropFirst(2).drop { $0 == " " }.first?.isNumeral == true }
    let isAfterPlural = text[..<numbers.startIndex].suffix(6).lowercased().hasSuffix("plays ")
    if isAfterPlural, word.last != "s", word.first?.isLowercase == true { return false }
    return !afterReference.contains(word.lowercased())
  }

  /// "What play 5 calls", "in play 5".
  private static let beforeReference: Set<String> = [
    "what", "in", "of", "see", "as", "from", "than", "since", "because",
  ]

  private static let afterReference: Set<String> = [
    "and", "or", "but", "to", "in", "for", "of", "on", "is", "are", "was", "has", "have", "asks", "ask", "says", "say",
    "shows", "show", "covers", "cover", "tells", "tell", "explains", "explain", "describes", "describe", "lists",
    "list", "gives", "give", "goes", "starts", "begins", "helps", "help", "contains", "deals", "before", "after",
    "when",
    "where", "while", "if", "with", "which", "who", "first", "below", "above", "the", "a", "an", "you", "we", "they",
    "it",
    "as", "also", "again", "then", "at", "by", "from", "about", "until", "because", "so", "that", "will", "can", "must",
    "should", "may", "does", "next", "instead", "too", "how", "what", "why", "together", "once", "suggests", "suggest",
    "recommends", "talks", "offers", "offer", "walks", "needs", "need", "not", "now", "later", "into", "here", "there",
  ]

  private func isKnown(_ reference: Substring) -> Bool {
    numbers.contains(Self.normal(reference))
  }

  private static let ordinalPattern = Pattern(
    /\b(?i:the)\s+((?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)|\d{1,2}(?:st|nd|rd|th))\s+(?i:play)\b(?!\s+(?:of|in)\s+(?:the|a)\s+(?:game|season|match|theater|series|half|night)|\s+(?:by|about|at|call|date|that)\b|[-’'])/
  )

  /// "The twelfth play" of nine.
  private func ordinals(in text: String) -> [Substring] {
    text.matches(of: Self.ordinalPattern)
      .filter { match in
        let words = match.output.1.lowercased()
        let position = Self.ordinalWords.firstIndex(of: words).map { $0 + 1 } ?? Int(words.dropLast(2)) ?? 0
        return position > count && !numbers.contains(String(position))
      }
      .map(\.output.0)
  }

  private static let numberWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen",
  ]

  private static let ordinalWords = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth",
  ]

  /// "03" and "three" are "3".
  private static func normal(_ number: Substring) -> String {
    let text = number.lowercased()
    if let index = numberWords.firstIndex(of: text) { return String(index + 1) }
    let digits = text.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}

extension Diagnostic {
  fileprivate static func unknownPlay(_ reference: Substring, has count: Int, at place: SourceRange) -> Diagnostic {
    let what = reference.contains(" ") ? "'\(reference)' does not exist" : "there is no play '\(reference)'"
    return Diagnostic(
      UnknownPlayReferenceRule.severity, code: "unknown-play-reference", what, at: place,
      hint: "write the number that the play has now; the site has \(count == 1 ? "one play" : "\(count) plays")")
  }
}
