import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

@Suite struct IdentifierTests {
  private func ids(_ list: String) -> [String] {
    PlayFixture(checklist: list).play?.tasks.flatMap { [$0.id] + $0.steps.map(\.id) } ?? []
  }

  @Test func `ids come from texts, and steps' stand under their task's`() {
    #expect(
      ids("- Community: Build it!\n- Ask “why”\n- Ask why") == ["build-it", "build-it/ask-why", "build-it/ask-why-2"])
  }

  @Test func `an explicit id wins and is not shown`() {
    let fixture = PlayFixture(checklist: "- Community: Build it {#build}\n- First {#one}\n- **Second** {#two}  ")
    #expect(fixture.tasks == ["community: Build it | First | Second"])
    #expect(fixture.play?.tasks.first?.id == "build")
    #expect(fixture.play?.tasks.first?.steps.map(\.id) == ["build/one", "build/two"])
    #expect(fixture.codes == [])
  }

  @Test func `an explicit id wins over the same text before it`() {
    #expect(ids("- Meet\n- Gather {#meet}\n- Meet") == ["meet-2", "meet", "meet-3"])
  }

  @Test(arguments: [
    ("## Resources\na\n\n## Links {#resources}\nb", "resources-2 resources"),
    ("## Checklist\n- Build\n\n## Actions\n- Other {#build}", "build-2 build"),
    ("## Questions\n- Who?\n\n## Key questions\n- What? {#who}", "who-2 who"),
  ])
  func `an explicit id wins over the text of another section`(text: String, ids: String) {
    let fixture = PlayFixture(text)
    #expect(fixture.codes == [])
    let play = fixture.play
    let found = (play?.sections.map(\.id) ?? []) + (play?.tasks.map(\.id) ?? []) + (play?.questions.map(\.id) ?? [])
    #expect(found.joined(separator: " ") == ids)
  }

  @Test func `an explicit id of a step needs to differ from those of its task only`() {
    let fixture = PlayFixture(checklist: "- Community: A\n- s1 {#one}\n- s2 {#one}\n- Community: B\n- s1 {#one}")
    #expect(fixture.codes == ["duplicate-id"])
    #expect(fixture.diagnostics.all.first?.message == "the id 'one' is used twice under this task")
  }

  @Test func `an id in code is text`() {
    let fixture = PlayFixture(checklist: "- Employers: write `{#j}`\n- **Say `{#k}`**")
    #expect(fixture.play?.tasks.map(\.id) == ["write-j"])
    #expect(fixture.play?.tasks.first?.steps.map(\.text.plain) == ["Say {#k}"])
    #expect(fixture.codes == [])
  }

  @Test func `names in braces give an id, sections and remarks none`() {
    #expect(
      ids(
        "- {{#community.url}}do {{workforce_board}}{{/community.url}}\n- {{! why }}Say **{{^community.url}}it{{/community.url}}**"
      )
        == ["do-workforce-board", "say-it"])
  }

  @Test func `the same text gets a number, in every task anew`() {
    #expect(ids("- A\n- A\n- A-2\n- A") == ["a", "a-2", "a-2-2", "a-3"])
    #expect(ids("- Community: A\n- x\n- Community: B\n- x") == ["a", "a/x", "b", "b/x"])
  }

  @Test func `the letters of all languages serve`() {
    #expect(ids("- Año nuevo\n- 雇用する\n- Äpfel") == ["ano-nuevo", "雇用する", "apfel"])
  }

  @Test func `a text without letters gets a word`() {
    #expect(ids("- Community: !?\n- …\n- — — —\n- Community: 😀") == ["task", "task/step", "task/step-2", "task-2"])
  }

  @Test func `the id of a long text ends with a whole word`() throws {
    let id = try #require(ids("- " + String(repeating: "abcdefg ", count: 100)).first)
    #expect(id == Array(repeating: "abcdefg", count: 25).joined(separator: "-"))
    #expect(ids("- " + String(repeating: "é", count: 400)) == [String(repeating: "e", count: 200)])
    #expect(ids("- " + String(repeating: "語", count: 400)) == [String(repeating: "語", count: 66)])
  }

  @Test func `an explicit id used twice is an error with both places`() {
    let fixture = PlayFixture(checklist: "- A {#x}\n- B {#x}")
    #expect(fixture.codes == ["duplicate-id"])
    let problem = fixture.diagnostics.all.first
    #expect(problem?.location.map { [$0.line, $0.column, $0.length] } == [7, 5, 4])
    #expect(problem?.related.first?.location.line == 6)
    #expect(fixture.play?.tasks.map(\.id) == ["x", "b"])
  }

  @Test(arguments: ["{#}", "{#two words}", "{#a/b}", "{#a#b}", "{#<b>}"])
  func `what can't be an id is an error and is not shown`(id: String) {
    let fixture = PlayFixture(checklist: "- Meet \(id)")
    #expect(fixture.codes.filter { $0 != "raw-html" } == ["bad-id"])
    #expect(fixture.tasks == ["everyone: Meet"])
    #expect(fixture.play?.tasks.map(\.id) == ["meet"])
  }

  @Test(arguments: ["Meet {#x} us", "Meet {x}", "Meet #x", "Meet #x}", "Meet {{workforce_board}}"])
  func `other braces are text`(text: String) {
    let fixture = PlayFixture(checklist: "- \(text)")
    #expect(fixture.tasks == ["everyone: \(text)"])
    #expect(fixture.codes == [])
  }

  @Test func `sections and questions have ids of their own`() {
    let fixture = PlayFixture("## A\nx\n\n## A\ny\n\n## Questions\n- A?\n- A? {#b}\n- B\n\n## !!\nz\n")
    #expect(fixture.play?.sections.map(\.id) == ["a", "a-2", "section"])
    #expect(fixture.play?.questions.map(\.id) == ["a", "b", "b-2"])
  }

  @Test(arguments: [
    ("03-enlisting-employers.md", "3", "enlisting-employers"), ("3_enlisting employers.md", "3", "enlisting-employers"),
    ("01.a-plan.md", "1.a", "plan"), ("10-on-ramps.md", "10", "on-ramps"), ("00-start.md", "00", "start"),
    ("enlisting.md", nil, "enlisting"), ("3d-printing.md", nil, "3d-printing"), ("03.md", "3", "03"),
    ("03-.md", "3", "03"), ("2024 plan.v2.md", "2024", "plan-v2"), ("a/b/04-Año.md", "4", "ano"),
  ])
  func `a file's name gives number and slug`(name: String, number: String?, slug: String) {
    #expect(FileName(path: name).number == number)
    #expect(FileName(path: name).slug == slug)
  }

  @Test func `plays' numbers are the same however they are written`() {
    #expect(PlayNumber("3") == PlayNumber("03"))
    #expect(PlayNumber("1.a") == PlayNumber("1.A"))
    #expect(PlayNumber("1.a") != PlayNumber("1.b") && PlayNumber("3") != PlayNumber("30"))
    #expect(PlayNumber("2") < PlayNumber("10") && PlayNumber("1.9") < PlayNumber("1.10"))
  }

  @Test(arguments: [
    ("who", RecordKey.Match.found(0)), ("what-ne", .found(1)), ("what-now", .found(2)),
    ("what-n", .ambiguous(["what-needs", "what-now"])), ("wat-needs", .unknown(nearest: "what-needs")),
    ("zzzzzz", .unknown(nearest: nil)),
    ("who-is-it", .unknown(nearest: nil)),
  ])
  func `a record's key is any beginning of one id`(key: String, match: RecordKey.Match) {
    #expect(RecordKey.match(key, among: ["who", "what-needs", "what-now"]) == match)
  }
}
