/// Writes a run's diagnostics for programs: one JSON object, documented in `docs/diagnostics.md`.
package enum JSONFormatter {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  package static let version = 1

  /// - Parameter summary: further members of the top object, already JSON.
  package static func format(_ diagnostics: [Diagnostic], summary: [(name: String, value: String?)] = []) -> String {
    let members: [(name: String, value: String?)] = [
      ("version", String(version)),
      ("diagnostics", JSONText.array(diagnostics.map(object))),
    ]
    return JSONText.object(members + summary) + "\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    JSONText.object(
      [
        ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
        ("code", JSONText.quoted(diagnostic.code)),
        ("message", JSONText.quoted(diagnostic.message)),
      ] + place(diagnostic.location) + [
        ("hint", diagnostic.hint.map(JSONText.quoted)),
        ("related", diagnostic.related.isEmpty ? nil : JSONText.array(diagnostic.related.map(object))),
      ])
  }

  private static func object(_ related: Diagnostic.Related) -> String {
    JSONText.object([("message", JSONText.quoted(related.message))] + place(related.location))
  }

  private static func place(_ location: SourceLocation?) -> [(name: String, value: String?)] {
    guard let location else { return [] }
    let isWhole = location.line == 0
    return [
      ("file", JSONText.quoted(location.path)),
      ("line", isWhole ? nil : String(location.line)),
      ("column", isWhole ? nil : String(location.column)),
      ("length", isWhole ? nil : String(location.length)),
    ]
  }
}
