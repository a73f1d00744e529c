/// Tells whether a sentence says where its numbers come from, or when they held.
struct Attribution: Sendable {
  private let words: [TextWord]
  private let year: Int

  /// - Parameter year: this year; later ones date no fact.
  init(_ words: [TextWord], year: Int) {
    self.words = words
    self.year = year
  }

  var isGiven: Bool {
    words.indices.contains { isAddress($0) || isDate($0) || isReported($0) || isQuoted($0) || isStudy($0) }
      || hasCitation
  }

  /// Whether the sentence only names the source of the one before it.
  var isSourceLine: Bool {
    guard let first = words.first else { return false }
    return first.opens
      || ["source", "sources", "figures", "numbers", "counted"].contains(first.lower)
        && (first.endsClause || first.lower == "source" || first.lower == "sources")
  }
}

extension Attribution {
  private func isAddress(_ index: Int) -> Bool {
    let word = words[index].lower
    return word.holds("://") || word.hasPrefix("www.")
      || ["source", "sources"].contains(word) && words[index].endsClause
  }

  /// "In 2016" dates; "compared to 2010", "by 2020" and years to come don't.
  private func isDate(_ index: Int) -> Bool {
    guard let named = words[index].year, named <= year else { return false }
    var before = index - 1
    while before >= 0,
      ["the", "end", "of", "mid", "early", "late", "year"].contains(words[before].lower)
        || NumberWord.isMonth(words[before].lower)
    {
      before -= 1
    }
    guard before >= 0 else { return true }
    let preposition = words[before].lower
    if ["by", "until", "till", "before"].contains(preposition) { return words.contains { $0.lower == "had" } }
    if ["than", "compared", "versus", "vs", "against"].contains(preposition) { return false }
    guard before > 0, ["to", "with", "in", "from"].contains(preposition) else { return true }
    return !["compared", "than", "relative", "comparison", "up"].contains(words[before - 1].lower)
  }

  /// "(The White House, 2016)", "(US Department of Labor)".
  private var hasCitation: Bool {
    var start: Int?
    for index in words.indices {
      if words[index].opens { start = index }
      guard let open = start, words[index].closes else { continue }
      start = nil
      let inside = words[open...index]
      if inside.count(where: \.isName) >= 2 || inside.first?.text.contains("@") == true { return true }
      if inside.contains(where: { ["source", "sources"].contains($0.lower) }) { return true }
    }
    return false
  }

  /// "According to the state's survey", "the White House reported".
  private func isReported(_ index: Int) -> Bool {
    let word = words[index].lower
    if word == "according", index + 2 < words.count { return names(in: index + 2..<min(index + 7, words.count)) }
    if ["citing", "quoting"].contains(word)
      || word == "per" && index + 1 < words.count && words[index + 1].lower == "the"
    {
      return names(in: index + 1..<min(index + 5, words.count))
    }
    guard Self.verbs.contains(word) else { return false }
    var subject = index - 1
    while subject >= 0, Self.adverbs.contains(words[subject].lower) { subject -= 1 }
    guard subject >= 0, !words[subject].endsClause || subject < index - 1 || words[subject].isName else { return false }
    if Self.vague.contains(words[subject].lower) {
      guard subject > 0, !words[subject - 1].endsClause else { return false }
      return words[subject - 1].isName && subject > 1 || words[subject - 1].lower.hasSuffix("'s")
    }
    return names(in: max(0, subject - 5)..<subject + 1)
  }

  /// "“We hired three people,” says Dana Example".
  private func isQuoted(_ index: Int) -> Bool {
    guard ["says", "said", "explains", "writes", "recalls"].contains(words[index].lower), index > 0,
      index + 1 < words.count
    else { return false }
    let quote = words[index - 1].text
    let isClosed = quote.base[quote.endIndex...].prefix(3).contains { "”\"".contains($0) }
    return isClosed && words[index + 1].isName
  }

  /// "A study by Georgetown", "data from the Census Bureau".
  private func isStudy(_ index: Int) -> Bool {
    guard Self.studies.contains(words[index].lower), index + 2 < words.count,
      ["by", "from", "of"].contains(words[index + 1].lower)
    else { return false }
    return names(in: index + 2..<min(index + 6, words.count)) && words[index + 1].lower != "of"
  }

  /// Whether a name, or an institution that everybody there knows, stands among some words.
  private func names(in range: Range<Int>) -> Bool {
    range.contains { index in
      let word = words[index]
      if Self.institutions.contains(String(word.base)) { return true }
      guard
        word.isName
          || word.text.count > 2 && word.text.allSatisfy(\.isCapital) && !["CEO", "CIO", "STEM"].contains(word.text)
      else { return false }
      return index > 0 && !Self.places.contains(words[index - 1].lower)
        || index == 0 && range.count > 1 && index + 1 < range.upperBound && words[1].isName
        || index == 0 && range.count == 1 && !Self.vague.contains(word.lower)
    }
  }

  private static let places: Set<String> = ["in", "near", "around", "across"]

  private static let verbs: Set<String> = [
    "reports", "reported", "report", "finds", "found", "find", "says", "said", "say", "estimates", "estimated",
    "estimate",
    "shows", "showed", "show", "published", "publishes", "announced", "calculates", "calculated", "projects",
    "projected",
    "counts", "counted", "records", "recorded", "puts", "lists", "writes", "wrote", "notes", "noted", "surveyed",
    "measured",
  ]

  private static let adverbs: Set<String> = ["has", "have", "had", "also", "recently", "just", "now", "itself"]

  private static let vague: Set<String> = [
    "employers", "studies", "experts", "research", "researchers", "people", "many", "some", "surveys", "companies",
    "analysts", "observers", "they", "we", "i", "you", "it", "he", "she", "reports", "leaders", "data", "numbers",
    "statistics",
    "evidence", "figures", "study", "survey", "report", "who", "that", "network", "program", "programme", "graduates",
    "managers",
    "members", "partners", "which", "recruiters", "this", "and", "to", "our", "can", "will", "one", "have",
  ]

  private static let studies: Set<String> = [
    "study", "report", "survey", "data", "figures", "numbers", "analysis", "research", "census", "release",
    "statistics",
    "estimate", "estimates", "count", "evaluation",
  ]

  private static let institutions: Set<String> = [
    "city", "state", "board", "college", "university", "council", "department", "bureau", "mayor", "governor", "census",
    "county", "ministry", "agency", "institute",
  ]
}
