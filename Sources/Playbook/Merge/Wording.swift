import StructuredData

/// How numbers, dates and the sentences around them are written.
package struct Wording: Sendable {
  private let language: SiteLanguage
  private var phrases: Phrases { if case .spanish = language { .spanish } else { .english } }

  /// - Parameter language: the site's BCP 47 tag. Dates are written out in English and Spanish, else as ISO 8601; the words
  ///   around them are English where the language is neither.
  package init(language tag: String) {
    language = SiteLanguage(tag: tag)
  }

  /// Whom a task is for that names no audience.
  package var everyone: String { phrases.everyone }
  /// Where a community is that is in no state.
  package var elsewhere: String { phrases.elsewhere }

  /// A number with all that belongs to it.
  package struct Quantity: Sendable {
    /// `nil` where the label says everything.
    package var number: Number?
    package var unit: String?
    package var qualifier: String?
    package var label: String
  }

  /// "more than 1,300", "$12.50 per hour", "58 percent"; empty without a number.
  package func amount(_ quantity: Quantity) -> String {
    guard let number = quantity.number else { return "" }
    let digits = digits(of: number, unit: quantity.unit)
    return quantity.qualifier.map { "\($0) \(digits)" } ?? digits
  }

  /// The number and what it counts, as a part of a sentence. Where the unit is a plain count, the label names what is
  /// counted: "124 open tech positions"; else the label comes first: "average salary after hire: $50,000 per year".
  package func phrase(_ quantity: Quantity) -> String {
    phrase(quantity, joiner: ": ")
  }

  /// What is history as a statement that says when it was reported.
  package func history(_ quantity: Quantity, asOf: PartialDate?) -> String {
    "\(reported(asOf)): \(phrase(quantity, joiner: ", "))"
  }

  /// What stands before a number that is history.
  package func reported(_ asOf: PartialDate?) -> String {
    asOf.map { "\(phrases.reportedIn) \($0.year)" } ?? phrases.reportedUndated
  }

  /// A goal as a statement; one that is past says when it was set.
  /// - Parameter deadline: as `deadline` words it; may be empty.
  package func goal(_ quantity: Quantity, deadline: String, asOf: PartialDate?, isPast: Bool) -> String {
    let past = asOf.map { "\(phrases.goalSetIn) \($0.year)" } ?? phrases.goalSetEarlier
    let opening = isPast ? past : phrases.goal
    let goal = phrase(quantity, joiner: ", ")
    return "\(opening): \(deadline.isEmpty ? goal : "\(goal), \(deadline)")"
  }

  /// A statement with who published it and when, as a whole sentence that may be quoted.
  /// - Parameter date: `nil` where the statement says that there is none.
  package func cited(_ statement: String, publisher: String?, date: String?) -> String {
    guard let publisher = publisher?.withoutParentheses else { return "\(statement)\(date.map { " (\($0))" } ?? "")." }
    return "\(statement) (\(publisher)\(date.map { ", \($0)" } ?? ""))."
  }

  /// "by 2030"; empty where the label says the year already; "2017" behind a label that ends in "by next year".
  package func deadline(_ by: PartialDate?, label: String) -> String {
    guard let by, !label.contains(String(by.year)) else { return "" }
    if label.hasSuffix(" by next year") { return date(by) }
    return "\(by.day == nil ? phrases.by : phrases.byDay) \(date(by))"
  }

  /// "March 9, 2016", "March 2016", "2016"; "undated" without a date.
  package func date(_ date: PartialDate?) -> String {
    guard let date else { return phrases.undated }
    guard let month = date.month else { return date.description }
    let name = phrases.months[month - 1]
    return switch language {
    case .english: date.day.map { "\(name) \($0), \(date.year)" } ?? "\(name) \(date.year)"
    case .spanish: date.day.map { "\($0) de \(name) de \(date.year)" } ?? "\(name) de \(date.year)"
    case .other: date.description
    }
  }
}

extension Wording {
  /// Units that only say what the label says again.
  private static func isCount(_ unit: String?) -> Bool {
    guard let unit else { return true }
    return ["people", "jobs", "employers", "organisations", "organizations", "communities", "jobs per year"]
      .contains(unit)
  }

  /// - Parameter joiner: what stands between a label and the number behind it. After "Reported in 2016:" a second colon
  ///   would read wrong.
  private func phrase(_ quantity: Quantity, joiner: String) -> String {
    let (amount, label) = (amount(quantity), quantity.label)
    if amount.isEmpty { return label }
    guard Self.isCount(quantity.unit) else { return "\(label)\(joiner)\(amount)" }
    // "State 80/80 initiative: technology jobs": what is counted stands behind the colon.
    guard let colon = label.place(of: ": ") else { return "\(amount) \(label)" }
    return "\(label[..<colon.lowerBound])\(joiner)\(amount) \(label[colon.upperBound...])"
  }

  /// The number with its unit, where the label doesn't name it; dollars as "$4,000,000" and "$12.50 per hour".
  private func digits(of number: Number, unit: String?) -> String {
    let digits = grouped(number.text)
    guard let unit, !Self.isCount(unit) else { return digits }
    guard unit == "USD" || unit.hasPrefix("USD ") else { return "\(digits) \(unit)" }
    let hasTenths = number.text.dropLast().last == "."
    let sign = digits.hasPrefix("-") ? "-" : ""
    return "\(sign)$\(digits.dropFirst(sign.count))\(hasTenths ? "0" : "")\(unit.dropFirst(3))"
  }

  /// Thousands apart: 19801 → 19,801. The digits stay as written.
  private func grouped(_ text: String) -> String {
    let sign = text.utf8.first == UInt8(ascii: "-") ? 1 : 0
    var left = text.utf8.prefix { $0 != UInt8(ascii: ".") }.count - sign
    guard left > 3 else { return text }
    let separator = if case .english = language { "," } else { "\u{202F}" }
    var (result, rest) = (String(text.prefix(sign)), text.dropFirst(sign))
    while left > 3 {
      let count = (left - 1) % 3 + 1
      result += rest.prefix(count) + separator
      rest = rest.dropFirst(count)
      left -= count
    }
    return result + rest
  }
}

extension String {
  /// "Silicon Hills News (reprint)" as "Silicon Hills News, reprint", to stand in parentheses itself. Any other text stays
  /// as it was written.
  fileprivate var withoutParentheses: String {
    guard holds(" (") else { return self }
    let parts = split(separator: " (", omittingEmptySubsequences: false)
    let endings = parts.dropFirst()
    guard !parts[0].contains(where: Self.isParenthesis),
      endings.allSatisfy({ $0.hasSuffix(")") && !$0.dropLast().contains(where: Self.isParenthesis) })
    else { return self }
    return ([parts[0]] + endings.map { $0.dropLast() }).joined(separator: ", ")
  }

  private static func isParenthesis(_ character: Character) -> Bool { character == "(" || character == ")" }

  func capitalizingFirst() -> String {
    prefix(1).uppercased() + dropFirst()
  }
}
