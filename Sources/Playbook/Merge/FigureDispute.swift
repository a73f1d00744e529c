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
    return community.conflicts.map { conflict in
      FigureDispute(
        text: conflict.value,
        figures: figures.filter { conflicts[$0.figure.label.value]?.value == conflict.value })
    }
  }
}
