import StructuredData

/// Chooses the one to three figures that a pitch shows first.
package enum FigureSelection {
  package static let limit = 3

  /// The record's `featured` labels in their order; else demand, wage, result and employers, the newest of each kind
  /// first. Never context figures, and never ones that the record's own conflicts contradict.
  package static func featured(of community: Community) -> [Figure] {
    let eligible = community.figures.filter { $0.kind?.value != .context && !isContradicted($0, in: community) }
    let chosen = community.featured.compactMap { label in eligible.first { $0.label.value == label.value } }
    if !chosen.isEmpty { return Array(chosen.prefix(limit)) }
    return Array(kinds.flatMap { newest(eligible, of: $0) }.prefix(limit))
  }

  /// The national figures that a pitch shows where there is no local one, by the same order of kinds.
  package static func featured(_ national: [ShownFigure]) -> [ShownFigure] {
    let chosen = kinds.flatMap { newest(national.map(\.figure), of: $0) }.prefix(limit)
    return chosen.compactMap { figure in national.first { $0.figure.id?.value == figure.id?.value } }
  }

  /// Whether a conflict names the figure's number: public sources disagree about it.
  package static func isContradicted(_ figure: Figure, in community: Community) -> Bool {
    guard let value = figure.value?.value.text else { return false }
    return community.conflicts.contains { numbers(in: $0.value).contains(value) }
  }

  private static let kinds: [Figure.Kind] = [.demand, .wage, .result, .employers]

  private static func newest(_ figures: [Figure], of kind: Figure.Kind) -> [Figure] {
    let ofKind = figures.enumerated().filter { $0.element.kind?.value == kind }
    return ofKind.sorted { left, right in
      let (a, b) = (left.element.asOf?.value.lastDay, right.element.asOf?.value.lastDay)
      if a != b { return a.map { a in b.map { $0 < a } ?? true } ?? false }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// The numbers of a text, without the commas that group their digits.
  private static func numbers(in text: String) -> Set<String> {
    let words = text.split { !$0.isNumber && $0 != "," && $0 != "." }
    return Set(words.map { word in String(word.filter { $0 != "," }.trimmingPoints()) })
  }
}

extension String {
  fileprivate func trimmingPoints() -> Substring {
    var text = self[...]
    while text.last == "." { text.removeLast() }
    return text
  }
}
