/// Finds statements of number that name none that could be compared: "hundreds of people", "every third job".
enum LooseNumber {
  /// The words of each, with what it counts.
  static func all(in words: [TextWord]) -> [ClosedRange<Int>] {
    words.indices.compactMap { magnitude($0, in: words) ?? ordinal($0, in: words) }
  }

  /// Whether one of those whom programmes count, or one job, is meant.
  static func isCounted(_ noun: String) -> Bool { singulars.contains(noun) }
}

extension LooseNumber {
  /// "Hundreds of trained people", "thousands of dollars"; but a region that "lost thousands of jobs" claims no success.
  private static func magnitude(_ index: Int, in words: [TextWord]) -> ClosedRange<Int>? {
    guard magnitudes.contains(words[index].lower), index + 2 < words.count, !words[index].endsClause,
      words[index + 1].lower == "of", index == 0 || words[index - 1].lower != "lost"
    else { return nil }
    let nouns = words[(index + 2)..<min(index + 6, words.count)]
    let clause = nouns.firstIndex(where: \.endsClause).map { $0 + 1 } ?? nouns.endIndex
    return nouns[..<clause].firstIndex { CountedNoun.isStrong($0.lower) || $0.lower == "dollars" }.map { index...$0 }
  }

  /// "Every third job"; but "every third week".
  private static func ordinal(_ index: Int, in words: [TextWord]) -> ClosedRange<Int>? {
    guard words[index].lower == "every", index + 2 < words.count, ordinals.contains(words[index + 1].lower) else {
      return nil
    }
    let nouns = words[(index + 2)..<min(index + 5, words.count)]
    return nouns.firstIndex { isCounted($0.lower) }.map { index...$0 }
  }

  private static let magnitudes: Set<String> = ["dozens", "hundreds", "thousands", "millions"]

  private static let ordinals: Set<String> = ["second", "third", "fourth", "fifth", "sixth", "tenth"]

  private static let singulars: Set<String> = [
    "job", "opening", "position", "vacancy", "role", "posting", "employer", "company", "firm", "business", "worker",
    "graduate", "student", "trainee", "apprentice", "intern", "resident", "candidate", "applicant", "developer",
    "engineer", "technician", "employee", "person", "adult", "hire", "household", "family", "seeker",
  ]
}
