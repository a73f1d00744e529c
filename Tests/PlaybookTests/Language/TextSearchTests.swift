import Testing

@testable import Playbook

struct TextSearchTests {
  @Test func `words are found byte for byte, in texts and in parts of them`() {
    let text = "Café in Flint, café in Flint"
    #expect(text.place(of: "Flint").map { String(text[..<$0.lowerBound]) } == "Café in ")
    let rest = text[text.index(text.startIndex, offsetBy: 14)...]
    #expect(rest.place(of: "Flint").map { String(rest[$0.upperBound...]) } == "")
    #expect(text.utf8Offset(of: "in") == 6)
    #expect("aab".utf8Offset(of: "ab") == 1 && "aa".utf8Offset(of: "ab") == nil && "".utf8Offset(of: "") == 0)
    #expect(!text.holds("flint") && !text.holds("cafe\u{301}") && !"".holds("a") && text.holds(""))
  }

  @Test func `ASCII is told apart as Unicode tells it`() {
    for byte in UInt8(0)..<0x80 {
      let character = Character(Unicode.Scalar(byte))
      #expect(character.isWordLetter == character.isLetter, "\(byte)")
      #expect(character.isSpacing == character.isWhitespace, "\(byte)")
      #expect(character.isNumeral == character.isNumber, "\(byte)")
      #expect(character.isCapital == character.isUppercase, "\(byte)")
    }
  }

  @Test(
    arguments: ["é", "É", "e\u{301}", "E\u{301}", "ʻ", "ñ", "½", "\u{A0}", "\u{2003}", "—", "\r\n", "日"] as [Character])
  func `so is everything else`(character: Character) {
    #expect(character.isWordLetter == character.isLetter)
    #expect(character.isSpacing == character.isWhitespace)
    #expect(character.isNumeral == character.isNumber)
    #expect(character.isCapital == character.isUppercase)
  }

  @Test func `lines and words are what stands between line ends and white space`() {
    #expect("a b\n\nc\n".lines == ["a b", "c"])
    #expect("\na\r\n\r\nb".lines == ["a\r", "\r", "b"] && "".lines == [] && "\n".lines == [])
    #expect(" one  two\tthree "[...].spacedWords == ["one", "two", "three"])
    #expect("uno\u{A0}más\u{2003}tres"[...].spacedWords == ["uno", "más", "tres"])
  }
}
