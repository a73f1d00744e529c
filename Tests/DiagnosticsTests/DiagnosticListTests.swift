import Diagnostics
import Testing

struct DiagnosticListTests {
  @Test func `very many problems of one kind in one file are capped, with a word about it`() {
    func problems(_ count: Int, _ code: String, in path: String) -> [Diagnostic] {
      (0..<count).map {
        Diagnostic(
          .warning, code: code, "problem",
          at: SourceLocation(path: path, line: $0 + 1, column: 1, length: 1, lineText: ""))
      }
    }
    let list = DiagnosticList(problems(250, "a", in: "x") + problems(200, "a", in: "y") + problems(10, "b", in: "x"))
    let capped = list.capped(at: 200).all
    #expect(capped.count { $0.code == "a" && $0.location?.path == "x" && $0.message == "problem" } == 200)
    #expect(capped.count { $0.code == "a" && $0.location?.path == "y" } == 200)
    #expect(capped.filter { $0.message != "problem" }.map(\.message) == ["'x' has 50 more like those shown"])
    #expect(capped.first { $0.message != "problem" }?.severity == .warning)
    #expect(capped.count { $0.code == "b" } == 10)
  }

  @Test func `a community is not grouped with the playbook's own pages`() {
    let problems = ["community 'akron'", "the playbook's own pages", "community 'flint'"].map { subject in
      var problem = Diagnostic(.error, code: "missing-value", "no value for 'x' in \(subject)", at: nil)
      problem.subject = subject
      return problem
    }
    #expect(
      DiagnosticList(problems).grouped().sorted().map(\.message) == [
        "no value for 'x' in community 'akron' and 1 other", "no value for 'x' in the playbook's own pages",
      ])
  }

  private static func diagnostic(
    _ severity: Severity = .error, code: String = "code", path: String = "b.md", line: Int = 1, column: Int = 1,
    length: Int = 1, message: String = "message", hint: String? = nil
  ) -> Diagnostic {
    let place = SourceLocation(path: path, line: line, column: column, length: length, lineText: "")
    return Diagnostic(severity, code: code, message, at: place, hint: hint)
  }

  /// In the order in which they are to be shown.
  private static let ordered = [
    Diagnostic(.error, code: "code", "no file", at: nil as Diagnostics.SourceLocation?),
    diagnostic(path: "a.md", line: 9),
    diagnostic(line: 2), diagnostic(line: 10), diagnostic(line: 10, column: 2),
    diagnostic(line: 10, column: 2, length: 2),
    diagnostic(code: "other", line: 10, column: 2, length: 2),
    diagnostic(code: "other", line: 10, column: 2, length: 2, message: "second"),
    diagnostic(code: "other", line: 10, column: 2, length: 2, message: "second", hint: "one"),
    diagnostic(code: "other", line: 10, column: 2, length: 2, message: "second", hint: "two"),
    diagnostic(.warning, path: "a.md"),
    diagnostic(.note, path: "a.md"),
  ]

  @Test("The most important come first, then by place, code and words, in whatever order they were found")
  func sorting() {
    for _ in 0..<50 {
      #expect(DiagnosticList(Self.ordered.shuffled()).sorted() == Self.ordered)
    }
  }

  @Test("A problem found twice is shown once")
  func deduplication() {
    var list = DiagnosticList(Self.ordered)
    list.append(contentsOf: DiagnosticList(Self.ordered))
    #expect(list.all.count == Self.ordered.count * 2)
    #expect(list.sorted() == Self.ordered)
  }

  @Test("Only an error makes a list one with errors")
  func errors() {
    var list = DiagnosticList()
    #expect(list.isEmpty)
    list.append(Self.diagnostic(.warning))
    list.append(Self.diagnostic(.note))
    #expect(!list.hasErrors)
    list.append(Self.diagnostic())
    #expect(list.hasErrors)
    #expect(list.count(of: .warning) == 1)
    var others = DiagnosticList()
    others.append(contentsOf: list)
    #expect(others.hasErrors && DiagnosticList(list.all).hasErrors)
    list.removeAll { $0.severity == .error }
    #expect(!list.hasErrors)
  }

  @Test("For people a file's problems stand together, and the file with the gravest comes first")
  func byFile() {
    let severities: [(String, Severity)] = [
      ("a", .note), ("b", .warning), ("c", .note), ("c", .error), ("a", .warning), ("b", .note),
    ]
    let list = DiagnosticList(
      severities.map { Diagnostic($1, code: "c", "\($0) \($1)", at: SourceLocation(path: $0)) })
    #expect(
      list.sortedByFile().map(\.message) == ["c error", "c note", "a warning", "a note", "b warning", "b note"])
    #expect(list.sorted().first?.message == "c error")
    #expect(list.sorted().dropFirst().prefix(2).map(\.message) == ["a warning", "b warning"])
  }
}
