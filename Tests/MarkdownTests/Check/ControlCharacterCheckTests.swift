import Testing

@testable import Markdown

@Suite struct ControlCharacterCheckTests {
  @Test(arguments: [
    "a&#7;b", "&#x1b;", "a&#x85;", "**a&#127;**", "# &#1;", "- &#2;", "[a](b&#3;c)", "[a](b \"c&#4;\")", "![a&#5;](b)",
    "| &#6; |\n|--|",
  ])
  func anEntityForAControlCharacterIsAnError(markdown: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.codes == ["control-character"])
    #expect(fixture.diagnostics.hasErrors)
  }

  @Test(arguments: ["`&#7;`", "&#9;a", "&nbsp;&#xe9;", "\\&#7;", "```\n&#7;\n```", "&amp;#7;"])
  func otherEntitiesAndCodeAreFine(markdown: String) {
    #expect(Fixture(markdown).codes.isEmpty)
  }
}
