import Diagnostics

extension RecordReader {
  /// A date of which perhaps only the year, or the year and month, is written.
  package func date(_ key: String, _ presence: Presence = .optional) -> Sourced<PartialDate>? {
    guard let text = text(key, presence, expected: "a date") else { return nil }
    guard let date = PartialDate(text.value) else {
      report(.wrongDate(text, key: key, forms: "YYYY-MM-DD, YYYY-MM or YYYY"))
      return nil
    }
    return Sourced(date, at: text.source)
  }

  /// A date with its day.
  package func day(_ key: String, _ presence: Presence = .optional) -> Sourced<PartialDate>? {
    guard let date = date(key, presence) else { return nil }
    guard date.value.day != nil else {
      report(.noDay(date, key: key))
      return nil
    }
    return date
  }
}

extension Diagnostic {
  fileprivate static func wrongDate(_ text: Sourced<String>, key: String, forms: String) -> Diagnostic {
    guard !hasFormOfDate(text.value) else {
      return Diagnostic(
        .error, code: "impossible-date", "there is no date '\(text.value)' in the calendar", at: text.source,
        hint: "look at the month and the day; a date is written YYYY-MM-DD")
    }
    return Diagnostic(
      .error, code: "wrong-date-form", "'\(key)' needs a date, but this is '\(text.value)'", at: text.source,
      hint: "write it as \(forms), such as 2027-03-04")
  }

  fileprivate static func noDay(_ date: Sourced<PartialDate>, key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "wrong-date-form", "'\(key)' needs a date with its day, but this is '\(date.value)'",
      at: date.source, hint: "write it as YYYY-MM-DD, such as 2027-03-04")
  }

  /// Digits and hyphens where a date has them.
  private static func hasFormOfDate(_ text: String) -> Bool {
    let form = text.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0 }
    return ["0000", "0000-00", "0000-00-00"].contains { $0.utf8.elementsEqual(form) }
  }
}
