import Diagnostics
import Testing

struct MappedTextTests {
  private let file = SourceFile(path: "a.md", text: "one two three four")

  /// What stands in the file where `part` of the made text came from.
  private func written(_ part: String, in text: MappedText) throws -> String {
    let start = try #require(text.text.firstRange(of: part)).lowerBound
    let offset = text.text.utf8.distance(from: text.text.startIndex, to: start)
    return String(text.source(of: offset..<offset + part.utf8.count).text)
  }

  @Test("What was not replaced keeps its place, what was stands for all that it replaced")
  func replacing() throws {
    let text = MappedText(file.wholeRange).replacing([(4..<7, "2"), (14..<18, "FOURTH")])
    #expect(text.text == "one 2 three FOURTH")
    #expect(try written("2", in: text) == "two")
    #expect(try written("three", in: text) == "three")
    #expect(try written("FOUR", in: text) == "four")
    #expect(try written("2 thr", in: text) == "two thr")
  }

  @Test("A text is a copy where all of it, and nothing else, is written in its place")
  func copies() {
    let text = MappedText(file.wholeRange)
    #expect(text.isCopy)
    #expect(!text.replacing([(4..<7, "TWO")]).isCopy)
    #expect(!text.replacing([(4..<7, "two")]).isCopy)
    var made = MappedText(madeFrom: file)
    #expect(!made.isCopy)
    made.append("two", from: SourceRange(file: file, bytes: 4..<7))
    #expect(made.isCopy)
    made.append("four", from: SourceRange(file: file, bytes: 14..<18))
    #expect(!made.isCopy)
    var other = MappedText(madeFrom: file)
    other.append("2", from: SourceRange(file: file, bytes: 4..<7))
    #expect(!other.isCopy)
  }

  @Test("Replacing again still leads to what is written")
  func replacingTwice() throws {
    let once = MappedText(file.wholeRange).replacing([(0..<3, "1")])
    let twice = once.replacing([(2..<5, "second"), (6..<11, "")])
    #expect(twice.text == "1 second  four")
    #expect(try written("1", in: twice) == "one")
    #expect(try written("second", in: twice) == "two")
    #expect(try written("four", in: twice) == "four")
  }

  @Test("Replacing a part of what was replaced leads to all that stood there")
  func replacingInsideAReplacement() throws {
    let text = MappedText(file.wholeRange).replacing([(4..<7, "abc")]).replacing([(5..<6, "X")])
    #expect(text.text == "one aXc three four")
    for part in ["a", "X", "c"] { #expect(try written(part, in: text) == "two") }
  }

  @Test("A part of a file counts from its own start")
  func partOfAFile() throws {
    let text = MappedText(SourceRange(file: file, bytes: 4..<13)).replacing([(0..<3, "")])
    #expect(text.text == " three")
    #expect(try written("three", in: text) == "three")
  }

  @Test("The end of a text is the end of what it was made from, not of its last copy's start")
  func ends() {
    let text = MappedText(file.wholeRange).replacing([(14..<18, "4")])
    #expect(text.source(of: 15..<15).bytes == 18..<18)
    #expect(text.source(of: 0..<15).bytes == 0..<18)
    #expect(text.source(of: 99..<120).bytes.lowerBound == 18)
    #expect(MappedText(madeFrom: file).source(of: 0..<0).bytes == 0..<0)
  }

  @Test("Appended copies keep each byte's place, other pieces stand for their whole source")
  func appending() throws {
    var text = MappedText(madeFrom: file)
    text.append("<b>", from: SourceRange(file: file, bytes: 4..<7))
    text.append("three", from: SourceRange(file: file, bytes: 8..<13))
    text.append("", from: SourceRange(file: file, bytes: 0..<1))
    text.append("</b>", from: SourceRange(file: file, bytes: 4..<7))
    #expect(text.text == "<b>three</b>")
    #expect(try written("hre", in: text) == "hre")
    #expect(try written("<b", in: text) == "two")
    #expect(try written("/b", in: text) == "two")
  }

  @Test("No edit changes nothing")
  func noEdit() {
    #expect(MappedText(file.wholeRange).replacing([]).text == file.text)
  }
}
