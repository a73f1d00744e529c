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
  func contradicts(_ figure: CountedFigure) -> Bool {
    if numbers.isEmpty, figure.isEvaluation, words.contains("evaluation") { return true }
    guard let value = figure.value else { return false }
    return numbers.contains { number in
      number.values.contains { ($0 - value).magnitude <= value.magnitude * 1e-9 }
        && !figure.words.isDisjoint(with: number.counted.isEmpty ? words : number.counted)
    }
  }

  /// By a figure's label, the record's first conflict that speaks of it.
  static func byLabel(_ community: Community) -> [String: Sourced<String>] {
    let conflicts = community.conflicts.map { (text: $0, conflict: FigureConflict($0.value)) }
    guard !conflicts.isEmpty else { return [:] }
    let names = words(of: community.name.value)
    return community.figures.reduce(into: [:]) { found, figure in
      let counted = CountedFigure(figure, besides: names)
      guard let first = conflicts.first(where: { $0.conflict.contradicts(counted) }) else { return }
      found[figure.label.value] = first.text
    }
  }

  /// The words of a name or a label that say what it is about.
  static func words(of text: String) -> Set<String> { ConflictToken.words(in: ConflictToken.tokens(of: text)) }

  /// A figure as far as conflicts speak of it, taken apart once for all of them.
  struct CountedFigure: Sendable {
    fileprivate let value: Double?
    fileprivate let words: Set<String>
    fileprivate let isEvaluation: Bool

    /// - Parameter names: the words of the community's name, which stand in all of its texts.
    init(_ figure: Figure, besides names: Set<String> = []) {
      let text = [figure.label.value, figure.unit?.value].compactMap { $0 }.joined(separator: " ")
      value = figure.value?.value.value
      words = FigureConflict.words(of: text).subtracting(names)
      isEvaluation = figure.kind?.value == .evaluation
    }
  }

  /// How many words behind a number may say what it counts.
  private static let reach = 3
}
