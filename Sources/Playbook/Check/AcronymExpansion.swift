/// Tells whether letters stand beside the words they are short for.
enum AcronymExpansion {
  /// - Parameter letters: a piece of `line`.
  static func isExplained(_ letters: Substring, in line: Substring) -> Bool {
    let before = line[..<letters.startIndex].suffix(300)
    let after = line[letters.endIndex...].prefix(300)
    return isInParentheses(letters, before: before) || isBeforeParentheses(letters, after: after)
      || isNamed(letters, before: before, after: after)
  }
}

extension AcronymExpansion {
  /// "On-the-job training (OJT)", "on-the-job training (known as OJT)".
  private static func isInParentheses(_ letters: Substring, before: Substring) -> Bool {
    guard let open = before.lastIndex(where: { "([".contains($0) }), !before[open...].contains(")"),
      before.distance(from: open, to: before.endIndex) < 24
    else { return false }
    return stands(letters, for: before[..<open])
  }

  /// "OJT (on-the-job training)".
  private static func isBeforeParentheses(_ letters: Substring, after: Substring) -> Bool {
    let rest = after.drop { $0 == " " || $0 == "s" }
    guard rest.first == "(" || rest.first == "[" else { return false }
    let inside = rest.dropFirst().prefix { !")]".contains($0) }
    return inside.split(separator: " ").count > 1 && stands(letters, for: inside)
  }

  /// "OJT, short for on-the-job training", "OJT, or on-the-job training", "on-the-job training, or OJT".
  private static func isNamed(_ letters: Substring, before: Substring, after: Substring) -> Bool {
    let openings = [
      ", or ", ", short for ", " stands for ", " means ", ", that is, ", ", the ", " is short for ", " = ", ": ", " — ",
      " – ",
    ]
    for opening in openings where after.hasPrefix(opening) {
      let words = after.dropFirst(opening.count).split(separator: " ").prefix(letters.count + 4)
      if stands(letters, for: words.joined(separator: " ")[...], fromStart: true) { return true }
    }
    let closings = [
      ", or ", ", called ", ", known as ", " known as ", ", or the ", ", in short ", " — ", " – ", " or ",
    ]
    return closings.contains { before.hasSuffix($0) && stands(letters, for: before.dropLast($0.count)) }
  }

  /// Whether the letters are among the first letters of the words, in their order, from the first of them to the last.
  private static func stands(_ letters: Substring, for words: Substring, fromStart: Bool = false) -> Bool {
    var wanted = letters.lowercased().filter(\.isWordLetter)
    if wanted.hasSuffix("s"), letters.hasSuffix("s") { wanted.removeLast() }
    let parts = words.split { !$0.isWordLetter && !$0.isNumeral }.map { $0.lowercased() }
    let near = fromStart ? parts.prefix(wanted.count + 4)[...] : parts.suffix(wanted.count + 6)[...]
    var rest = wanted[...]
    for part in near where part.first == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty && near.count > 1
  }
}
