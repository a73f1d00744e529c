import Testing

@testable import Playbook

struct SpacedWordsTests {
  @Test(arguments: [
    ("two words", ["two", "words"]), ("  a\tb\nc  ", ["a", "b", "c"]), ("one", ["one"]), ("", []),
    (" \u{A0}\u{3000} ", []),
    (
      "no\u{A0}break\u{2009}thin\u{202F}narrow\u{3000}wide\u{85}next\u{1680}ogham\u{205F}last",
      ["no", "break", "thin", "narrow", "wide", "next", "ogham", "last"]
    ),
    ("“dash—and…” é\u{200B}ñ", ["“dash—and…”", "é\u{200B}ñ"]),
  ])
  func `words stand between spaces of any script`(text: String, words: [String]) {
    #expect(text[...].spacedWords.map(String.init) == words)
  }

  @Test func `each character is a space where Unicode says so`() {
    for value in (UInt32(1)...0x3100).filter({ Unicode.Scalar($0) != nil }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      // What joins with the letter before it is no character of its own.
      guard text.count == 3 else { continue }
      #expect(text[...].spacedWords.count == (Character(scalar).isWhitespace ? 2 : 1), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a piece of a text is read within its ends`() {
    #expect("one two three".dropFirst(2).dropLast(3).spacedWords.map(String.init) == ["e", "two", "th"])
  }

  @Test func `reading stops where it is told to`() {
    var seen = 0
    SpacedWords.scan("a b c d") { _, _ in
      seen += 1
      return seen < 2
    }
    #expect(seen == 2)
  }
}
