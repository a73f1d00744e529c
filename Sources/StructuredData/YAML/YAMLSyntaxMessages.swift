import Diagnostics

// The syntax faults that editors make, each with its cure.
extension Diagnostic {
  /// - Parameter value: the whole text that needs quotes; `nil` where it cannot be told.
  static func unquotedColon(key: Substring, value: Substring?, at range: SourceRange) -> Diagnostic {
    let cure = value.map { ": \(key)\(quoted(withoutComment($0)))" } ?? ""
    return Diagnostic(
      .error, code: "yaml-unquoted-colon", "a text with a colon and a space in it needs quotes", at: range,
      hint: "put quotes around it\(cure)")
  }

  static func indentedKey(_ key: Substring, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-indentation",
      "'\(key):' looks like a key, but its line is indented as if it went on the text above", at: range,
      hint: "line it up with the keys above, or put quotes around the whole text")
  }

  static func indentation(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-indentation", "this line does not line up with the ones above it", at: range,
      hint: "keys of one map, and items of one list, start in the same column")
  }

  static func itemIndentation(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-indentation", "this '-' does not line up with the other items of the list", at: range,
      hint: "start all items of a list in the same column")
  }

  static func listOnKeyLine(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-list-on-key-line", "a list cannot start with '-' on the line of its key", at: range,
      hint: "put each '- item' on a line of its own; if it is a text, put quotes around it")
  }

  static func tab(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-tab", "a tab cannot indent a line", at: range, hint: "use spaces, two for each level")
  }

  static func unclosedQuote(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-unclosed-quote", "the quote that opens here is never closed", at: range,
      hint: "put the same quote at the end of the text")
  }

  static func quoteEndsEarly(_ quote: Character, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-quote-ends-early", "the quoted text ends before this, at the quote \(quote)", at: range,
      hint: quote == "'"
        ? "write '' for an apostrophe inside single quotes, or put the text in double quotes"
        : "write \\\" for a quote inside double quotes, or close the text before it")
  }

  static func unknownEscape(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-unknown-escape", "a backslash in double quotes starts a special character, and this is none",
      at: range, hint: "write two backslashes, or put the text in single quotes")
  }

  static func unclosedBracket(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-unclosed-bracket", "the '\(range.text)' that opens here is not closed as it should be",
      at: range,
      hint: "close it, with commas between what it holds; if it starts a text, put quotes around the whole text")
  }

  static func missingColon(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-missing-colon", "this line has no key with a colon and a space after it", at: range,
      hint: "write 'key: value'; a line that goes on the text above must be indented further")
  }

  static func textAfterBlockMark(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-block-text", "after '|' or '>' the text starts on the next line, indented", at: range,
      hint: "move the text to the next line; if the sign is part of the text, put quotes around it")
  }

  static func badCharacter(_ code: UInt32, at range: SourceRange) -> Diagnostic {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      .error, code: "yaml-control-character", "the invisible character \(name) is not allowed", at: range,
      hint: "delete it; it often comes with text copied from another program")
  }

  static func otherSyntax(_ problem: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-syntax", "this is not valid YAML: \(problem)", at: range,
      hint: "look at this line and the one above for a missing quote, colon or space")
  }
}

private func withoutComment(_ value: Substring) -> Substring {
  let text = value.firstRange(of: " #").map { value[..<$0.lowerBound] } ?? value
  let end = text.lastIndex { $0 != " " && $0 != "\t" }.map { text.index(after: $0) } ?? text.startIndex
  return text[..<end]
}

private func quoted(_ text: Substring) -> String {
  guard text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(text)\"" }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}
