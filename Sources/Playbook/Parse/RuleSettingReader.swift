import Diagnostics
import StructuredData

/// Reads how grave findings are: `rules: { overclaim: off, stale-figure: error }`.
enum RuleSettingReader {
  static func read(_ key: String, of record: RecordReader) -> [RuleSetting] {
    record.entries(key).compactMap { entry in
      guard let text = record.text(of: entry.value, key: entry.key.value) else { return nil }
      guard let level = RuleSetting.Level(rawValue: text.value) else {
        record.report(.unknownLevel(text, code: entry.key.value))
        return nil
      }
      return RuleSetting(code: entry.key.value, level: level, source: entry.key.source)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownLevel(_ text: Sourced<String>, code: String) -> Diagnostic {
    let levels = RuleSetting.Level.allCases.map(\.rawValue)
    return Diagnostic(
      .error, code: "unknown-choice", "'\(code)' cannot be '\(text.value)'", at: text.source,
      hint: NearestName.hint(for: text.value, among: levels))
  }
}
