import Testing

@testable import Playbook

/// Texts that would take minutes or gigabytes if any part of the reading were quadratic.
@Suite(.serialized) struct HostilePlayTests {
  @Test func `twenty thousand equal headings`() {
    let fixture = PlayFixture(String(repeating: "## A\nx\n\n", count: 20_000))
    #expect(fixture.play?.sections.count == 20_000)
    #expect(fixture.play?.sections.last?.id == "a-20000")
  }

  @Test func `fifty thousand items`() {
    let fixture = PlayFixture(checklist: String(repeating: "- Community: A\n- x\n- x\n- x\n- x\n", count: 10_000))
    #expect(fixture.play?.tasks.count == 10_000)
    #expect(fixture.play?.tasks.last?.steps.last?.id == "a-10000/x-4")
  }

  @Test func `fifty thousand steps of a task with a long text`() {
    let action = String(repeating: "word ", count: 20_000)
    let fixture = PlayFixture(checklist: "- Community: \(action)\n" + String(repeating: "- x\n", count: 50_000))
    #expect(fixture.play?.tasks.first?.steps.count == 50_000)
  }

  @Test func `a list nested as deep as may be`() {
    let list = (0..<45).map { String(repeating: "  ", count: $0) + "- Community: A\n" }.joined()
    #expect(PlayFixture(checklist: list).play?.tasks.count == 45)
  }

  @Test func `a list nested deeper than may be is refused`() {
    let list = (0..<500).map { String(repeating: "  ", count: $0) + "- A\n" }.joined()
    #expect(PlayFixture(checklist: list).diagnostics.hasErrors)
  }

  @Test func `a paragraph of two megabytes`() {
    let piece = "This is one sentence of the many in an endless paragraph. "
    let fixture = PlayFixture(String(repeating: piece, count: 2_000_000 / piece.utf8.count))
    #expect(fixture.play?.intro.count == 1)
    #expect(fixture.codes == [])
  }

  @Test(arguments: [
    "no end ", ". ", "......", "a", "{{community.name}} hires. ", "*One.* ", "[One.](a) ", "“", "`a. ` ",
    "{{#community}}A. {{/community}}",
  ])
  func `a paragraph of two hundred kilobytes`(piece: String) {
    let fixture = PlayFixture(String(repeating: piece, count: 200_000 / piece.utf8.count))
    #expect(fixture.play?.intro.count == 1)
    #expect(fixture.codes == [])
  }

  @Test(arguments: [
    "-X\n", "•\u{A0}X\n", "###X\n", "```\n", "\u{A0}\n", "- Employers:\n", "**Employers**\n\n", "- (Employers) x (",
    "{#x}\n",
    "- : ", "[a](b.md) ",
  ])
  func `many lines of trouble`(line: String) {
    let fixture = PlayFixture(checklist: String(repeating: line, count: 2_000))
    #expect(fixture.header != nil)
  }
}
