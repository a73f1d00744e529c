import Diagnostics
import Testing

@testable import Templates

struct RenderFaultTests {
  static let data: Data = [
    "contact": ["phone": .absent()], "url": "javascript:x", "colour": "red", "prose": .absent(.prose("")),
  ]

  @Test(arguments: [
    ("a\n ‸{{contact.phone}}", TextFormat.html, "missing-value", "no value for 'contact.phone' in community 'flint'"),
    ("‸{{{prose}}}", .html, "missing-value", "no value for 'prose' in community 'flint'"),
    (
      "<a href='‸{{url}}'>", .html, "unsafe-address",
      "'url' of community 'flint' is 'javascript:x', which is not a safe address"
    ),
    (
      "a { b: ‸{{colour}} }", .css, "invalid-colour", "'colour' of community 'flint' is 'red', which is not a colour"
    ),
  ])
  func `a tag without a printable value is a fault at its place`(
    _ template: String, _ format: TextFormat, _ code: String, _ message: String
  ) {
    let marked = Marked(template)
    let result = render(marked.text, Self.data, format: format)
    let found = result.faults.map { $0.diagnostic(subject: "community 'flint'") }
    #expect(found.map(\.code) == [code])
    #expect(found.first?.message == message)
    #expect(found.first?.location?.line == marked.line)
    #expect(found.first?.location?.column == marked.column)
    #expect(found.first?.hint != nil)
  }

  @Test func `a missing value's hint shows the section`() {
    let fault = render("{{contact.phone}}", Self.data).faults.first
    #expect(
      fault?.diagnostic(subject: "x").hint
        == "fill it in, or write {{#contact.phone}} before and {{/contact.phone}} after what depends on it")
  }

  @Test func `missing values are found without printing`() throws {
    var diagnostics = DiagnosticList()
    let schema = Schema([Schema.Field("a", .text, ""), Schema.Field("b", .text, ""), Schema.Field("c", .text, "")])
    let template = try #require(
      TemplateCompiler(library: TemplateLibrary()).compile(
        mapped("{{a}}{{b}}{{#c}}{{c}}{{/c}}<a href='{{a}}'>"), format: .html, schema: schema, diagnostics: &diagnostics)
    )
    let record = Record([.text("javascript:x"), .absent, .absent])
    #expect(template.missingValues(in: record).map(\.name) == ["b"])
  }

  @Test(arguments: [
    ("x", true), ("{{#c}}x{{/c}} y", true), ("{{a}}<br>", true), ("<p>{{#c}}x{{/c}}</p>", true), ("", false),
    (" \n", false), ("{{a}}", false), ("{{#c}}x{{/c}}\n{{^c}}y{{/c}}", false), ("{{! x }}", false),
  ])
  func `a template always prints something where text stands outside its sections`(
    _ text: String, _ expected: Bool
  ) throws {
    var diagnostics = DiagnosticList()
    let schema = Schema([Schema.Field("a", .text, ""), Schema.Field("c", .text, "")])
    let template = try #require(
      TemplateCompiler(library: TemplateLibrary()).compile(
        mapped(text), format: .html, schema: schema, diagnostics: &diagnostics))
    #expect(template.alwaysPrints == expected)
  }

  @Test func `a buffer is used again without what was in it`() {
    var output = OutputBuffer()
    var faults: [RenderFault] = []
    let template = Template.literal("abc")
    template.render(Record([]), into: &output, faults: &faults)
    template.render(Record([]), into: &output, faults: &faults)
    #expect(output.text == "abcabc")
    output.removeAll()
    template.render(Record([]), into: &output, faults: &faults)
    #expect(output.text == "abc")
  }

  @Test func `a record shorter than its schema has no value`() {
    let kind = Schema.Kind.record(Schema([Schema.Field("a", .text, "")]))
    #expect(render("{{a}}", Data(kind, .record(Record([])))).faults.map(\.reason) == [.missingValue])
  }
}
