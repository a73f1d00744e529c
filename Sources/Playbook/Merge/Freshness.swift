import StructuredData

/// When a figure becomes history.
package enum Freshness {
  /// Figures stay fresh for two years.
  package static let months = 24

  /// Whether a figure read at a date is history today. An undated one is: nobody knows how old it is.
  package static func isHistory(
    _ asOf: PartialDate?, today: PartialDate, months: Int = Freshness.months
  ) -> Bool {
    guard let last = asOf?.lastDay else { return true }
    let age = (today.year - last.year) * 12 + (today.month ?? 1) - (last.month ?? 12)
    return age > months || age == months && (today.day ?? 1) > (last.day ?? 1)
  }
}
