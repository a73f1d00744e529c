import StructuredData

/// When a figure becomes history.
package enum Freshness {
  /// Figures stay fresh for two years.
  package static let months = 24

  /// Whether a figure read at a date is history today. An undated one is: nobody knows how old it is.
  package static func isHistory(_ asOf: PartialDate?, today: PartialDate, months: Int = Freshness.months) -> Bool {
    guard let asOf else { return true }
    return isOlder(asOf, than: months, today: today)
  }

  /// Whether a figure is shown as history. An editor who lets it grow older than two years, in the figure or for the whole
  /// site, vouches for it that long; one who wants it younger is told when it is not, but pages don't change for that.
  /// - Parameter siteAge: the site's `max_age`.
  package static func isHistory(_ figure: Figure, siteAge: Int?, today: PartialDate) -> Bool {
    if figure.status?.value == .historical { return true }
    let months = max(maximumAge(of: figure, siteAge: siteAge), months)
    return isHistory(figure.asOf?.value, today: today, months: months)
  }

  /// After how many months a figure is old.
  package static func maximumAge(of figure: Figure, siteAge: Int?) -> Int {
    figure.maximumAge?.value ?? siteAge ?? months
  }

  /// Whether more than some months have gone since a date's last day.
  package static func isOlder(_ date: PartialDate, than months: Int, today: PartialDate) -> Bool {
    let age = age(of: date, today: today)
    return age > months || age == months && (today.day ?? 1) > (date.lastDay.day ?? 1)
  }

  /// In months that have begun or are full; the days of the month don't count.
  package static func age(of date: PartialDate, today: PartialDate) -> Int {
    let last = date.lastDay
    return (today.year - last.year) * 12 + (today.month ?? 1) - (last.month ?? 12)
  }

  /// Whether a date lies wholly ahead, so that nothing can have been read then.
  package static func isAhead(_ asOf: PartialDate?, today: PartialDate) -> Bool {
    asOf.map { $0.firstDay > today.lastDay } ?? false
  }
}
