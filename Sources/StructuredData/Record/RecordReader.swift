import Diagnostics

/// Reads the fields of a map strictly, and collects what is wrong with them.
///
/// A reader knows which keys were asked for: what is left over when it finishes is a warning. So ask for every key
/// before giving a record up; that also shows all its faults at once. A key whose value is nothing, `null` or only
/// spaces counts as absent.
///
/// It is a class because the readers of nested records add to the same list of diagnostics.
package final class RecordReader {
  /// Whether a field must be there.
  package enum Presence {
    case optional
    /// Its absence is an error.
    case required
  }

  /// The place of the whole record.
  package let source: SourceRange
  private let entries: [Value.Entry]
  private let log: Log
  private var knownKeys: [String] = []

  /// The diagnostics of one file.
  private final class Log {
    var diagnostics = DiagnosticList()
  }

  private init(_ entries: [Value.Entry], at source: SourceRange, log: Log) {
    self.entries = entries
    self.source = source
    self.log = log
  }

  /// What was found so far in the file. Readers of special fields add to it.
  package var diagnostics: DiagnosticList {
    get { log.diagnostics }
    _modify { yield &log.diagnostics }
  }
}

extension RecordReader {
  /// Reads YAML that holds one record: a file, or the part of it that is a front matter block.
  ///
  /// - Parameter what: the record in a message, such as "a community's record".
  package static func read<Result>(
    _ text: SourceRange, what: String, diagnostics: inout DiagnosticList, _ body: (RecordReader) -> Result?
  ) -> Result? {
    let log = Log()
    defer { diagnostics.append(contentsOf: log.diagnostics) }
    guard let value = YAMLReader.read(text, diagnostics: &log.diagnostics) else { return nil }
    guard case .map(let entries) = value.content else {
      log.diagnostics.append(.notARecord(value, what: what))
      return nil
    }
    return RecordReader(entries, at: value.source, log: log).run(body)
  }

  /// Reads YAML that holds a list of records. An empty text is an empty list.
  package static func readList<Result>(
    _ text: SourceRange, what: String, diagnostics: inout DiagnosticList, _ body: (RecordReader) -> Result?
  ) -> [Result]? {
    let log = Log()
    defer { diagnostics.append(contentsOf: log.diagnostics) }
    guard let value = YAMLReader.read(text, diagnostics: &log.diagnostics) else { return nil }
    if value.isNull { return [] }
    guard case .list(let items) = value.content else {
      log.diagnostics.append(.wrongType(value, key: nil, expected: what))
      return nil
    }
    return items.compactMap { item in
      guard case .map(let entries) = item.content else {
        log.diagnostics.append(.wrongType(item, key: nil, expected: "a map of keys and values"))
        return nil
      }
      return RecordReader(entries, at: item.source, log: log).run(body)
    }
  }

  /// The value of a key as it was written; `nil` where it is absent. Asking makes the key a known one.
  package func value(_ key: String, _ presence: Presence = .optional) -> Value? {
    knownKeys.append(key)
    let entry = entries.first { $0.key.value == key }
    if let entry, !entry.value.isBlank { return entry.value }
    if presence == .required { diagnostics.append(entry.map(Diagnostic.noValue) ?? .missing(key, in: source)) }
    return nil
  }

  /// Another record of the same file; its own left-over keys are reported when `body` is done.
  package func nested<Result>(_ value: Value, key: String?, _ body: (RecordReader) -> Result?) -> Result? {
    guard case .map(let entries) = value.content else {
      diagnostics.append(.wrongType(value, key: key, expected: "a map of keys and values"))
      return nil
    }
    return RecordReader(entries, at: value.source, log: log).run(body)
  }

  /// The record under a key.
  package func record<Result>(
    _ key: String, _ presence: Presence = .optional, _ body: (RecordReader) -> Result?
  ) -> Result? {
    value(key, presence).flatMap { nested($0, key: key, body) }
  }

  private func run<Result>(_ body: (RecordReader) -> Result?) -> Result? {
    defer { finish() }
    return body(self)
  }

  /// Reports the keys that nobody asked for.
  private func finish() {
    for entry in entries where !knownKeys.contains(entry.key.value) {
      diagnostics.append(.unknownKey(entry.key, known: knownKeys))
    }
  }
}

extension Diagnostic {
  fileprivate static func notARecord(_ value: Value, what: String) -> Diagnostic {
    guard !value.isNull else {
      return Diagnostic(
        .error, code: "empty-record", "\(what) is empty", at: value.source, hint: "write its keys and values")
    }
    return .wrongType(value, key: nil, expected: "the keys and values of \(what)")
  }

  fileprivate static func missing(_ key: String, in record: SourceRange) -> Diagnostic {
    Diagnostic(.error, code: "missing-key", "the key '\(key)' is missing", at: record, hint: "add '\(key): …'")
  }

  fileprivate static func noValue(_ entry: Value.Entry) -> Diagnostic {
    Diagnostic(
      .error, code: "key-without-value", "the key '\(entry.key.value)' has no value", at: entry.key.source,
      hint: "write a value after the colon")
  }

  fileprivate static func unknownKey(_ key: Sourced<String>, known: [String]) -> Diagnostic {
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
