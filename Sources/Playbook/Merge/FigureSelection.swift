import StructuredData

/// Chooses the one to three figures that a pitch shows first.
package struct FigureSelection: Sendable {
  package static let limit = 3

  /// The record's `featured` labels in their order; else demand, wage, result, employers and those without a kind, the
  /// newest of each first. Never the same figure twice (`duplicate-figure-label` names it), context figures, zeros, ones
  /// that the record's own conflicts contradict, or ones from a day that hasn't come.
  package let figures: [Figure]
  /// The labels under `featured` whose figures may not be shown first; those from a day that hasn't come were reported.
  package let refused: [Sourced<String>]
  /// The figures that would show first but for a conflict.
  package let contradicted: [(figure: Figure, conflict: Sourced<String>)]

  package init(_ community: Community, today: PartialDate) {
    let possible = community.figures.filter { !Freshness.isAhead($0.asOf?.value, today: today) }
    let conflicts = FigureConflict.byLabel(community)
    let eligible = possible.filter { Self.mayLead($0) && conflicts[$0.label.value] == nil }
    let chosen = community.featured.compactMap { label in eligible.first { $0.label.value == label.value } }
    // A record's figures that don't say their kind come last: better one of them than none.
    figures = Self.first(
      chosen.isEmpty ? (Self.kinds + [nil]).flatMap { Self.newest(eligible, of: $0) } : chosen)
    refused = community.featured.filter { label in
      possible.contains { $0.label.value == label.value } && !eligible.contains { $0.label.value == label.value }
    }
    let unnamed =
      chosen.isEmpty && !conflicts.isEmpty
      ? possible.filter { Self.mayLead($0) && ($0.kind.map { Self.kinds.contains($0.value) } ?? true) } : []
    contradicted = unnamed.compactMap { figure in
      let isNamed = community.featured.contains { $0.value == figure.label.value }
      return isNamed ? nil : conflicts[figure.label.value].map { (figure, $0) }
    }
  }

  /// The national figures that a pitch shows where there is no local one, by the same order of kinds.
  package static func featured(_ national: [ShownFigure], today: PartialDate) -> [ShownFigure] {
    let eligible = national.map(\.figure).filter { mayLead($0) && !Freshness.isAhead($0.asOf?.value, today: today) }
    let chosen = kinds.flatMap { newest(eligible, of: $0) }.prefix(limit)
    return chosen.compactMap { figure in national.first { $0.figure.id?.value == figure.id?.value } }
  }
}

extension FigureSelection {
  private static let kinds: [Figure.Kind] = [.demand, .wage, .result, .employers]

  /// Context proves nothing, and that nobody was hired is no reason to hire.
  private static func mayLead(_ figure: Figure) -> Bool {
    figure.kind?.value != .context && figure.value?.value.value != 0
  }

  /// As many as may be shown, the first of those that say the same.
  private static func first(_ figures: [Figure]) -> [Figure] {
    var shown: [Figure] = []
    for figure in figures where shown.count < limit && !shown.contains(where: figure.saysTheSame) {
      shown.append(figure)
    }
    return shown
  }

  /// Undated ones last; of the same age in the record's order.
  private static func newest(_ figures: [Figure], of kind: Figure.Kind?) -> [Figure] {
    let ofKind = figures.indices.filter { figures[$0].kind?.value == kind }
    let aged = ofKind.map { (index: $0, day: figures[$0].asOf?.value.lastDay) }.sorted { left, right in
      guard left.day != right.day else { return left.index < right.index }
      guard let day = left.day, let other = right.day else { return right.day == nil }
      return day > other
    }
    return aged.map { figures[$0.index] }
  }
}

extension Figure {
  fileprivate func saysTheSame(_ other: Figure) -> Bool {
    label.value == other.label.value && value?.value.value == other.value?.value.value
      && unit?.value == other.unit?.value
  }
}
