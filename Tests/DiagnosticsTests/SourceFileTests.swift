import Diagnostics
import Testing

struct SourceFileTests {
  @Test func `a column far into a line of many-byte characters is counted in scalars`() {
    let file = SourceFile(path: "a.md", text: String(repeating: "é’", count: 3_000) + "x\nende")
    let x = file.position(at: 15_000)
    #expect(x.line == 1 && x.column == 6_001)
    let end = file.position(at: 15_006)
    #expect(end.line == 2 && end.column == 5)
    #expect(file.lineLength(1) == (15_001, 6_001))
    #expect(file.lineLength(2) == (4, 4))
    #expect(file.lineLength(3) == (0, 0))
  }

  @Test(
    "A line ends with LF, CRLF or CR alike",
    arguments: ["one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree", "one\r\ntwo\rthree\n"])
  func lineEnds(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    #expect((1...3).map { String(file.line($0)) } == ["one", "two", "three"])
    let two = text.utf8.count - text.drop { $0 != "t" }.utf8.count
    #expect(file.position(at: two) == (line: 2, column: 1))
    #expect(file.position(at: two + 2) == (line: 2, column: 3))
  }

  @Test("A last line needs no line end, and a line end opens no line with text")
  func finalLineEnd() {
    let (without, with) = (SourceFile(path: "a", text: "one"), SourceFile(path: "a", text: "one\n"))
    #expect(without.position(at: 3) == (line: 1, column: 4))
    #expect(with.position(at: 4) == (line: 2, column: 1))
    #expect(with.line(2) == "")
  }

  @Test("Columns count Unicode scalars, offsets count bytes")
  func columns() {
    let file = SourceFile(path: "a", text: "x: née 😀!\ny")
    #expect(file.position(at: "x: née 😀".utf8.count) == (line: 1, column: 9))
    #expect(file.offset(line: 0, scalarColumn: 8) == "x: née 😀".utf8.count)
    #expect(file.offset(line: 2, byteColumn: 1) == "x: née 😀!\n".utf8.count)
  }

  @Test("Offsets, lines and columns beyond the text count as its end", arguments: [-5, 99])
  func beyond(offset: Int) {
    let file = SourceFile(path: "a", text: "one\ntwo")
    #expect(file.position(at: offset) == (offset < 0 ? (line: 1, column: 1) : (line: 2, column: 4)))
    #expect(file.line(offset) == "")
    #expect(file.offset(line: 99, scalarColumn: 0) == 7)
    #expect(file.offset(line: offset, byteColumn: 1) == 7)
    #expect(file.offset(line: 1, scalarColumn: 99) == 7)
    #expect(file.offset(line: 2, byteColumn: 99) == 7)
  }

  @Test("An empty file has one empty line")
  func empty() {
    let file = SourceFile(path: "a", text: "")
    #expect(file.position(at: 0) == (line: 1, column: 1))
    #expect(file.line(1) == "")
    #expect(file.wholeRange.location == SourceLocation(path: "a", line: 1, column: 1, length: 1, lineText: ""))
  }

  @Test("A repaired file shows places as they are written")
  func repaired() {
    let written = SourceFile(path: "a.md", text: "Mayorâ€™s office\nnext")
    let garbled = 5..<5 + "â€™".utf8.count
    let file = SourceFile(repaired: MappedText(written.wholeRange).replacing([(garbled, "’")]))
    #expect(file.text == "Mayor’s office\nnext")
    #expect(file.line(1) == "Mayorâ€™s office")
    let office = "Mayor’s ".utf8.count
    let place = SourceRange(file: file, bytes: office..<office + 6).location
    #expect(place == SourceLocation(path: "a.md", line: 1, column: 11, length: 6, lineText: "Mayorâ€™s office"))
  }

  @Test("A repair at the end of a file is underlined whole")
  func repairedEnd() {
    let written = SourceFile(path: "a.md", text: "Mayorâ€™")
    let file = SourceFile(repaired: MappedText(written.wholeRange).replacing([(5..<written.byteCount, "’")]))
    #expect(SourceRange(file: file, bytes: 5..<file.byteCount).location.length == 3)
  }

  @Test func `lines and columns are those that counting scalar by scalar gives`() {
    var state: UInt64 = 5
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces: [Unicode.Scalar] = ["\r", "\n", "\t", "a", "\u{0}", "é", "’", "😀", "\u{2028}", "\u{85}"]
    for length in [0, 1, 2, 3, 40, 1_500] {
      var text = String.UnicodeScalarView()
      for _ in 0..<length { text.append(pieces[next(below: pieces.count)]) }
      let file = SourceFile(path: "a", text: String(text))
      var (line, column, offset) = (1, 1, 0)
      for (index, scalar) in zip(text.indices, text) {
        #expect(file.position(at: offset) == (line, column))
        offset += UTF8.width(scalar)
        let next = text.index(after: index)
        let endsLine = scalar == "\n" || scalar == "\r" && next < text.endIndex && text[next] != "\n"
        (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
      }
      #expect(file.position(at: offset) == (line, column))
    }
  }
}
