import Diagnostics
import Testing

struct SourceRangeTests {
  private let file = SourceFile(path: "a.yaml", text: "id: flint\nname: Flint\n")

  @Test("A range knows its text and its place")
  func place() {
    let range = SourceRange(file: file, bytes: 4..<9)
    #expect(range.text == "flint")
    #expect(range.location == SourceLocation(path: "a.yaml", line: 1, column: 5, length: 5, lineText: "id: flint"))
  }

  @Test("A range over several lines is underlined to the end of its first")
  func severalLines() {
    #expect(SourceRange(file: file, bytes: 4..<20).location.length == 5)
  }

  @Test("The bytes of a line end are no columns", arguments: [(3, 4), (3, 5), (2, 5), (4, 5), (5, 5)])
  func lineEnd(_ start: Int, _ end: Int) {
    let place = SourceRange(file: SourceFile(path: "a", text: "a\nbc\r\nd"), bytes: start..<end).location
    #expect(place.line == 2)
    #expect(place.column + place.length - 1 <= 3)
    #expect(place.column == min(start - 1, 3))
  }

  @Test("An empty range still has a caret")
  func empty() {
    #expect(SourceRange(file: file, bytes: 4..<4).location.length == 1)
  }

  @Test("A range beyond the text is cut, not a crash")
  func beyond() {
    let range = SourceRange(file: file, bytes: 16..<99)
    #expect(range.text == "Flint\n")
    #expect(range.location.line == 2)
    #expect(SourceRange(file: file, bytes: 50..<99).text == "")
  }

  @Test("An endless line is not copied for its excerpt")
  func endlessLine() {
    let long = SourceFile(path: "a", text: String(repeating: "x", count: SourceLocation.longestExcerpt + 1))
    let place = SourceRange(file: long, bytes: 20..<30).location
    #expect(place.column == 21)
    #expect(place.lineText == "")
  }

  @Test("Ranges of different files differ though their bytes are the same")
  func equality() {
    let other = SourceFile(path: "a.yaml", text: file.text)
    #expect(SourceRange(file: file, bytes: 0..<2) == SourceRange(file: file, bytes: 0..<2))
    #expect(SourceRange(file: file, bytes: 0..<2) != SourceRange(file: other, bytes: 0..<2))
  }
}
