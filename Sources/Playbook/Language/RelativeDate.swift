/// Finds times that are counted from a day nobody wrote down: "next year", "later this year", "this spring".
enum RelativeDate {
  /// One of these stands in a text that has one.
  static let signs = ["next ", "this ", "the year", "coming ", "tomorrow"]

  /// A cheap look, before sentences are taken apart.
  static func mayStand(in text: some StringProtocol) -> Bool { signed.occur(in: text) }

  private static let signed = WordSigns(signs)

  /// The words of the first one in a sentence that states or promises something; `nil` where a year stands beside it.
  static func find(in sentence: Substring) -> Substring? {
    guard begun.occur(in: sentence) else { return nil }
    let words = TextWord.words(of: sentence)
    guard !words.contains(where: { $0.year != nil }),
      isInvitation(words) || !Instruction(words, sentence: sentence).isWhole
    else { return nil }
    let index = words.indices.first { index in
      length(at: index, in: words).map { !belongsToReader(index + $0, in: words) } ?? false
    }
    guard let index, let length = length(at: index, in: words) else { return nil }
    return sentence[words[index].text.startIndex..<words[index + length - 1].text.endIndex]
  }
}

extension TextWord {
  fileprivate var isPossessive: Bool { lower.hasSuffix("'s") }
}

extension RelativeDate {
  private static let first = ["tomorrow", "next", "this", "coming", "later", "end"]
  private static let beginnings = WordSet(Set(first))
  private static let begun = WordSigns(first)

  /// How many words the time takes that begins at an index.
  private static func length(at index: Int, in words: [TextWord]) -> Int? {
    guard beginnings.contains(words[index].base) else { return nil }
    let lower = words[index...].prefix(4).map { String($0.base) }
    let before = index > 0 ? words[index - 1].lower : ""
    if lower.first == "tomorrow" { return ["of", "for"].contains(before) || words[index].isPossessive ? nil : 1 }
    guard lower.count > 1 else { return nil }
    if ["next", "this"].contains(lower[0]), weekdays.contains(lower[1]) { return 2 }
    if lower[0] == "next", lower[1] == "week", before != "the" { return 2 }
    if lower[0] == "coming", before == "the", ["year", "month", "week", "quarter", "semester"].contains(lower[1]) {
      return 2
    }
    if lower[0] == "next" {
      let isOpen = !["the", "a", "each", "every", "one", "year's", "your"].contains(before)
      return isOpen && (seasons.contains(lower[1]) || ["year", "month", "quarter"].contains(lower[1])) ? 2 : nil
    }
    if lower[0] == "this", seasons.contains(lower[1]) { return 2 }
    if lower.count > 2, lower[0] == "this", ["coming", "past"].contains(lower[1]),
      seasons.contains(lower[2]) || lower[2] == "year"
    {
      return 3
    }
    if lower.count > 2, lower[0] == "later", ["this", "in"].contains(lower[1]),
      ["year", "month", "the"].contains(lower[2])
    {
      return 3
    }
    if lower.count > 3, lower[0] == "end", lower[1] == "of", ["this", "the"].contains(lower[2]),
      ["year", "month", "quarter"].contains(lower[3])
    {
      return 4
    }
    return lower[0] == "this" && lower[1] == "year" && isPromised(words) ? 2 : nil
  }

  /// "Join us this Thursday", "could you come tomorrow?" tell of a day, though they ask for something; "reply by tomorrow"
  /// counts from the reader's today.
  private static func isInvitation(_ words: [TextWord]) -> Bool {
    let first = words.first {
      !["please", "so", "and", "then", "could", "can", "would", "will", "won't", "you", "like", "to"].contains($0.lower)
    }
    return first.map { ["come", "join", "attend", "register", "rsvp", "meet", "stop", "sign"].contains($0.lower) }
      ?? false
  }

  private static func isPromised(_ words: [TextWord]) -> Bool {
    words.contains { ["will", "we'll", "plans", "plan"].contains($0.lower) }
  }

  /// "Which jobs you expect to fill next year": whenever the reader reads it. So is "I will call next month".
  private static func belongsToReader(_ end: Int, in words: [TextWord]) -> Bool {
    let before = words[..<min(end, words.count)]
    if before.contains(where: { ["i", "i'll", "if", "whether", "i'd"].contains($0.lower) }) { return true }
    return zip(before, before.dropFirst()).contains { first, second in
      first.lower == "you" && verbs.contains(second.lower)
    }
  }

  private static let seasons: Set<String> = ["spring", "summer", "fall", "autumn", "winter", "semester"]

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend",
  ]

  private static let verbs: Set<String> = [
    "expect", "plan", "want", "need", "hire", "fill", "will", "can", "could", "may", "might", "would", "hope", "have",
    "intend", "are", "start", "open",
  ]
}
