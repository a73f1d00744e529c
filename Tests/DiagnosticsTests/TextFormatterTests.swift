import Diagnostics
import Testing

struct TextFormatterTests {
  private func format(
    _ line: String, column: Int, length: Int = 1, path: String = "a.md", color: Bool = false, hint: String? = nil
  ) -> String {
    let place = SourceLocation(path: path, line: 3, column: column, length: length, lineText: line)
    let diagnostic = Diagnostic(.error, code: "some-code", "what is wrong", at: place, hint: hint)
    return TextFormatter(usesColor: color).format(diagnostic)
  }

  /// The characters of the line that the carets stand under, in a terminal of fixed width.
  private func marked(_ text: String) throws -> (line: String, indent: Int, carets: Int) {
    let lines = text.split(separator: "\n")
    try #require(lines.count >= 3)
    let caretLine = lines[2].dropFirst(4)
    return (String(lines[1].dropFirst(4)), caretLine.prefix { $0 == " " }.count, caretLine.count { $0 == "^" })
  }

  @Test("Place, message, code, line, caret and hint")
  func whole() {
    #expect(
      format("title: Phase 1: Orientation", column: 15, hint: "put it in quotes") == """
        a.md:3:15: error: what is wrong [some-code]
          | title: Phase 1: Orientation
          |               ^
          hint: put it in quotes

        """)
  }

  @Test("A whole file has no excerpt, and a fault without a place no file")
  func wholeFile() {
    let file = Diagnostic(.warning, code: "some-code", "nothing reads this", at: SourceLocation(path: "a.md"))
    #expect(TextFormatter().format(file) == "a.md: warning: nothing reads this [some-code]\n")
    let nowhere = Diagnostic(.note, code: "some-code", "by the way", at: nil as Diagnostics.SourceLocation?)
    #expect(TextFormatter().format(nowhere) == "note: by the way [some-code]\n")
  }

  @Test("Other places follow the excerpt")
  func related() {
    let file = SourceFile(path: "a.yaml", text: "id: a\nid: b\n")
    let first = Diagnostic.Related("the first one", at: SourceRange(file: file, bytes: 0..<2))
    let second = SourceRange(file: file, bytes: 6..<8)
    let text = TextFormatter().format(Diagnostic(.error, code: "twice", "'id' twice", at: second, related: [first]))
    #expect(text.hasSuffix("  | ^^\n  a.yaml:1:1: the first one\n"))
  }

  @Test("A long line is cut around the place", arguments: [1, 150, 300])
  func longLine(column: Int) throws {
    let line = String(repeating: "a", count: column - 1) + "XYZ" + String(repeating: "b", count: 400 - column)
    let excerpt = try marked(format(line, column: column, length: 3))
    #expect(excerpt.line.count <= 98)
    #expect(excerpt.line.hasPrefix("…") == (column > 1))
    #expect(excerpt.line.hasSuffix("…"))
    #expect(excerpt.carets == 3)
    #expect(String(Array(excerpt.line)[excerpt.indent..<excerpt.indent + 3]) == "XYZ")
  }

  @Test("A place longer than the excerpt is underlined to its end")
  func longPlace() throws {
    let excerpt = try marked(format(String(repeating: "a", count: 300), column: 5, length: 250))
    #expect(excerpt.indent == 4)
    #expect(excerpt.indent + excerpt.carets == 96)
  }

  @Test("A line that was too long to keep has no excerpt")
  func endlessLine() {
    #expect(format("", column: 20_000) == "a.md:3:20000: error: what is wrong [some-code]\n")
  }

  @Test("The caret stands at the end of a line, and never beyond", arguments: [6, 7, 500])
  func endOfLine(column: Int) throws {
    let excerpt = try marked(format("hello", column: column))
    #expect(excerpt.indent == 5)
    #expect(excerpt.carets == 1)
  }

  @Test("A tab is one column wide, so that the caret stands right")
  func tabs() throws {
    let excerpt = try marked(format("\t\tx: 1", column: 3))
    #expect(excerpt.line == "  x: 1")
    #expect(excerpt.indent == 2)
  }

  @Test("Wide characters take two columns and combining ones none")
  func widths() throws {
    let wide = try marked(format("名前 x", column: 4))
    #expect(wide.indent == 5)
    let place = try marked(format("a 名前", column: 3, length: 2))
    #expect((place.indent, place.carets) == (2, 4))
    let combining = try marked(format("e\u{301}x", column: 3))
    #expect(combining.indent == 1)
    let emoji = try marked(format("🎉🚀x", column: 3))
    #expect(emoji.indent == 4)
  }

  @Test("Colours only where they are asked for")
  func colors() {
    #expect(!format("x", column: 1, hint: "h").contains("\u{1B}"))
    let colored = format("x", column: 1, color: true, hint: "h")
    #expect(colored.hasPrefix("\u{1B}[1ma.md:3:1\u{1B}[0m: \u{1B}[1;31merror:\u{1B}[0m what is wrong"))
    #expect(colored.contains("\u{1B}[1;32m^\u{1B}[0m"))
  }

  @Test(
    "Nothing from a file steers the terminal",
    arguments: ["\u{1B}[2J", "\u{7}", "\r", "\n", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{8}", "\u{0}"])
  func controlCharacters(hostile: String) {
    let place = SourceLocation(path: "a\(hostile).md", line: 1, column: 1, length: 1, lineText: "x\(hostile)y")
    var diagnostic = Diagnostic(.error, code: "c", "'\(hostile)'", at: place, hint: "not '\(hostile)'")
    let other = SourceFile(path: "b\(hostile)", text: "x").wholeRange
    diagnostic.related = [Diagnostic.Related("'\(hostile)'", at: other)]
    let text = TextFormatter().format(diagnostic)
    let others = hostile.unicodeScalars.filter { !$0.isASCII || $0.value < 0x20 && $0 != "\n" }
    #expect(!text.unicodeScalars.contains { others.contains($0) })
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 6)
    // A line's end in what a message quotes is a space.
    let isLineEnd = hostile == "\r" || hostile == "\n"
    #expect(text.unicodeScalars.count { $0 == "\u{FFFD}" } == (isLineEnd ? 3 : 6))
  }

  @Test(
    "A message that quotes several lines is one line",
    arguments: ["one\n  two\n", "one\r\ntwo", "\none \n\n\ttwo"])
  func lines(prose: String) {
    let diagnostic = Diagnostic(.note, code: "c", "'\(prose)' is long", at: nil, hint: "cut\nit")
    let text = TextFormatter().format(diagnostic)
    #expect(text.contains("one two"))
    #expect(text.hasSuffix("is long [c]\n  hint: cut it\n"))
    #expect(!text.contains("\u{FFFD}"))
    #expect(GitHubFormatter.format(diagnostic).contains("one two"))
  }
}
