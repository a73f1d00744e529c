import Testing

@testable import Playbook

struct WordScannerTests {
  @Test(arguments: [
    ("Two of three, they said.", ["Two", "of", "three", "they", "said"]),
    ("a—b “c” d…e", ["a", "b", "c", "d", "e"]),
    ("Hawaiʻi’s más«año»", ["Hawaiʻi", "s", "más", "año"]),
    ("e-mail 24/7", ["e", "mail"]), ("— 42 —", []), ("", []),
  ])
  func `words are runs of letters in any script`(text: String, words: [String]) {
    #expect(split(text, by: .letters) == words)
  }

  @Test func `marks may belong to words`() {
    let names = WordScanner(marks: "0123456789-.'’&")
    #expect(split("St. Louis, AT&T’s 3-day—event", by: names) == ["St.", "Louis", "AT&T’s", "3-day", "event"])
  }

  @Test func `words are found in either case, as wholes`() {
    let words: WordSet = ["más", "two"]
    #expect(WordScanner.letters.finds(words, in: "Not one, but TWO."))
    #expect(WordScanner.letters.finds(words, in: "¡MÁS!"))
    #expect(!WordScanner.letters.finds(words, in: "Twofold mas twos"))
  }

  @Test func `words of two sets are counted, up to a limit`() {
    let text = "the cat and el gato and the dog"
    #expect(WordScanner.letters.count(["the", "and"], ["el"], in: text) == (4, 1))
    #expect(WordScanner.letters.count(["the", "and"], nil, in: text, limit: 3) == (2, 1))
  }

  @Test func `a set holds all its words and no others`() {
    let words = (0..<200).map { "word\($0)" }
    let set = WordSet(Set(words))
    #expect(words.allSatisfy { WordScanner(marks: "0123456789").finds(set, in: $0) })
    #expect(!WordScanner(marks: "0123456789").finds(set, in: "word200 word word1000"))
  }

  private func split(_ text: String, by scanner: WordScanner) -> [String] {
    var words: [String] = []
    scanner.scan(text) { bytes, range, _ in
      words.append(String(decoding: bytes[range], as: UTF8.self))
      return true
    }
    return words
  }
}
