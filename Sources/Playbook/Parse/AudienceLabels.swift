/// The labels people write for the site's audiences: `Employers:`, `Community and training providers:` …
///
/// A label is an audience only if `site.yaml` lists it, so that "Step 1:" and "Note:" stay prose.
package struct AudienceLabels: Sendable {
  private struct Label {
    let words: [Substring]
    let audience: String
  }

  /// The labels, those first that were listed first, by what all singulars and plurals of a label have in common.
  private var labels: [String: [Label]] = [:]
  /// How many words the longest label has.
  private var longest = 0

  package init(_ audiences: [Audience]) {
    for audience in audiences {
      for label in [audience.id.value, audience.name] + audience.labels {
        let words = Self.words(of: label)
        labels[Self.stem(of: words), default: []].append(Label(words: words, audience: audience.id.value))
        longest = max(longest, words.count)
      }
    }
  }

  /// The audiences a label names, each once, in its order; `nil` if any part of it is not an audience. `A & B`, `A/B`,
  /// `A, B and C` name several, unless a longer part of them is a label itself, such as `R&D`.
  package func audiences(named label: String) -> [String]? {
    var found = [String]()
    var rest = Self.words(of: label)[...]
    var isBehindLabel = false
    while let word = rest.first {
      if Self.joiners.contains(String(word)) {
        rest = rest.dropFirst()
        isBehindLabel = false
      } else if !isBehindLabel, let (id, length) = longestLabel(in: rest) {
        if !found.contains(id) { found.append(id) }
        rest = rest.dropFirst(length)
        isBehindLabel = true
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  /// A label without what may differ from item to item: case, hyphens, "for the".
  static func spelling(of label: String) -> String { withoutAddress(words(of: label)[...]).joined(separator: " ") }

  /// Whether two labels differ in nothing that a reader of labels looks at: case, hyphens, singular or plural.
  package static func areSame(_ first: String, _ second: String) -> Bool {
    areSame(words(of: first), words(of: second))
  }
}

extension AudienceLabels {
  private static let joiners: Set<String> = [",", ";", "&", "/", "+", "and", "or", "y", "e", "o"]

  /// The audience that the most of the first words name, and how many they are.
  private func longestLabel(in words: ArraySlice<Substring>) -> (audience: String, length: Int)? {
    let unaddressed = Self.withoutAddress(words)
    let skipped = words.count - unaddressed.count
    for length in stride(from: min(longest, unaddressed.count), to: 0, by: -1) {
      if let id = audience(unaddressed.prefix(length)) { return (id, skipped + length) }
    }
    // A label may itself begin like an address: "All employers".
    for length in stride(from: skipped > 0 ? min(longest, words.count) : 0, to: 0, by: -1) {
      if let id = audience(words.prefix(length)) { return (id, length) }
    }
    return nil
  }

  /// A label as it was listed comes before one that differs in number.
  private func audience(_ words: ArraySlice<Substring>) -> String? {
    let candidates = labels[Self.stem(of: words)] ?? []
    let label =
      candidates.first { $0.words.elementsEqual(words) } ?? candidates.first { Self.areSame($0.words, words) }
    return label?.audience
  }

  /// In lower case, cut at spaces, hyphens and no-break spaces; signs that join labels are words.
  private static func words(of label: String) -> [Substring] {
    let spaced = label.lowercased().reduce(into: "") { $0 += ",;&/+".contains($1) ? " \($1) " : String($1) }
    return spaced.split { $0.isSpacing || "-\u{2011}_".contains($0) }
  }

  /// "for the employers" and "all employers" mean employers. "The community" alone begins a sentence: it stays.
  private static func withoutAddress(_ label: ArraySlice<Substring>) -> ArraySlice<Substring> {
    var words = label
    let isAddressed = ["for", "para"].contains(words.first)
    if isAddressed { words.removeFirst() }
    if let first = words.first, first == "all" || isAddressed && ["the", "los", "las", "la", "el"].contains(first) {
      words.removeFirst()
    }
    return words.isEmpty ? label : words
  }

  /// What all forms of the words have in common: their endings away. Words that differ may have it in common, too.
  private static func stem(of words: some Sequence<Substring>) -> String {
    words.map { word in
      word.lastIndex { !"seiy".contains($0) }.map { word[...$0] } ?? ""
    }.joined(separator: " ")
  }

  private static func areSame(_ first: some Collection<Substring>, _ second: some Collection<Substring>) -> Bool {
    first.count == second.count
      && zip(first, second).allSatisfy { $0 == $1 || !Set(singulars(of: $0)).isDisjoint(with: singulars(of: $1)) }
  }

  /// The word itself and the singulars it may be the plural of: communities → community, empleadores → empleador.
  private static func singulars(of word: Substring) -> [String] {
    var forms = [String(word)]
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
    if word.hasSuffix("s") { forms.append(String(word.dropLast())) }
    return forms.filter { !$0.isEmpty }
  }
}
