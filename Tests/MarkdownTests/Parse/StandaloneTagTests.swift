import Testing

@testable import Markdown

@Suite struct StandaloneTagTests {
  @Test(arguments: [
    ("{{^x}}\na {{b}}.\n{{/x}}", "{{^x}}a {{b}}.{{/x}}"), ("a\n{{#x}}\nb\n{{/x}}\nc", "a {{#x}}b {{/x}}c"),
    ("a\n{{#x}}\nb\n{{/x}}", "a {{#x}}b{{/x}}"), ("a\n{{! why }}\nb", "a {{! why }}b"),
    ("{{#x}}{{#y}}\na\n{{/y}}{{/x}}", "{{#x}}{{#y}}a{{/y}}{{/x}}"), ("{{#x}}  \na\n{{/x}}", "{{#x}}a{{/x}}"),
  ])
  func tagsOnLinesOfTheirOwnPrintNothing(markdown: String, text: String) {
    #expect(Fixture(markdown).text == text + "\n")
  }

  @Test(arguments: [
    ("a {{#x}}\nb\n{{/x}} c", "a {{#x}} b {{/x}} c"), ("{{x}}\na", "{{x}} a"),
    ("a\n{{#x}}b{{/x}}\nc", "a {{#x}}b{{/x}} c"),
  ])
  func otherLineEndsAreSpaces(markdown: String, text: String) {
    #expect(Fixture(markdown).text == text + "\n")
  }
}
