import Testing

@testable import Playbook

@Suite struct FrontMatterTests {
  @Test(arguments: [
    "---\nid: 3\ntitle: A\n---\nB", "---\nplay_number: 3\ntitle: A\n---\nB", "\u{FEFF}---\nid: 3\ntitle: A\n---\nB",
    "---\r\nid: 3\r\ntitle: A\r\n---\r\nB", "---\nid: 3\ntitle: A\n...\nB", "\n \n---\nid: 3\ntitle: A\n---\n\nB",
    "--- \nid: 3\ntitle: A\n---\t\nB", "---\nid: '3'\ntitle: \"A\"\n---\nB", "---\rid: 3\rtitle: A\r---\rB",
    "---\nid: 3\nplay_number: 3\ntitle: A\n---\nB", "---\ntitle: A\n---\nB", "---\nid: 3\n---\n# A\nB", "# A\nB",
    "A\n=\nB",
  ])
  func `number, title and text are read however they are written`(file: String) {
    let fixture = PlayFixture(file: file)
    #expect(fixture.header?.number.value == "3", "\(file.debugDescription)")
    #expect(fixture.header?.title.value == "A")
    #expect(fixture.header?.slug == "play")
    #expect(fixture.play?.intro.map(\.plain) == ["B"])
    #expect(fixture.codes == [])
  }

  @Test func `every field is read`() {
    let fixture = PlayFixture(
      file: "---\nid: 1.a\ntitle: 'Phase 1: Start'\nslug: begin\nsummary: S\norder: 7\ndraft: true\n---\nB")
    #expect(fixture.header?.number.value == "1.a")
    #expect(fixture.header?.title.value == "Phase 1: Start")
    #expect(fixture.header?.slug == "begin")
    #expect(fixture.header?.summary?.value == "S")
    #expect(fixture.header?.order?.value == 7)
    #expect(fixture.header?.isDraft == true)
    #expect(fixture.codes == [])
  }

  /// Each text with the code, line and column of its first problem.
  @Test(arguments: [
    ("---\nid: 3\ntitle: A\n", "unclosed-front-matter", 1, 1), ("\n---\nid: 3\n", "unclosed-front-matter", 2, 1),
    ("---\n", "unclosed-front-matter", 1, 1), ("---\nid: 3\n---\nB", "missing-key", 2, 1),
    ("---\nid: 3\nid: 4\ntitle: A\n---\n", "duplicate-key", 3, 1),
    ("---\nid: 3\nplay_number: 4\ntitle: A\n---\nB", "two-play-numbers", 3, 14),
    ("---\nid: three\ntitle: A\n---\nB", "bad-play-number", 2, 5),
    ("---\nid: 1a\ntitle: A\n---\nB", "bad-play-number", 2, 5),
    ("---\nid: 3\ntitle: A\nsumary: B\n---\nB", "unknown-key", 4, 1),
    ("---\nid: 3\ntitle: A\ndraft: yes\n---\nB", "not-true-or-false", 4, 8),
    ("---\nid: 3\ntitle: A\norder: first\n---\nB", "not-a-whole-number", 4, 8),
    ("---\nid: 3\ntitle: [A]\n---\nB", "wrong-type", 3, 8),
    ("---\nid: 3\ntitle: A {{community.name}}\n---\nB", "tag-in-plain-text", 3, 8),
    ("---\n- a\n---\nB", "wrong-type", 2, 1), ("---\n---\nB", "empty-record", 2, 1),
  ])
  func `a fault has its place`(file: String, code: String, line: Int, column: Int) {
    let fixture = PlayFixture(file: file)
    #expect(fixture.codes.first == code)
    #expect(fixture.diagnostics.all.first?.location.map { [$0.line, $0.column] } == [line, column])
  }

  @Test(arguments: [
    "---\nid: 3\ntitle: A\n", "---\nid: 3\ntitle: Phase 1: Orientation\n---\nB", "---\nid: 3\n---\nB", "",
  ])
  func `a page whose front matter is broken is not published`(file: String) {
    #expect(PlayFixture(file: file).play == nil)
    #expect(PlayFixture(file: file).diagnostics.hasErrors)
  }

  @Test func `an unquoted colon is named with its cure`() throws {
    let fixture = PlayFixture(file: "---\nid: 3\ntitle: Phase 1: Orientation\n---\nB")
    let problem = try #require(fixture.diagnostics.all.first)
    #expect(fixture.diagnostics.all.count == 1)
    #expect(problem.location.map { [$0.line, $0.column] } == [3, 15])
    #expect(problem.hint?.contains("quote") == true)
  }

  @Test(arguments: [
    ("id: 3\ntitle: Phase 1: Orientation", ["yaml-unquoted-colon"]), ("id: 3", ["missing-key"]),
    ("id: 3\ntitle: *x", ["yaml-alias"]), ("- a", ["wrong-type"]),
  ])
  func `broken front matter hides no fault of the text below it`(yaml: String, codes: [String]) {
    let fixture = PlayFixture(file: "---\n\(yaml)\n---\nx {{community.nam}}")
    #expect(fixture.codes == codes + ["unknown-name"])
    #expect(fixture.play == nil)
  }

  @Test(arguments: [("id: [3]\ntitle: A", 1), ("id: 3\ntitle: {a: b}", 1), ("id: [3]\ntitle: {a: b}", 2)])
  func `a key with the wrong kind of value is not called missing`(yaml: String, count: Int) {
    let fixture = PlayFixture(file: "---\n\(yaml)\n---\nB", path: "content/playbook/notes.md")
    #expect(fixture.codes == Array(repeating: "wrong-type", count: count))
  }

  @Test func `the hint for a missing key is a line to copy`() {
    let problem = PlayFixture(file: "---\nid: 3\n---\nB").diagnostics.all.first
    #expect(
      problem?.hint
        == "add a line such as 'title: Enlisting Employers' between the two --- lines at the top of the file")
  }

  @Test(arguments: ["ï»¿", "\u{FEFF}\u{FEFF}", "ï»¿ï»¿", "\u{FEFF}ï»¿"])
  func `byte order marks, garbled or twice, hide no front matter`(mark: String) {
    let fixture = PlayFixture(file: "\(mark)---\nid: 3\ntitle: A\n---\n## Checklist\n\u{FEFF}- Employers: B\n")
    #expect(fixture.header?.title.value == "A")
    #expect(fixture.tasks == ["employer: B"])
    #expect(fixture.codes.allSatisfy { $0 == "mojibake" })
  }

  @Test(arguments: ["B", "## Checklist\n- A", "***\nB", "```\n---\n```\n"])
  func `a page that names neither number nor title is told how`(file: String) {
    let fixture = PlayFixture(file: file, path: "content/playbook/notes.md")
    #expect(fixture.codes == ["missing-front-matter"])
    #expect(fixture.play == nil)
  }

  @Test func `plays stand in the order of their numbers`() {
    func header(_ number: String, _ more: String = "") -> PlayHeader? {
      PlayFixture(file: "---\nid: \(number)\ntitle: A\n\(more)---\nB").header
    }
    let headers = [header("10"), header("2"), header("1.b"), header("1.a"), header("1"), header("9", "order: 0\n")]
    let sorted = headers.compactMap { $0 }.sorted(by: PlayOrder.precedes)
    #expect(sorted.map(\.number.value) == ["9", "1", "1.a", "1.b", "2", "10"])
  }
}
