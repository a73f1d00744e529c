import StructuredData

/// What public sources disagree about, with the figures that it speaks of: none of them may be quoted without the others.
package struct FigureDispute: Sendable {
  /// The sentence under `conflicts`.
  package var text: String
  /// May be empty: not every disagreement is about a figure of the record.
  package var figures: [ShownFigure]
}

extension FigureDispute {
  /// - Parameter figures: the record's, as they are shown, in any order.
  static func disputes(of community: Community, figures: [ShownFigure]) -> [FigureDispute] {
    let conflicts = FigureConflict.byLabel(community)
    var disputed: [String: [ShownFigure]] = [:]
    for figure in figures {
      if let conflict = conflicts[figure.figure.label.value] { disputed[conflict.value, default: []].append(figure) }
    }
    return community.conflicts.map { FigureDispute(text: $0.value, figures: disputed[$0.value] ?? []) }
  }
}
