/// Finds the numbers of a sentence that state a fact somebody could doubt.
enum NumberClaim {
  /// The words of the first one: the number and what it counts.
  static func first(in words: [TextWord], of sentence: Substring) -> ClosedRange<Int>? {
    let instruction = Instruction(words, sentence: sentence)
    let quantity = Quantity.all(in: words).first { isClaim($0, in: words) && !isAsked($0, instruction, in: words) }
    let counted = quantity.map { $0.words.lowerBound...max($0.words.upperBound, $0.noun ?? 0) }
    let loose = LooseNumber.all(in: words).first { !instruction.covers($0.lowerBound) }
    return [counted, loose].compactMap { $0 }.min { $0.lowerBound < $1.lowerBound }
  }
}

extension NumberClaim {
  private static func isAsked(_ quantity: Quantity, _ instruction: Instruction, in words: [TextWord]) -> Bool {
    let index = quantity.words.lowerBound
    return instruction.covers(index) || quantity.kind == .count && instruction.isChoice(before: index)
  }

  private static func isClaim(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    if isPicked(quantity, in: words) || isCondition(quantity, in: words) || isTerm(quantity, in: words) { return false }
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
    if let noun = quantity.noun, ["employees", "workers", "people", "staff"].contains(words[noun].lower),
      let with = before.lastIndex(of: "with"), with > 0,
      ["employers", "companies", "firms", "businesses"].contains(before[with - 1])
    {
      return true
    }
    return before.contains { ["with", "under", "having"].contains($0) }
      && words.contains { ["can", "may", "qualify", "qualifies", "eligible", "apply", "applies"].contains($0.lower) }
  }

  /// "You pay half of the wages, and the board pays the other half": what the parties agree on.
  private static func isTerm(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    guard quantity.kind == .share || quantity.kind == .percent else { return false }
    let (start, end) = (quantity.words.lowerBound, quantity.words.upperBound)
    let after = words[min(end + 1, words.count)..<min(end + 6, words.count)]
    return words[max(0, start - 3)..<start].contains { payments.contains($0.lower) }
      && after.contains { costs.contains($0.lower) }
  }

  private static let payments: Set<String> = [
    "pay", "pays", "cover", "covers", "reimburse", "reimburses", "refund", "refunds", "fund", "funds", "subsidize",
    "subsidizes", "carries", "bears",
  ]

  private static let costs: Set<String> = [
    "wage", "wages", "cost", "costs", "fee", "fees", "tuition", "salary", "salaries", "pay", "price", "premium",
  ]

  private static func isCountClaim(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    let before = start > 0 && !words[start - 1].endsClause ? words[start - 1].lower : ""
    if quantity.value < 2 { return false }
    if before == "or", start > 1, NumberWord.at(start - 2, in: words) != nil, quantity.value < 13 { return false }
    if isMean(quantity, in: words) { return true }
    guard let noun = quantity.noun else { return quantity.value >= 13 && isObject(quantity, in: words) }
    let counted = words[noun].lower
    if counted == "points", noun + 1 < words.count, changes.contains(words[noun + 1].lower) { return true }
    if CountedNoun.times.contains(counted) { return isMeasured(quantity, noun: noun, in: words) }
    if CountedNoun.parts.contains(counted) || before == "several" { return false }
    if quantity.value >= 13 { return true }
    guard CountedNoun.isStrong(counted) else { return false }
    if words[quantity.words].last?.lower == "dozen" { return true }
    return isResult(quantity, noun: noun, in: words) || isRatio(noun, in: words)
  }

  /// "The average age is 31".
  private static func isMean(_ quantity: Quantity, in words: [TextWord]) -> Bool {
    let start = quantity.words.lowerBound
    guard start > 2, ["is", "was", "of"].contains(words[start - 1].lower) else { return false }
    return words[max(0, start - 6)..<start].contains { ["average", "median", "mean"].contains($0.lower) }
      && words[quantity.words.upperBound].endsClause
  }

  /// "Five open jobs for every graduate".
  private static func isRatio(_ noun: Int, in words: [TextWord]) -> Bool {
    guard noun + 3 < words.count, !words[noun].endsClause else { return false }
    return words[noun + 1].lower == "for" && ["every", "each"].contains(words[noun + 2].lower)
      && LooseNumber.isCounted(words[noun + 3].lower)
  }

  private static let changes: Set<String> = ["higher", "lower", "better", "above", "below", "worse", "more", "less"]

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
