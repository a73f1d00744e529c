/// A unit of time that texts measure with, so that "three months" and "twelve weeks" are one length.
enum TimeUnit {
  /// A word's unit, in the singular, and how many of the family's smallest ones it has: days of weeks, minutes of hours.
  static func measure(_ word: some StringProtocol) -> (family: String, length: Double)? { units[String(word)] }

  /// All, in the singular and in the plural.
  static var names: [String] { Array(units.keys) }

  private static let units: [String: (family: String, length: Double)] = {
    let lengths: [String: (family: String, length: Double)] = [
      "minute": ("minute", 1), "hour": ("minute", 60), "day": ("day", 1), "evening": ("evening", 1),
      "time": ("time", 1),
      "week": ("day", 7), "month": ("day", 30.4), "year": ("day", 365),
    ]
    return lengths.merging(lengths.map { ("\($0)s", $1) }) { $1 }
  }()
}
