/// Counts the references to each footnote, in the order in which they are met.
struct FootnoteReferences {
  private var counts: [Int: Int] = [:]

  func count(of number: Int) -> Int { counts[number] ?? 0 }

  /// Which reference to the footnote this is: 1, 2 …
  mutating func next(of number: Int) -> Int {
    counts[number, default: 0] += 1
    return count(of: number)
  }
}
