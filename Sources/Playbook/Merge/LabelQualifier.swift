/// A qualifier that a label holds in parentheses at its end: "people trained (more than)". It is part of the number, so
/// it is printed with it.
struct LabelQualifier: Sendable {
  /// The label without it.
  let label: String
  let qualifier: String?

  init(_ written: String) {
    guard written.last == ")", let open = written.lastIndex(of: "("),
      let qualifier = Self.words[written[open...].dropFirst().dropLast().lowercased()]
    else {
      (label, qualifier) = (written, nil)
      return
    }
    label = String(written[..<open].reversed().drop { $0.isWhitespace }.reversed())
    self.qualifier = qualifier
  }

  /// What may stand in the parentheses, and how it is said before a number.
  private static let words: [String: String] = [
    "more than": "more than", "over": "over", "at least": "at least", "minimum": "at least", "nearly": "nearly",
    "almost": "almost", "about": "about", "around": "around", "approximately": "approximately", "up to": "up to",
    "less than": "less than", "fewer than": "fewer than", "under": "under", "at most": "at most", "maximum": "at most",
  ]
}
