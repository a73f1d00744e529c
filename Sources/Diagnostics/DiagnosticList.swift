/// The problems of a run, collected while it goes on.
package struct DiagnosticList: Sendable {
  package private(set) var all: [Diagnostic] = []

  package init(_ diagnostics: [Diagnostic] = []) {
    all = diagnostics
  }

  package mutating func append(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  package mutating func append(contentsOf other: DiagnosticList) {
    all += other.all
  }

  package var isEmpty: Bool { all.isEmpty }
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  package func count(of severity: Severity) -> Int {
    all.lazy.filter { $0.severity == severity }.count
  }

  /// Each problem once, the most important first, then by file, line, column, code and message: an order that does not
  /// depend on which thread found what first.
  package func sorted() -> [Diagnostic] {
    Set(all).sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      let (a, b) = (left.location, right.location)
      if a?.path != b?.path { return (a?.path ?? "") < (b?.path ?? "") }
      if a?.line != b?.line { return (a?.line ?? 0) < (b?.line ?? 0) }
      if a?.column != b?.column { return (a?.column ?? 0) < (b?.column ?? 0) }
      if left.code != right.code { return left.code < right.code }
      return left.message < right.message
    }
  }
}
