import Testing

@testable import Markdown

@Suite struct SectionCheckTests {
  @Test(arguments: [
    "**a {{#x}}b** c{{/x}}", "a {{#x}} b\n\nc {{/x}} d", "- {{#x}}a\n- b{{/x}}", "[a]({{#x}}b) {{/x}}",
    "| {{#x}}a | b{{/x}} |\n|--|--|",
    "{{#x}}\n- a\n{{/x}}", "{{#x}}\n\na {{/x}}",
  ])
  func aSectionThatCrossesMarkupIsAnError(markdown: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.codes == ["split-section"])
    #expect(fixture.diagnostics.hasErrors)
    #expect(fixture.diagnostics.all.first?.related.count == 1)
  }

  @Test(arguments: [
    ("**a {{#x}}b** c{{/x}} {{y}}", "<p><strong>a {{!}}b</strong> c{{!}} {{y}}</p>\n"),
    ("- {{#x}}a {{y}}\n- b{{/x}}", "<ul>\n<li>{{!}}a {{!}}</li>\n<li>b{{!}}</li>\n</ul>\n"),
    ("{{#x}}*a{{#y}}* {{/y}}{{/x}}{{z}}", "<p>{{#x}}<em>a{{!}}</em> {{!}}{{/x}}{{z}}</p>\n"),
    ("[a]({{#x}}b) {{/x}}", "<p><a href=\"{{!}}b\">a</a> {{!}}</p>\n"),
  ])
  func whatWasSplitSaysNothingMoreToTheTemplateEngine(markdown: String, html: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.codes == ["split-section"])
    #expect(fixture.html == html)
  }

  @Test(arguments: [
    "a {{#x}}b{{/x}} {{^x}}c{{/x}}", "**{{#x}}b{{/x}}**", "{{#x}}**b**{{/x}}", "[a]({{#x}}b{{/x}})",
    "{{#x}}\n\n- a\n\n{{/x}}", "- {{#x}}a{{/x}}",
    "{{#x}}a", "a{{/x}}", "`{{#x}}` {{/x}}", "> {{#x}}\n>\n> a\n>\n> {{/x}}",
  ])
  func aSectionInOnePlaceIsFine(markdown: String) {
    #expect(Fixture(markdown).codes.isEmpty)
  }

  @Test func sectionsAboutWholeBlocksMakeNoParagraph() {
    let fixture = Fixture("{{#x}}\n\n- a\n\n{{/x}}{{^x}}\n\nb\n\n{{/x}}")
    #expect(fixture.html == "{{#x}}\n<ul>\n<li>a</li>\n</ul>\n{{/x}}\n{{^x}}\n<p>b</p>\n{{/x}}\n")
    #expect(fixture.text == "{{#x}}\n- a\n\n{{/x}}\n{{^x}}\nb\n\n{{/x}}\n")
  }
}
