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
    Set(all).sorted { $0.isShown(before: $1) }
  }
}

extension Diagnostic {
  /// A total order: two diagnostics that differ in anything at all are in one order, whoever found them first.
  fileprivate func isShown(before other: Diagnostic) -> Bool {
    if severity != other.severity { return severity > other.severity }
    let (place, otherPlace) = (location?.order ?? [], other.location?.order ?? [])
    let (path, otherPath) = (location?.path ?? "", other.location?.path ?? "")
    if path != otherPath { return path < otherPath }
    if place != otherPlace { return place.lexicographicallyPrecedes(otherPlace) }
    return words.lexicographicallyPrecedes(other.words)
  }

  private var words: [String] {
    let relatedWords = related.flatMap { [$0.location.path, "\($0.location.order)", $0.message] }
    return [code, message, hint ?? "", location?.lineText ?? ""] + relatedWords
  }
}

extension SourceLocation {
  fileprivate var order: [Int] { [line, column, length] }
}
