/// Finds the name that was probably meant, for "did you mean".
package enum NearestName {
  /// The candidate with the smallest edit distance, if it is near enough to be a likely slip: a third of the name's
  /// length, at least one. A tie goes to the alphabetically first, so that the answer never depends on an order.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, name.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where abs(candidate.count - name.count) <= limit {
      let distance = editDistance(Array(name.lowercased()), Array(candidate.lowercased()))
      guard distance <= limit else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }

  /// A hint that names the nearest candidate, or else lists what there is.
  package static func hint(for name: String, among candidates: [String]) -> String? {
    if let nearest = of(name, among: candidates) { return "did you mean '\(nearest)'?" }
    guard !candidates.isEmpty, candidates.count <= 12 else { return nil }
    return "known here: \(candidates.sorted().joined(separator: ", "))"
  }
}

extension NearestName {
  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious = [Int]()
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var current = [i]
      for j in 1...b.count {
        let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(previous[j] + 1, current[j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, beforePrevious[j - 2] + 1) }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
