/// Tells whether an item of a checklist says what to do. English only; in doubt, it does.
enum ActionText {
  /// The sentences that make an item no action: fragments wherever they stand, and, where nothing in the item is an action,
  /// the first sentence.
  static func idleSentences(of text: String) -> [Substring] {
    let sentences = Passage.sentences(of: text).filter { $0.contains(where: \.isWordLetter) }
    let kinds = sentences.map(kind)
    let fragments = zip(sentences, kinds).filter { $1 == .fragment }.map(\.0)
    if kinds.contains(.action) || kinds.isEmpty { return kinds.count > 1 ? fragments.filter(isGerund) : [] }
    // Of several statements the first one is enough; fragments after it are faults of their own.
    let rest = fragments.filter { $0.startIndex != sentences[0].startIndex && isGerund($0) }
    return [sentences[0]] + rest
  }
}

extension ActionText {
  private enum Kind {
    case action, statement, fragment
  }

  private static func kind(_ sentence: Substring) -> Kind {
    if sentence.last(where: { !$0.isSpacing && !"\"”’')*".contains($0) }) == "?" { return .action }
    let words = ActionWord.words(of: sentence)
    return kind(words[...])
  }

  private static func kind(_ words: ArraySlice<ActionWord>) -> Kind {
    let words = words.drop { ActionWords.lightAdverbs.contains($0.text) || $0.isManner }
    guard let first = words.first else { return .action }
    if first.isTag { return .action }
    // "Step 1: Call …", "Mentors: meet …", "Grant money: staff": either side may be the action.
    if let colon = words.prefix(7).firstIndex(where: \.endsWithColon), colon + 1 < words.endIndex {
      return kindAroundColon(words, colon: colon)
    }
    if isImperative(words) { return .action }
    if ActionWords.leadIns.contains(first.text) || ActionWords.determiners.contains(first.text) || first.isNumber
      || first.isGerund || ActionWords.timeNouns.contains(first.text)
    {
      if holdsLaterAction(words) { return .action }
    }
    return ActionWords.holdFiniteVerb(words) ? .statement : .fragment
  }

  private static func kindAroundColon(_ words: ArraySlice<ActionWord>, colon: Int) -> Kind {
    if ActionWords.proseLabels.contains(words[words.startIndex].text) { return .action }
    var front = words[...colon]
    front[colon].endsWithColon = false
    if kind(front) == .action { return .action }
    return kind(words[(colon + 1)...])
  }

  /// Whether a clause begins with the verb that says what to do.
  private static func isImperative(_ words: ArraySlice<ActionWord>) -> Bool {
    guard let first = words.first else { return false }
    let second = words.dropFirst().first
    let next = second?.text ?? ""
    if ["do", "don't", "don’t", "let's", "let’s", "lets", "never", "not"].contains(first.text) {
      return first.text != "not" || ActionVerbs.isVerb(next)
    }
    if ActionVerbs.isVerb(first.text) { return !isNoun(first.text, before: words.dropFirst()) }
    // An unknown word before "the", "your", "each" is a verb that the list lacks; a noun stands before no article.
    guard ActionWords.articles.contains(next), !first.endsClause, !first.isGerund, !first.isPlural else { return false }
    return !ActionWords.leadIns.contains(first.text) && !ActionWords.notVerbs.contains(first.text) && !first.isNumber
      && !ActionWords.determiners.contains(first.text) && !first.isParticiple
  }

  /// "Work is …", "Support from the board": a verb's twin that is a noun here.
  private static func isNoun(_ word: String, before rest: ArraySlice<ActionWord>) -> Bool {
    guard let next = rest.first else { return false }
    if ActionWords.auxiliaries.contains(next.text), !["do", "does", "have", "has", "be", "did"].contains(next.text) {
      return true
    }
    if next.text == "of" { return !ActionVerbs.withOf.contains(word) }
    if ["from", "between", "among"].contains(next.text), ActionVerbs.nounsBeforeFrom.contains(word) { return true }
    if ["for", "to", "with", "in", "by"].contains(next.text), ActionVerbs.nounsBeforePreposition.contains(word) {
      return true
    }
    return ActionVerbs.adjectives.contains(word) && ActionWords.abstractNouns.contains(next.text)
  }

  /// "Before the course starts, call …", "Once a month send …".
  private static func holdsLaterAction(_ words: ArraySlice<ActionWord>) -> Bool {
    for index in words.indices.dropLast() where words[index].endsClause {
      let rest = words[(index + 1)...].drop { ActionWords.lightAdverbs.contains($0.text) || $0.isManner }
      // After a comma a verb of a list, "skills, test results", may look like an action: only what begins a main clause.
      if isImperative(rest), !ActionWords.determiners.contains(words[words.startIndex].text) || startsWithTime(words) {
        return true
      }
    }
    guard ActionWords.leadIns.contains(words[words.startIndex].text) || startsWithTime(words) else { return false }
    if words.contains(where: \.endsClause) { return false }
    return words.indices.dropFirst(2).contains { index in
      ActionVerbs.isVerb(words[index].text) && !ActionWords.bindsNoun.contains(words[index - 1].text)
        && index + 1 < words.endIndex && ActionWords.articles.contains(words[index + 1].text)
    }
  }

  /// "Every quarter", "the day before", "two weeks before".
  private static func startsWithTime(_ words: ArraySlice<ActionWord>) -> Bool {
    words.prefix(4).contains { ActionWords.timeNouns.contains($0.text) }
  }

  private static func isGerund(_ sentence: Substring) -> Bool {
    ActionWord.words(of: sentence).first?.isGerund ?? false
  }
}

/// A word of an item, with what stands behind it.
struct ActionWord {
  /// In small letters, with its hyphens and apostrophes.
  var text: String
  var endsClause = false
  var endsWithColon = false
  var isTag = false

  static func words(of sentence: Substring) -> [ActionWord] {
    var words: [ActionWord] = []
    for word in sentence.spacedWords {
      // Most words have nothing around them.
      if !word.hasByte(where: { !$0.isLetter }) {
        words.append(ActionWord(text: word.lowercased()))
      } else {
        words += word.split { $0.isAny(of: "/—–") }.compactMap(ActionWord.init)
      }
    }
    return words
  }
}

extension ActionWord {
  /// `nil` where no letter or digit stands in it.
  private init?(_ piece: Substring) {
    guard !piece.holds("{{") else {
      self.init(text: String(piece), isTag: true)
      return
    }
    let bare = piece.drop { !$0.isWordLetter && !$0.isNumeral }
    guard let end = bare.lastIndex(where: { $0.isWordLetter || $0.isNumeral }) else { return nil }
    let marks = bare[bare.index(after: end)...]
    self.init(
      text: bare[...end].lowercased(), endsClause: marks.contains { $0.isAny(of: ",;:") },
      endsWithColon: marks.contains(":"))
  }
}

extension ActionWord {
  var isNumber: Bool { text.first?.isNumeral == true || ActionWords.numbers.contains(text) }

  /// "Working", but not "bring".
  var isGerund: Bool {
    text.hasSuffix("ing") && text.count > 4
      && !["bring", "thing", "spring", "string", "sling", "swing", "cling"].contains(text)
      && !ActionVerbs.isVerb(text)
  }

  /// No verb that says what to do ends in "s", but for "discuss" and the like, which are listed.
  var isPlural: Bool { text.hasSuffix("s") && !ActionVerbs.isVerb(text) }

  var isParticiple: Bool { text.hasSuffix("ed") && text.count > 4 && !ActionVerbs.isVerb(text) }

  /// "Quickly", "carefully".
  var isManner: Bool {
    text.hasSuffix("ly") && text.count > 4 && !ActionVerbs.isVerb(text)
      && ![
        "weekly", "monthly", "yearly", "daily", "quarterly", "friendly", "family", "early", "timely", "assembly",
        "only",
      ]
      .contains(text)
  }
}
