import Diagnostics

/// Reads the fields of a map strictly, and collects what is wrong with them.
///
/// A reader knows which keys were asked for: what is left over when it finishes is a warning. So ask for every key
/// before giving a record up; that also shows all its faults at once. A key whose value is nothing, `null` or only
/// spaces counts as absent.
///
/// A file with very many problems is told of the first ones only, and of that.
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
    private let file: SourceFile
    private var isFull = false

    init(_ file: SourceFile) {
      self.file = file
    }

    func report(_ problem: () -> Diagnostic) {
      guard !isFull else { return }
      isFull = diagnostics.all.count >= YAMLReader.maximumProblemCount
      diagnostics.append(isFull ? .tooManyProblems(in: file) : problem())
    }
  }

  private init(_ entries: [Value.Entry], at source: SourceRange, log: Log) {
    self.entries = entries
    self.source = source
    self.log = log
    knownKeys.reserveCapacity(entries.count + 4)
  }

  /// Adds a problem; beyond the limit it is not even made, since finding its line and column takes time.
  package func report(_ problem: @autoclosure () -> Diagnostic) {
    log.report(problem)
  }

  /// What was found so far in the file, for what reports to a list itself: compilers of prose.
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
    let log = Log(text.file)
    defer { diagnostics.append(contentsOf: log.diagnostics) }
    guard let value = YAMLReader.read(text, diagnostics: &log.diagnostics), !value.isRefused else { return nil }
    guard case .map(let entries) = value.content else {
      log.report { .notARecord(value, what: what) }
      return nil
    }
    return RecordReader(entries, at: value.source, log: log).run(body)
  }

  /// Reads YAML that holds a list of records. An empty text is an empty list.
  package static func readList<Result>(
    _ text: SourceRange, what: String, diagnostics: inout DiagnosticList, _ body: (RecordReader) -> Result?
  ) -> [Result]? {
    let log = Log(text.file)
    defer { diagnostics.append(contentsOf: log.diagnostics) }
    guard let value = YAMLReader.read(text, diagnostics: &log.diagnostics), !value.isRefused else { return nil }
    if value.isNull { return [] }
    guard case .list(let items) = value.content else {
      log.report { .wrongType(value, key: nil, expected: what) }
      return nil
    }
    return items.compactMap { item in
      guard !item.isRefused else { return nil }
      guard case .map(let entries) = item.content else {
        log.report { .wrongType(item, key: nil, expected: "a map of keys and values") }
        return nil
      }
      return RecordReader(entries, at: item.source, log: log).run(body)
    }
  }

  /// Whether a key is written at all. Asking this does not make it a known one.
  package func contains(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

  /// Whether a key has a value, be it one that can't be read: then what is missing has been said.
  package func isWritten(_ key: String) -> Bool { entries.contains { $0.key.value == key && !$0.value.isBlank } }

  /// The value of a key as it was written; `nil` where it is absent or was refused. Asking makes the key a known one.
  package func value(_ key: String, _ presence: Presence = .optional) -> Value? {
    if !knownKeys.contains(key) { knownKeys.append(key) }
    let place = entries.firstIndex { $0.key.value == key }
    if let place {
      let value = entries[place].value
      if value.isRefused { return nil }
      if !value.isBlank { return value }
    }
    if presence == .required { report(place.map { .noValue(entries[$0]) } ?? .missing(key, in: source)) }
    return nil
  }

  /// Another record of the same file; its own left-over keys are reported when `body` is done.
  package func nested<Result>(_ value: Value, key: String?, _ body: (RecordReader) -> Result?) -> Result? {
    guard !value.isRefused else { return nil }
    guard case .map(let entries) = value.content else {
      report(.wrongType(value, key: key, expected: "a map of keys and values"))
      return nil
    }
    return RecordReader(entries, at: value.source, log: log).run(body)
  }

  /// The record under a key.
  package func record<Result>(_ key: String, _ body: (RecordReader) -> Result?) -> Result? {
    value(key).flatMap { nested($0, key: key, body) }
  }

  private func run<Result>(_ body: (RecordReader) -> Result?) -> Result? {
    defer { finish() }
    return body(self)
  }

  /// Reports the keys that nobody asked for.
  private func finish() {
    for entry in entries where !knownKeys.contains(entry.key.value) {
      report(.unknownKey(entry.key, known: knownKeys))
    }
  }
}
