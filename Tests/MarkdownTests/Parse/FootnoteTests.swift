import Testing

@testable import Markdown

@Suite struct FootnoteTests {
  @Test func numbersFollowTheReferences() {
    let footnotes = Fixture("x[^b] y[^a] z[^b]\n\n[^a]: A\n[^b]: B").document.footnotes
    #expect(footnotes.map(\.number) == [1, 2])
    #expect(footnotes.map(\.label) == ["b", "a"])
    #expect(footnotes.map(\.references) == [2, 1])
    #expect(footnotes.map(\.blocks.plainText) == ["B", "A"])
  }

  @Test func aReferenceWithoutADefinitionIsText() {
    let fixture = Fixture("x[^nope]")
    #expect(fixture.html == "<p>x[^nope]</p>\n")
    #expect(fixture.document.footnotes.isEmpty)
  }

  @Test(arguments: ["x\n\n[^a]: A", "x[^b]\n\n[^b]: B\n\n[^a]: A\n    and more", "para\n[^a]: A", "> [^a]: A", "[^a]:"])
  func aDefinitionNobodyRefersToIsReported(text: String) {
    let fixture = Fixture(text)
    #expect(fixture.codes == ["unused-footnote"])
    #expect(fixture.diagnostics.all.first?.message.contains("'a'") == true)
    #expect(!fixture.html.contains("A"))
  }

  @Test func aSecondDefinitionIsReportedWithTheFirst() {
    let fixture = Fixture("x[^a]\n\n[^a]: first\n\n[^A]: second")
    #expect(fixture.codes == ["duplicate-footnote"])
    #expect(fixture.diagnostics.all.first?.location?.line == 5)
    #expect(fixture.diagnostics.all.first?.related.first?.location.line == 3)
  }

  @Test(arguments: [
    "x[^a]\n\n[^a]: A", "`[^a]: A`", "```\n[^a]: A\n```", "    [^a]: A", "x[^a]\n\n[^a]:", "<!--\n[^a]: A\n-->",
  ])
  func nothingElseIsReportedAsUnused(text: String) {
    #expect(!Fixture(text).codes.contains("unused-footnote"))
  }

  @Test func aFootnoteMayReferToAFootnote() {
    let footnotes = Fixture("x[^a]\n\n[^a]: A[^b]\n[^b]: B").document.footnotes
    #expect(footnotes.map(\.label) == ["a", "b"])
    #expect(footnotes.map(\.references) == [1, 1])
  }
}
