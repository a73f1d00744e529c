import StructuredData

/// A sentence about what public sources disagree about, as far as telling which figure it speaks of.
struct FigureConflict: Sendable {
  /// The numbers that it names, years aside, each with the words for what it counts, where they follow.
  private var numbers: [(values: [Double], counted: Set<String>)] = []
  private var words: Set<String> = []

  init(_ text: String) {
    let tokens = ConflictToken.tokens(of: text)
    words = ConflictToken.words(in: tokens)
    for index in tokens.indices {
      guard case .number(let value) = tokens[index] else { continue }
      let following = tokens[(index + 1)...].prefix(while: \.isPlainWord)
      let scale = following.first?.scale
      let counted = ConflictToken.words(in: following.dropFirst(scale == nil ? 0 : 1).prefix(Self.reach))
      numbers.append(([value] + (scale.map { [value * $0] } ?? []), counted))
    }
  }

  /// Whether it names the figure's number and shares a word with its label or unit: an equal number alone may count
  /// anything. A number that says what it counts must say the same. What evaluations found is disputed in words rather
  /// than numbers: a sentence about evaluations that names no number speaks of all of them.
  /// - Parameter names: the words of the community's name, which stand in all of its texts.
  func contradicts(_ figure: Figure, besides names: Set<String> = []) -> Bool {
    if numbers.isEmpty, figure.kind?.value == .evaluation, words.contains("evaluation") { return true }
    guard let value = figure.value?.value.value else { return false }
    let text = [figure.label.value, figure.unit?.value].compactMap { $0 }.joined(separator: " ")
    let own = ConflictToken.words(in: ConflictToken.tokens(of: text)).subtracting(names)
    return numbers.contains { number in
      number.values.contains { ($0 - value).magnitude <= value.magnitude * 1e-9 }
        && !own.isDisjoint(with: number.counted.isEmpty ? words : number.counted)
    }
  }

  /// By a figure's label, the record's first conflict that speaks of it.
  static func byLabel(_ community: Community) -> [String: Sourced<String>] {
    let conflicts = community.conflicts.map { (text: $0, conflict: FigureConflict($0.value)) }
    let names = words(of: community.name.value)
    return community.figures.reduce(into: [:]) { found, figure in
      guard let first = conflicts.first(where: { $0.conflict.contradicts(figure, besides: names) }) else { return }
      found[figure.label.value] = first.text
    }
  }

  /// The words that say little about a community's texts, since all may have them.
  static func words(of name: String) -> Set<String> { ConflictToken.words(in: ConflictToken.tokens(of: name)) }

  /// How many words behind a number may say what it counts.
  private static let reach = 3
}
