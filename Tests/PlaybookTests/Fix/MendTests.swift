import Diagnostics
import Templates
import Testing

@testable import Playbook

struct MendTests {
  @Test(
    "Spaces are doubled between words of a line, and nowhere else; more may be meant",
    arguments: [
      ("one  two", 1), ("one   two  three", 1), ("Name:    ____", 0), ("end.  Next", 1), ("  indented", 0),
      ("at the end  ", 0),
      ("at the end  \nof a line", 0), ("one two", 0), ("a\t  b", 0), ("", 0), ("a\n  b", 0),
    ])
  func doubledSpaces(text: String, count: Int) {
    #expect(DoubledSpaces.runs(in: text).count == count)
  }

  @Test("Spaces in code, and what was not written so, stay")
  func code() {
    let file = SourceFile(path: "a.md", text: "run `a  b` now  please\nand  then\n")
    let passage = Passage(MappedText(file.wholeRange), as: .section, for: .lead)
    #expect(DoubledSpaces.mends(in: passage).map(\.place.bytes) == [26..<28])
    let made = Passage(MappedText(file.wholeRange).replacing([(0..<3, "x  y")]), as: .section, for: .lead)
    #expect(DoubledSpaces.mends(in: made).map(\.place.bytes) == [26..<28])
  }

  @Test("Beside code that is known as such, spaces are mended")
  func besideCode() {
    let file = SourceFile(path: "a.md", text: "The office is  open. Code `x  y` stays  here.\n")
    let code = Prose.Mark(.code, text: "x  y", source: SourceRange(file: file, bytes: 26..<32))
    let passage = Passage(MappedText(file.wholeRange), as: .section, for: .lead, marks: [code])
    #expect(DoubledSpaces.mends(in: passage).map(\.place.bytes) == [13..<15, 38..<40])
  }

  @Test(
    "A title with a colon gets quotes where nothing else can be meant",
    arguments: [
      ("title: Phase 1: Hire", "\"Phase 1: Hire\""), ("  - label: Jobs: open  ", "\"Jobs: open\""),
      ("headline: It's \"work\": now", "'It''s \"work\": now'"), ("title: Ends:", "\"Ends:\""),
    ])
  func unquotedColon(line: String, replacement: String) {
    let file = SourceFile(path: "a.yaml", text: "id: 1\r\n\(line)\r\nnext: 2\r\n")
    #expect(UnquotedColon.mend(in: file, line: 2)?.replacement == replacement)
  }

  @Test(
    "What may mean something else is left for people",
    arguments: [
      "contact: email: a@b.example", "title: \"Phase\" 1: Hire", "title: [a: b]", "title: {a: b}", "title: Phase 1",
      "title: Phase: 1 # or 2", "title: Phase: 1\n  goes on", "subtitle", "text: a: b", "",
    ])
  func uncertainColon(text: String) {
    #expect(UnquotedColon.mend(in: SourceFile(path: "a.yaml", text: text), line: 1) == nil)
  }

  @Test("A diff has line against line, its surroundings and no line ends")
  func difference() {
    let before = (1...20).map { "line \($0)\r\n" }.joined()
    let after = before.replacing("line 2\r\n", with: "Line 2\r\n")
      .replacing("line 19\r\n", with: "Line \u{1B}19\r\n")
    let difference = LineDifference.text(path: "a.md", before: before, after: after)
    #expect(
      difference == """
        --- a.md
        +++ a.md
        @@ -1,5 +1,5 @@
         line 1
        -line 2
        +Line 2
         line 3
         line 4
         line 5
        @@ -16,5 +16,5 @@
         line 16
         line 17
         line 18
        -line 19
        +Line \u{FFFD}19
         line 20

        """)
    #expect(LineDifference.text(path: "a.md", before: before, after: before) == "")
  }
}
