import Diagnostics
import Testing

@testable import Playbook

struct PieceLengthTests {
  @Test(
    arguments: [
      ("Hello there.", 12, Piece.Limit.Unit.characters), ("  Hello there.\n", 12, .characters), ("", 0, .characters),
      ("Café 👩‍💻", 6, .characters), ("Hello there.", 2, .words), (" a  b\n\nc ", 3, .words), ("", 0, .words),
      ("", 0, .seconds), ("one", 1, .seconds),
    ] as [(String, Int, Piece.Limit.Unit)])
  func `a message is counted as its limit counts`(text: String, count: Int, unit: Piece.Limit.Unit) {
    #expect(length(of: text, limit: 1000, unit).count == count)
  }

  @Test func `150 words are read aloud in a minute, and a word begun counts`() {
    #expect(length(of: words(150), limit: 60, .seconds).count == 60)
    #expect(length(of: words(151), limit: 60, .seconds).count == 61)
    #expect(length(of: words(75), limit: 60, .seconds).inWords == "30 seconds")
  }

  @Test func `only what is more than the limit is over it`() {
    #expect(!length(of: words(10), limit: 10, .words).isOver)
    #expect(length(of: words(11), limit: 10, .words).isOver)
    #expect(!length(of: words(150), limit: 60, .seconds).isOver)
    #expect(length(of: words(151), limit: 60, .seconds).isOver)
    #expect(length(of: "12345", limit: 4, .characters).isOver)
  }

  @Test func `without a limit words are counted, and none is over`() {
    let length = PieceLength(of: words(1000), limit: nil)
    #expect(length.inWords == "1000 words")
    #expect(!length.isOver)
  }

  private func length(of text: String, limit: Int, _ unit: Piece.Limit.Unit) -> PieceLength {
    let source = SourceFile(path: "a.md", text: "").wholeRange
    return PieceLength(of: text, limit: Piece.Limit(count: limit, unit: unit, source: source))
  }

  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }
}
