/// Finds "they", "them" and "their" where they mean employers as such, whom a pitch should call "you".
///
/// "Other employers", "several companies", "the firms that hire this way" may be spoken about: the reader is none of them.
/// In doubt a pronoun means the people who were named last.
enum EmployerPronoun {
  /// The first such pronoun of a sentence, given the sentence before it.
  static func find(in sentence: String, after previous: String) -> Substring? {
    let words = words(of: sentence)
    if let found = find(in: words, employers: genericEmployer(in: words)) ?? ofSubject(words) ?? instruction(words) {
      return found
    }
    guard !hasEmployer(words) else { return nil }
    if let first = words.first, ["they", "their"].contains(first.text), speaksOfEmployersOnly(previous) {
      return first.piece
    }
    return ownership(in: words)
  }
}

extension EmployerPronoun {
  private struct Word {
    var piece: Substring
    var text: String

    /// Whether "they" may mean this as well.
    var isOther: Bool { EmployerWords.people.contains(text) || EmployerWords.things.contains(text) }
  }

  /// "Hiring managers" are one word here: they speak for the employer, other managers may be anybody.
  private static func words(of sentence: String) -> [Word] {
    var words: [Word] = []
    for piece in sentence.split(whereSeparator: { !$0.isWordLetter && !$0.isNumeral && !"'’-".contains($0) }) {
      let word = Word(piece: piece, text: piece.lowercased().replacing("’", with: "'"))
      if let last = words.last, last.text == "hiring", ["manager", "managers"].contains(word.text) {
        words.removeLast()
        let both = sentence[last.piece.startIndex..<piece.endIndex]
        words.append(Word(piece: both, text: "hiring \(word.text)"))
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// "Explain this is an effort to help them": tells the team what to do with employers.
  private static func instruction(_ words: [Word]) -> Substring? {
    guard hasEmployer(words), let verb = words.first?.text, EmployerWords.teaching.contains(verb) else { return nil }
    return words.first { ["them", "their"].contains($0.text) }?.piece
  }

  private static func find(in words: [Word], employers: Int?) -> Substring? {
    guard let employers else { return nil }
    for index in words.indices where index > employers {
      guard EmployerWords.pronouns.contains(words[index].text) else { continue }
      if isOwnership(words, at: index) || isHiring(words, by: index) || isWanted(words, by: index) {
        return words[index].piece
      }
      if words[..<employers].contains(where: { $0.isOther }) {
        continue
      }
      // Right before "them" stands a verb: "it costs them nothing".
      let end = words[index].text == "them" ? max(employers, index - 1) : index
      guard
        let other = words[employers..<end].last(where: { $0.isOther })
      else { return words[index].piece }
      if EmployerWords.things.contains(other.text), acts(words, pronoun: index) { return words[index].piece }
    }
    return nil
  }

  /// "Employers name skills, and they shape the course": things do not act.
  private static func acts(_ words: [Word], pronoun: Int) -> Bool {
    guard words[pronoun].text == "they", let verb = words.dropFirst(pronoun + 1).first else { return false }
    return !EmployerWords.verbsOfThings.contains(verb.text)
  }

  /// "Matched to their needs", where employers were named.
  private static func isOwnership(_ words: [Word], at pronoun: Int) -> Bool {
    guard words[pronoun].text == "their", let next = words.dropFirst(pronoun + 1).first?.text else { return false }
    return EmployerWords.owned.contains(next) || EmployerWords.ownedByNamed.contains(next)
  }

  /// "Employers get to know candidates before they hire them".
  private static func isHiring(_ words: [Word], by pronoun: Int) -> Bool {
    guard words[pronoun].text == "they" else { return false }
    let verb = words.dropFirst(pronoun + 1).first { !EmployerWords.modals.contains($0.text) }?.text ?? ""
    return ["hire", "interview", "recruit", "employ", "onboard"].contains(verb)
  }

  /// "Companies that hire this way fill their jobs", "a company learns what its managers need": the sentence begins with
  /// employers as such, and goes on about what they own.
  private static func ofSubject(_ words: [Word]) -> Substring? {
    guard words.count > 3, !words.contains(where: { isPast($0.text) }) else { return nil }
    if EmployerWords.plurals.contains(words[0].text), ["that", "who"].contains(words[1].text) {
      return owner("their", in: words, of: EmployerWords.owned.union(EmployerWords.ownedByNamed).union(["jobs"]))
    }
    guard ["a", "an", "every", "each", "any"].contains(words[0].text), EmployerWords.singulars.contains(words[1].text),
      !["that", "who", "which", "of", "like", "with"].contains(words[2].text)
    else { return nil }
    return owner(
      "its", in: words,
      of: EmployerWords.ownedByNamed.union(EmployerWords.owned).union(["jobs", "managers", "own", "skills", "people"]))
  }

  private static func owner(_ pronoun: String, in words: [Word], of things: Set<String>) -> Substring? {
    zip(words, words.dropFirst()).first { $0.text == pronoun && things.contains($1.text) }?.0.piece
  }

  /// "The talent they need", "people they can hire": they are the employers.
  private static func isWanted(_ words: [Word], by pronoun: Int) -> Bool {
    guard pronoun > 0 else { return false }
    let before = words[pronoun - 1]
    return words[pronoun].text == "they" && (before.isOther || before.text == "what")
      && words.dropFirst(pronoun + 1).prefix(3).contains { EmployerWords.wanting.contains($0.text) }
  }

  /// Where employers are named as such: no word before or behind says which ones.
  private static func genericEmployer(in words: [Word]) -> Int? {
    words.indices.first { index in
      guard EmployerWords.employerNouns.contains(words[index].text) else { return false }
      let before = words[max(0, index - 3)..<index].map(\.text)
      let after = words.dropFirst(index + 1).prefix(1).map(\.text)
      return !before.contains(where: { EmployerWords.selecting.contains($0) || Int($0) != nil })
        && !after.contains(where: { ["who", "that", "which", "whose", "such", "here"].contains($0) })
        && !isLike(words, after: index)
        && !words.dropFirst(index + 1).prefix(1).contains { isPast($0.text) }
    }
  }

  /// "Employers like yours"; but "employers like this".
  private static func isLike(_ words: [Word], after index: Int) -> Bool {
    let after = words.dropFirst(index + 1).prefix(2).map(\.text)
    return after.first == "like" && !["this", "it", "to", "that"].contains(after.last ?? "")
  }

  /// "Employers said", "companies that took part": somebody did that already, and the reader didn't.
  private static func isPast(_ verb: String) -> Bool {
    verb.hasSuffix("ed") && verb != "need"
      || ["said", "found", "took", "told", "wrote", "had", "were", "came", "made", "did", "gave", "was"].contains(verb)
  }

  private static func hasEmployer(_ words: [Word]) -> Bool {
    words.contains { EmployerWords.employerNouns.contains($0.text) }
  }

  /// Whether "they" in the next sentence can be nobody but employers.
  private static func speaksOfEmployersOnly(_ sentence: String) -> Bool {
    let words = words(of: sentence)
    return genericEmployer(in: words).map { $0 <= 3 } == true
      && !words.contains { $0.isOther }
  }

  /// "Their open positions": only employers have those.
  private static func ownership(in words: [Word]) -> Substring? {
    guard !words.contains(where: { ["who", "whose", "companies", "firms"].contains($0.text) }) else { return nil }
    let index = words.indices.first { index in
      guard words[index].text == "their" else { return false }
      let next = words.dropFirst(index + 1).prefix(2).map(\.text)
      return EmployerWords.owned.contains(next.joined(separator: " "))
        || next.first.map(EmployerWords.owned.contains) == true
    }
    return index.map { words[$0].piece }
  }
}
