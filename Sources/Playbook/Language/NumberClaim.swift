/// Finds the numbers of a sentence that state a fact somebody could doubt.
enum NumberClaim {
  /// The words of the first one: the number and what it counts.
  static func first(in words: [TextWord], of sentence: Substring) -> ClosedRange<Int>? {
    let instruction = Instruction(words, sentence: sentence)
    let quantity = Quantity.all(in: words).first { isClaim($0, in: words) && !isAsked($0, instruction, in: words) }
    return quantity.map { $0.words.lowerBound...max($0.words.upperBound, $0.noun ?? 0) }
  }
}

extension NumberClaim {
  private static func isAsked(_ quantity: Quantity, _ instruction: Instruction, in words: [TextWord]) -> Bool {
    let index = quantity.words.lowerBound
    return instruction.covers(index) || quantity.kind == .count && instruction.isChoice(before: index)
  }

  private static func isClaim(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    if isPicked(quantity, in: words) || isCondition(quantity, in: words) { return false }
    return switch quantity.kind {
    case .percent: quantity.value != 100
    case .share, .multiple: true
    case .money: quantity.value > 0
    case .count: isCountClaim(quantity, in: words)
    }
  }

  /// "The first 90 days", "each 20 percent".
  private static func isPicked(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    guard start > 0, !words[start - 1].endsClause else { return false }
    return ["first", "next", "last", "every", "each", "these", "those"].contains(words[start - 1].lower)
  }

  /// "Employers with fewer than 50 employees can apply" says who may.
  private static func isCondition(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    let before = words[max(0, start - 4)..<start].map(\.lower)
    return before.contains { ["with", "under", "having"].contains($0) }
      && words.contains { ["can", "may", "qualify", "qualifies", "eligible", "apply", "applies"].contains($0.lower) }
  }

  private static func isCountClaim(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    let before = start > 0 && !words[start - 1].endsClause ? words[start - 1].lower : ""
    if quantity.value < 2 { return false }
    if before == "or", start > 1, NumberWord.at(start - 2, in: words) != nil, quantity.value < 13 { return false }
    guard let noun = quantity.noun else { return quantity.value >= 13 && isObject(quantity, in: words) }
    let counted = words[noun].lower
    if CountedNoun.times.contains(counted) { return isMeasured(quantity, noun: noun, in: words) }
    if CountedNoun.parts.contains(counted) || before == "several" { return false }
    if quantity.value >= 13 { return true }
    return CountedNoun.isStrong(counted) && isResult(quantity, noun: noun, in: words)
  }

  /// "We hired 45": a count whose noun is left out.
  private static func isObject(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    let from =
      start > 1 && ["than", "least", "about", "over", "nearly", "almost"].contains(words[start - 1].lower)
      ? start - 2 : start - 1
    let range = max(0, from - 1)..<max(0, start)
    return words[range].contains { results.contains($0.lower) }
  }

  /// Weeks and months count where they are compared or measured: "five additional weeks", "95 days on average".
  private static func isMeasured(_ quantity: Quantity, noun: Int, in words: [TextWord]) -> Bool {
    let between = words[quantity.words.upperBound + 1..<noun]
    if between.contains(where: { ["additional", "extra", "more", "fewer", "less"].contains($0.lower) }) { return true }
    let after = words[noun + 1..<min(noun + 4, words.count)]
    if !words[noun].endsClause, after.contains(where: { comparisons.contains($0.lower) }) { return true }
    if words.contains(where: { ["average", "median", "averages", "averaged", "typically"].contains($0.lower) }) {
      return true
    }
    return zip(words, words.dropFirst()).contains { first, second in
      first.lower == "to" && ["fill", "hire"].contains(second.lower)
        && words.contains { ["takes", "took", "take"].contains($0.lower) }
        || ["stay", "stays", "stayed", "remain", "remains", "sit", "sits"].contains(first.lower)
          && ["open", "vacant", "unfilled", "empty"].contains(second.lower)
    }
  }

  /// A small number is a fact where it is a result: "twelve people were hired".
  private static func isResult(_ quantity: Quantity, noun: Int, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    let before = words[max(0, start - 4)..<start].contains { results.contains($0.lower) }
    let end = min(noun + 6, words.count)
    let after = words[min(noun + 1, end)..<end].prefix { !["that", "who", "which"].contains($0.lower) }
      .contains { results.contains($0.lower) }
    return before || after
  }

  private static let comparisons: Set<String> = [
    "longer", "shorter", "faster", "sooner", "slower", "quicker", "more", "less",
  ]

  private static let results: Set<String> = [
    "hired", "placed", "trained", "graduated", "interviewed", "completed", "finished", "joined", "signed", "enrolled",
    "earned", "stayed", "found", "employed", "promoted", "served", "reached", "helped", "recruited", "certified",
    "filled",
    "created", "lost", "dropped", "quit", "unfilled", "started",
  ]
}
