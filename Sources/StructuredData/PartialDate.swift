/// A date of which only the year, or the year and month, may be known: `2020`, `2016-03`, `2016-03-09`.
///
/// As a deadline it ends with its period: "2020" passes on 31 December 2020.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int?
  /// 1 to the month's last; never without a month.
  package let day: Int?

  /// `nil` for a date that the calendar does not have, such as 2026-02-30.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, (1...PartialDate.days(in: month, of: year)).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else and for impossible dates.
  package init?(_ text: String) {
    let length = text.utf8.count
    guard length == 4 || length == 7 || length == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (offset, byte) in text.utf8.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch offset {
      case ..<4: year = 10 * year + digit
      case ..<7: month = 10 * month + digit
      default: day = 10 * day + digit
      }
    }
    self.init(year: year, month: length > 4 ? month : nil, day: length > 7 ? day : nil)
  }

  /// The first day of the period.
  package var firstDay: PartialDate { PartialDate(year, month ?? 1, day ?? 1) }

  /// The last day of the period.
  package var lastDay: PartialDate {
    let month = month ?? 12
    return PartialDate(year, month, day ?? PartialDate.days(in: month, of: year))
  }

  /// Whether the whole period lies before a day.
  package func hasPassed(on today: PartialDate) -> Bool { lastDay < today.firstDay }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  /// By first day, then the more exact one last.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// As ISO 8601 writes it, as exact as it is known.
  package var description: String {
    [PartialDate.padded(year, 4), month.map { PartialDate.padded($0, 2) }, day.map { PartialDate.padded($0, 2) }]
      .compactMap { $0 }.joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
