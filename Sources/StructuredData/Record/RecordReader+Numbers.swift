import Diagnostics

extension RecordReader {
  /// A decimal number, kept as it was written.
  package func number(_ key: String, _ presence: Presence = .optional) -> Sourced<Number>? {
    guard let text = text(key, presence, expected: "a number") else { return nil }
    guard let number = Number(text.value) else {
      report(.notANumber(text, key: key))
      return nil
    }
    return Sourced(number, at: text.source)
  }

  /// A number without a fraction, 0 or more.
  package func wholeNumber(_ key: String, _ presence: Presence = .optional) -> Sourced<Int>? {
    guard let text = text(key, presence, expected: "a number") else { return nil }
    let isDigits = text.value.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isDigits, text.value.utf8.count <= 15, let number = Int(text.value) else {
      report(.notAWholeNumber(text, key: key))
      return nil
    }
    return Sourced(number, at: text.source)
  }

  /// `true` or `false`. Words that other programs take for them are errors: one reader's "no" is another's Norway.
  package func flag(_ key: String, _ presence: Presence = .optional) -> Sourced<Bool>? {
    guard let text = text(key, presence, expected: "true or false") else { return nil }
    switch text.value {
    case "true": return Sourced(true, at: text.source)
    case "false": return Sourced(false, at: text.source)
    default:
      report(.notTrueOrFalse(text, key: key))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notANumber(_ text: Sourced<String>, key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-number", "'\(key)' needs a number, but this is '\(text.value)'", at: text.source,
      hint: numberHint(text.value))
  }

  private static func numberHint(_ text: String) -> String {
    let digits = text.filter { $0 != "," && $0 != " " && $0 != "_" && $0 != "'" }
    if digits != text, Number(digits) != nil { return "write it without separators: \(digits)" }
    return "write digits only, such as 1300 or 12.5; units and words have keys of their own"
  }

  fileprivate static func notAWholeNumber(_ text: Sourced<String>, key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-whole-number", "'\(key)' needs a whole number, but this is '\(text.value)'",
      at: text.source, hint: "write digits only, such as 3")
  }

  fileprivate static func notTrueOrFalse(_ text: Sourced<String>, key: String) -> Diagnostic {
    let isYes = ["yes", "y", "on", "1", "true"].contains(text.value.lowercased())
    let isNo = ["no", "n", "off", "0", "false"].contains(text.value.lowercased())
    return Diagnostic(
      .error, code: "not-true-or-false", "'\(key)' needs true or false, but this is '\(text.value)'",
      at: text.source, hint: isYes ? "write true" : isNo ? "write false" : "write true or false")
  }
}
