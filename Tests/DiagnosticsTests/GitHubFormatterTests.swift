import Diagnostics
import Testing

struct GitHubFormatterTests {
  private func format(
    _ severity: Severity = .error, path: String = "a.md", message: String = "wrong", hint: String? = nil
  ) -> String {
    let place = SourceLocation(path: path, line: 3, column: 5, length: 2, lineText: "x")
    return GitHubFormatter.format(Diagnostic(severity, code: "some-code", message, at: place, hint: hint))
  }

  @Test("Each severity has its command")
  func severities() {
    #expect(format() == "::error file=a.md,line=3,col=5,endColumn=7,title=some-code::wrong\n")
    #expect(format(.warning).hasPrefix("::warning file=a.md"))
    #expect(format(.note).hasPrefix("::notice file=a.md"))
  }

  @Test("A whole file has no line, and a problem without a file no file")
  func wholeFile() {
    let file = Diagnostic(.error, code: "c", "m", at: SourceLocation(path: "a.md"))
    #expect(GitHubFormatter.format(file) == "::error file=a.md,title=c::m\n")
    let nowhere = Diagnostic(.error, code: "c", "m", at: nil as Diagnostics.SourceLocation?)
    #expect(GitHubFormatter.format(nowhere) == "::error title=c::m\n")
  }

  @Test("The hint and other places stand on lines of their own")
  func lines() {
    let file = SourceFile(path: "b.md", text: "x")
    var diagnostic = Diagnostic(.error, code: "c", "m", at: SourceLocation(path: "a.md"), hint: "do this")
    diagnostic.related = [Diagnostic.Related("the first one", at: file.wholeRange)]
    #expect(GitHubFormatter.format(diagnostic) == "::error file=a.md,title=c::m%0Ab.md:1:1: the first one%0Ado this\n")
  }

  @Test("A path can't end its property")
  func path() {
    #expect(format(path: "a,line=1::b%.md").hasPrefix("::error file=a%2Cline=1%3A%3Ab%25.md,line=3"))
  }

  @Test("A message can't start a command of its own", arguments: ["\n::set-env name=x::y", "\r::stop-commands::x"])
  func message(hostile: String) {
    let text = format(message: hostile, hint: hostile)
    #expect(text.split(separator: "\n").count == 1)
    #expect(!text.dropLast().unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test("A percent sign stays one")
  func percent() {
    #expect(format(message: "100%0A").hasSuffix("::100%250A\n"))
  }
}
