/// The problems of a run, collected while it goes on.
package struct DiagnosticList: Sendable {
  package private(set) var all: [Diagnostic] = []
  /// Whether one of them is an error. It is kept, since a build asks for each of its files.
  package private(set) var hasErrors = false

  package init(_ diagnostics: [Diagnostic] = []) {
    all = diagnostics
    hasErrors = all.contains(where: \.isError)
  }

  package mutating func append(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
    if diagnostic.isError { hasErrors = true }
  }

  package mutating func append(contentsOf other: DiagnosticList) {
    all += other.all
    if other.hasErrors { hasErrors = true }
  }

  package var isEmpty: Bool { all.isEmpty }

  package func count(of severity: Severity) -> Int {
    all.lazy.filter { $0.severity == severity }.count
  }

  package mutating func removeAll(where isUnwanted: (Diagnostic) -> Bool) {
    all.removeAll(where: isUnwanted)
    hasErrors = all.contains(where: \.isError)
  }

  /// The problems, with those as one that differ only in whose they are: communities with communities, pages with pages.
  package func grouped() -> DiagnosticList {
    let groups = Dictionary(grouping: Set(all)) { $0.withoutSubject }
    return DiagnosticList(
      groups.map { Diagnostic.one(of: $0.value.sorted { ($0.subject ?? "") < ($1.subject ?? "") }) })
  }

  /// At most so many problems of one code in one file, and a word about the others: a file of thousands of equal faults
  /// needs one cure.
  package func capped(at most: Int = mostOfAKind) -> DiagnosticList {
    let kinds = Dictionary(grouping: sorted()) { [$0.code, $0.path] }
    return DiagnosticList(
      kinds.values.flatMap { kind in
        kind.count > most ? kind.prefix(most) + [.more(kind.count - most, like: kind[0])] : kind
      })
  }

  package static let mostOfAKind = 100

  /// Each problem once, the most important first, then by file, line, column, code and message: an order that does not
  /// depend on which thread found what first.
  package func sorted() -> [Diagnostic] {
    Set(all).sorted { $0.isShown(before: $1) }
  }

  /// The same for people, who mend file by file: what one file has stands together, the most important first, and the
  /// files with the gravest problems come before the others.
  package func sortedByFile() -> [Diagnostic] {
    let all = sorted()
    var ranks: [String: Int] = [:]
    for path in all.map(\.path) where ranks[path] == nil { ranks[path] = ranks.count }
    let ranked = all.enumerated().map { (rank: ranks[$1.path] ?? 0, offset: $0, diagnostic: $1) }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.diagnostic)
  }
}

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error }

  /// A total order: two diagnostics that differ in anything at all are in one order, whoever found them first.
  fileprivate func isShown(before other: Diagnostic) -> Bool {
    if severity != other.severity { return severity > other.severity }
    let (place, otherPlace) = (location?.order ?? [], other.location?.order ?? [])
    let (path, otherPath) = (location?.path ?? "", other.location?.path ?? "")
    if path != otherPath { return path < otherPath }
    if place != otherPlace { return place.lexicographicallyPrecedes(otherPlace) }
    return words.lexicographicallyPrecedes(other.words)
  }

  fileprivate var path: String { location?.path ?? "" }

  private var words: [String] {
    let relatedWords = related.flatMap { [$0.location.path, "\($0.location.order)", $0.message] }
    return [code, message, hint ?? "", location?.lineText ?? ""] + relatedWords
  }
}

extension SourceLocation {
  fileprivate var order: [Int] { [line, column, length] }
}

extension Diagnostic {
  /// It has the code of what it counts, so that looking the code up explains it.
  fileprivate static func more(_ count: Int, like diagnostic: Diagnostic) -> Diagnostic {
    let file = diagnostic.location.map { "'\($0.path)'" } ?? "the site"
    return Diagnostic(
      diagnostic.severity, code: diagnostic.code, "\(file) has \(count) more like those shown",
      at: diagnostic.location.map { SourceLocation(path: $0.path) }, hint: "mend these first, then look again")
  }

  /// What is the same in problems that differ only in whose they are.
  fileprivate var withoutSubject: Diagnostic {
    guard let subject else { return self }
    var copy = self
    copy.message = message.replacing(subject, with: "")
    copy.subject = subject.contains(" ") ? subject.split(separator: " ").first.map(String.init) : ""
    return copy
  }

  /// The first of several such problems, saying how many others have it.
  fileprivate static func one(of group: [Diagnostic]) -> Diagnostic {
    var first = group[0]
    guard group.count > 1, let subject = first.subject else { return first }
    let others = group.count == 2 ? "1 other" : "\(group.count - 1) others"
    first.message = first.message.replacing(subject, with: "\(subject) and \(others)")
    return first
  }
}
