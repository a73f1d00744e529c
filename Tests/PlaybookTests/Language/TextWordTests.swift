import Testing

@testable import Playbook

struct TextWordTests {
  @Test(arguments: [
    ("Two of three, they said.", ["two", "of", "three", "they", "said"]),
    ("(about “40%” more)", ["about", "40%", "more"]),
    ("a—b – c - d", ["a", "b", "c", "d"]),
    ("the city’s 12-week course", ["the", "city's", "12-week", "course"]),
    ("—", []), ("… ,", []), ("", []), ("Él dijo: «sí»", ["él", "dijo", "«sí»"]),
    ("“Más” (año) ‘E\u{301}l’…", ["más", "año", "e\u{301}l"]), ("a.\u{301} \"b\"\u{301}", ["a.\u{301}", "b\"\u{301}"]),
    ("“” – \"-\" *–* ’ “-” (–)", []), ("one\r\ntwo\u{A0}three\u{2009}four", ["one", "two", "three", "four"]),
    ("🎉 12% 🎉", ["🎉", "12%", "🎉"]),
  ])
  func `words come without the marks around them, in small letters`(text: String, words: [String]) {
    #expect(TextWord.words(of: text[...]).map(\.lower) == words)
  }

  @Test(arguments: [
    ("a {{ community.name }} b", ["a", "{{ community.name }}", "b"]), ("x{{y}}z", ["x", "{{y}}", "z"]),
    ("{{open to the end", ["{{open to the end"]), ("{a} {", ["{a}", "{"]), ("{{a}}{{b}}", ["{{a}}", "{{b}}"]),
  ])
  func `a tag is one word, with its spaces`(text: String, words: [String]) {
    #expect(TextWord.words(of: text[...]).map { String($0.text) } == words)
    #expect(TextWord.words(of: text[...]).map(\.isTag) == words.map { $0.hasPrefix("{{") })
  }

  @Test func `marks behind a word and dashes end a clause`() {
    let words = TextWord.words(of: "One, two — three four; five"[...])
    #expect(words.map(\.endsClause) == [true, true, false, true, false])
    #expect(TextWord.words(of: "más… “año”, (sí) no"[...]).map(\.endsClause) == [true, true, true, false])
  }

  @Test func `brackets open before a word and close behind it`() {
    let words = TextWord.words(of: "jobs (in 2016) here"[...])
    #expect(words.map(\.opens) == [false, true, false, false])
    #expect(words.map(\.closes) == [false, false, true, false])
  }

  @Test func `digits and hyphens are known of a word`() {
    let words = TextWord.words(of: "the 12-week full-time 40"[...])
    #expect(words.map(\.hasDigit) == [false, true, false, true])
    #expect(words.map(\.hasHyphen) == [false, true, true, false])
  }

  @Test func `a word's key is that of the word in sets`() {
    let set: WordSet = ["twelve", "más"]
    #expect(TextWord.words(of: "TWELVE más o Menos"[...]).map { set.contains($0.key) } == [true, true, false, false])
  }
}
