import StructuredData

/// When a figure becomes history.
package enum Freshness {
  /// Figures stay fresh for two years.
  package static let months = 24

  /// Whether a figure read at a date is history today. An undated one is: nobody knows how old it is.
  package static func isHistory(_ asOf: PartialDate?, today: PartialDate) -> Bool {
    guard let last = asOf?.lastDay else { return true }
    let age = (today.year - last.year) * 12 + (today.month ?? 1) - (last.month ?? 12)
    return age > months || age == months && (today.day ?? 1) > (last.day ?? 1)
  }

  /// Whether a date lies wholly ahead, so that nothing can have been read then.
  package static func isAhead(_ asOf: PartialDate?, today: PartialDate) -> Bool {
    asOf.map { $0.firstDay > today.lastDay } ?? false
  }
}
