import Diagnostics

// What a record reader says of keys, and of values of the wrong shape.
extension Diagnostic {
  /// Says that the file's further problems are not shown.
  package static func tooManyProblems(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "too-many-problems", "'\(file.path)' has more problems than are shown here",
      at: SourceLocation(path: file.path), hint: "repair the first ones and run the command again")
  }

  static func notARecord(_ value: Value, what: String) -> Diagnostic {
    guard !value.isNull else {
      return Diagnostic(
        .error, code: "empty-record", "\(what) is empty", at: value.source, hint: "write its keys and values")
    }
    return .wrongType(value, key: nil, expected: "the keys and values of \(what)")
  }

  static func missing(_ key: String, in record: SourceRange) -> Diagnostic {
    Diagnostic(.error, code: "missing-key", "the key '\(key)' is missing", at: record, hint: "add '\(key): …'")
  }

  static func noValue(_ entry: Value.Entry) -> Diagnostic {
    Diagnostic(
      .error, code: "key-without-value", "the key '\(entry.key.value)' has no value", at: entry.key.source,
      hint: "write a value after the colon")
  }

  static func unknownKey(_ key: Sourced<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .warning, code: "unknown-key", "nothing reads the key '\(key.value)'", at: key.source,
      hint: NearestName.hint(for: key.value, among: known))
  }

  /// A value of the wrong shape: a list where text belongs, or the other way round.
  static func wrongType(_ value: Value, key: String?, expected: String) -> Diagnostic {
    let subject = key.map { "'\($0)' needs \(expected)" } ?? "expected \(expected)"
    return Diagnostic(
      .error, code: "wrong-type", "\(subject), but this is \(value.inWords)", at: value.source,
      hint: value.cure(expecting: expected))
  }
}

extension Value {
  /// `- Good - this: works` is a map to YAML, a sentence to its writer; so is `title:x`, the other way round.
  fileprivate func cure(expecting expected: String) -> String? {
    switch content {
    case .map(let entries) where entries.count == 1 && expected == "text":
      return "if the colon belongs to the text, put quotes around the whole text"
    case .map where expected == "text" && source.text.hasPrefix("{{"):
      return "put quotes around a text that starts with '{{'"
    case .scalar where expected.hasPrefix("a list"):
      return "put each item on a line of its own that starts with '- '"
    case .scalar(let text, isPlain: true) where text.contains(":"):
      return "a key is followed by a colon and a space"
    default:
      return nil
    }
  }
}
