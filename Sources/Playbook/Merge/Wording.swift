import StructuredData

/// How numbers, dates and the sentences around them are written.
package struct Wording: Sendable {
  private let isEnglish: Bool

  /// - Parameter language: the site's BCP 47 tag. Dates are written out in English only, else as ISO 8601.
  package init(language: String) {
    isEnglish = language.lowercased().split(separator: "-").first == "en"
  }

  /// "more than 1,300", "$12.50 per hour", "58 percent"; empty without a number.
  package func amount(_ number: Number?, unit: String?, qualifier: String?) -> String {
    guard let number else { return "" }
    return [qualifier, quantity(number, unit: unit)].compactMap { $0 }.joined(separator: " ")
  }

  /// The number and what it counts. Where the unit is a plain count, the label names what is counted: "124 open tech
  /// positions"; else the label comes first: "average salary after hire: $50,000 per year".
  package func phrase(amount: String, unit: String?, label: String) -> String {
    if amount.isEmpty { return label }
    return Self.isCount(unit) && !label.contains(": ") ? "\(amount) \(label)" : "\(label): \(amount)"
  }

  /// A phrase as a statement; what is history says when it was reported.
  package func statement(_ phrase: String, asOf: PartialDate?, isHistory: Bool) -> String {
    guard isHistory else { return phrase.capitalizingFirst() }
    return asOf.map { "Reported in \($0.year): \(phrase)" } ?? "Reported without a date: \(phrase)"
  }

  package func goal(_ phrase: String, asOf: PartialDate?, isPast: Bool) -> String {
    guard isPast else { return "Goal: \(phrase)" }
    return asOf.map { "Goal set in \($0.year): \(phrase)" } ?? "Goal set earlier: \(phrase)"
  }

  /// A statement with who published it and when, as it may be quoted.
  package func cited(_ statement: String, publisher: String?, date: String) -> String {
    "\(statement) (\([publisher, date].compactMap { $0 }.joined(separator: ", ")))"
  }

  /// "by 2030"; empty where the label says the year already.
  package func deadline(_ by: PartialDate?, label: String) -> String {
    guard let by, !label.contains(String(by.year)) else { return "" }
    return "by \(date(by))"
  }

  /// "March 9, 2016", "March 2016", "2016"; "undated" without a date.
  package func date(_ date: PartialDate?) -> String {
    guard let date else { return "undated" }
    guard isEnglish, let month = date.month else { return date.description }
    let name = Self.months[month - 1]
    return date.day.map { "\(name) \($0), \(date.year)" } ?? "\(name) \(date.year)"
  }
}

extension Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Units that only say what the label says again.
  private static func isCount(_ unit: String?) -> Bool {
    guard let unit else { return true }
    return ["people", "jobs", "employers", "organisations", "organizations", "communities", "jobs per year"]
      .contains(unit)
  }

  private func quantity(_ number: Number, unit: String?) -> String {
    let digits = grouped(number.text)
    guard let unit, !Self.isCount(unit) else { return digits }
    guard unit == "USD" || unit.hasPrefix("USD ") else { return "\(digits) \(unit)" }
    let hasTenths = number.text.dropLast().last == "."
    let cents = hasTenths ? "0" : ""
    return "$\(digits)\(cents)\(unit.dropFirst(3))"
  }

  /// Thousands apart: 19801 → 19,801. The digits stay as written.
  private func grouped(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    let separator = isEnglish ? "," : "\u{202F}"
    var result = ""
    for (index, digit) in whole.enumerated() {
      let left = whole.count - index
      if index > 0, left % 3 == 0, result.last != "-" { result += separator }
      result.append(digit)
    }
    return result + text.dropFirst(whole.count)
  }
}

extension String {
  func capitalizingFirst() -> String {
    prefix(1).uppercased() + dropFirst()
  }
}
