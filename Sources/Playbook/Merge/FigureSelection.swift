import StructuredData

/// Chooses the one to three figures that a pitch shows first.
package struct FigureSelection: Sendable {
  package static let limit = 3

  /// The record's `featured` labels in their order; else demand, wage, result, employers and those without a kind, the
  /// newest of each first. Never context figures, ones that the record's own conflicts contradict, or forecasts of a time that has passed.
  package let figures: [Figure]
  /// The labels under `featured` whose figures may not be shown first.
  package let refused: [Sourced<String>]

  package init(_ community: Community, today: PartialDate) {
    let eligible = community.figures.filter { figure in
      figure.kind?.value != .context && !Self.isContradicted(figure, in: community)
        && !Self.hasExpired(figure, today: today)
    }
    let chosen = community.featured.compactMap { label in eligible.first { $0.label.value == label.value } }
    // A record's figures that don't say their kind come last: better one of them than none.
    let byKind = (Self.kinds + [nil]).flatMap { Self.newest(eligible, of: $0) }
    let figures = chosen.isEmpty ? byKind : chosen
    self.figures = Array(figures.prefix(Self.limit))
    refused = community.featured.filter { label in !eligible.contains { $0.label.value == label.value } }
  }

  /// The national figures that a pitch shows where there is no local one, by the same order of kinds.
  package static func featured(_ national: [ShownFigure], today: PartialDate) -> [ShownFigure] {
    let eligible = national.map(\.figure).filter { !hasExpired($0, today: today) }
    let chosen = kinds.flatMap { newest(eligible, of: $0) }.prefix(limit)
    return chosen.compactMap { figure in national.first { $0.figure.id?.value == figure.id?.value } }
  }

  /// Whether a conflict names the figure's number: public sources disagree about it.
  package static func isContradicted(_ figure: Figure, in community: Community) -> Bool {
    guard let value = figure.value?.value.value else { return false }
    return community.conflicts.contains { numbers(in: $0.value).contains(value) }
  }
}

extension FigureSelection {
  private static let kinds: [Figure.Kind] = [.demand, .wage, .result, .employers]

  private static func hasExpired(_ figure: Figure, today: PartialDate) -> Bool {
    ForecastDate.find(in: figure.label.value)?.hasPassed(on: today) == true
  }

  /// Undated ones last; of the same age in the record's order.
  private static func newest(_ figures: [Figure], of kind: Figure.Kind?) -> [Figure] {
    let ofKind = figures.filter { $0.kind?.value == kind }
    let dated = ofKind.filter { $0.asOf != nil }.enumerated().sorted { left, right in
      let (a, b) = (left.element.asOf?.value.lastDay, right.element.asOf?.value.lastDay)
      guard let a, let b, a != b else { return left.offset < right.offset }
      return a > b
    }
    return dated.map(\.element) + ofKind.filter { $0.asOf == nil }
  }

  /// The numbers of a text, without the commas that group their digits and the points that end sentences.
  private static func numbers(in text: String) -> Set<Double> {
    let words = text.split { !($0.isASCII && $0.isNumber) && $0 != "," && $0 != "." }
    return Set(words.compactMap { Double($0.filter { $0 != "," }.trimmingPoints()) })
  }
}

extension String {
  fileprivate func trimmingPoints() -> Substring {
    var text = self[...]
    while text.last == "." { text.removeLast() }
    return text
  }
}
