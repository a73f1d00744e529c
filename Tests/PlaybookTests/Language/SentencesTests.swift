import Testing

@testable import Playbook

@Suite struct SentencesTests {
  private func sentences(_ intro: String) -> [String] { PlayFixture(intro).play?.sentences.map(\.plain) ?? [] }

  @Test(arguments: [
    "One. | Two.", "One! | Two? | Three.", "One… | Two.", "One... | Two.", "One?! | Two.", "He said “yes.” | She left.",
    "He said \"yes!\" | She left.", "One. | (Two.) | Three.", "In St. Louis jobs wait. | Come.", "The U.S. Army hires.",
    "See No. 3 first. | Then go.", "The answer is no. | Then go.", "It grew 1.5 times. | Then it fell.",
    "Use tools, e.g. Python. | Then R.", "By 5 p.m. Eastern time. | Go.", "Ask Dr. Smith. | She knows.",
    "J. P. Smith runs it. | Ask him.", "So do I. | Then you.", "Wait... then go.", "Is it? yes it is.",
    "Acme Inc. hires. | Beta too.", "On Jan. 5 it starts. | Come.", "One.Two three.", "One",
    "One. | two".replacing(" | ", with: " "),
    "Is it 2020? | In 2021 it was.", "Se busca. | ¿Quién puede? | ¡Todos!", "One. | 2 more came.", "A Ph.D. Program.",
    "“Quoted.” | Next.", "{{community.name}} hires. | Come.", "Hire in {{community.name}}. | Come.",
  ])
  func `sentences end where they end`(marked: String) {
    let expected = marked.split(separator: " | ").map(String.init)
    #expect(sentences(expected.joined(separator: " ")) == expected)
    #expect(sentences(expected.joined(separator: "\n")) == expected)
  }

  @Test(arguments: [
    ("One.", ["One."]), ("One. Two", ["One.", "Two"]), (" One.  Two.  ", ["One.", "Two."]),
    ("One.\u{301} Two.", ["One.\u{301} Two."]), ("One.”\u{301} Two.", ["One.”\u{301} Two."]),
    ("One… Two…", ["One…", "Two…"]),
    ("One.\u{A0}Two.", ["One.", "Two."]), ("One. e\u{301}l.", ["One. e\u{301}l."]),
    ("One. E\u{301}l.", ["One.", "E\u{301}l."]),
    ("Wow! 🎉 Two.", ["Wow!", "🎉 Two."]), ("", []), ("  ", []),
  ])
  func `a line is cut into its sentences, whatever script it is in`(line: String, sentences: [String]) {
    #expect(Sentences.slices(of: line[...]).map(String.init) == sentences)
  }

  @Test(arguments: [
    ("**One. Two.** Three.", ["<strong>One.</strong>", "<strong>Two.</strong>", "Three."]),
    ("*One*. Two.", ["<em>One</em>.", "Two."]), ("One *two* three. Four.", ["One <em>two</em> three.", "Four."]),
    (
      "[One. Two](https://a.example). Three.",
      ["<a href=\"https://a.example\">One.</a>", "<a href=\"https://a.example\">Two</a>.", "Three."]
    ),
    ("Use `one. Two`. Then.", ["Use <code>one. Two</code>.", "Then."]),
    ("{{community.name}} is. It has.", ["Flint is.", "It has."]),
    ("AT&T &amp; co. Two\\. Three.", ["AT&amp;T &amp; co. Two.", "Three."]),
    ("One.  \nTwo.", ["One.", "Two."]),
  ])
  func `each sentence keeps its formatting`(intro: String, expected: [String]) {
    #expect(PlayFixture(intro).play?.sentences.map { PlayFixture.html($0) } == expected)
  }

  @Test func `a section of tags is never cut`() {
    let fixture = PlayFixture("One. {{#community}}Two. {{name}}. {{/community}}Three. Four.\n")
    #expect(fixture.codes == [])
    #expect(fixture.play?.sentences.map { PlayFixture.text($0) } == ["One.", "Two. Flint. Three.", "Four."])
  }

  @Test func `a footnote belongs to the sentence before it`() {
    let fixture = PlayFixture("One.[^1] Two.\n\n[^1]: Note one. Note two.\n")
    #expect(fixture.play?.sentences.map { PlayFixture.text($0) } == ["One. (Note one. Note two.)", "Two."])
  }

  @Test func `each sentence knows where it stands`() {
    let fixture = PlayFixture("AT&amp;T hires. *Come* now. Go.\n")
    #expect(fixture.play?.sentences.map { String($0.source.text) } == ["AT&amp;T hires.", "*Come* now.", "Go."])
  }

  @Test func `only the intro's paragraphs have sentences`() {
    #expect(sentences("One. Two.\n\n- Item. Not.\n\nThree.\n\n## More\nFour.\n") == ["One.", "Two.", "Three."])
    #expect(sentences("") == [])
  }

  @Test(arguments: ["", " ", ".", "...", " . . . ", "?!", "”", "a.b.c", ".a", "\n\n"])
  func `scraps do no harm`(text: String) {
    let ends = Sentences.ends(in: text)
    #expect(ends == ends.sorted())
    #expect(ends.last ?? 0 <= text.count)
  }
}
