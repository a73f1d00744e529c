import Diagnostics
import Testing

@testable import Templates

/// Tags that can't be read, each at its place.
struct SyntaxFaultTests {
  static let faults: [(String, String)] = [
    ("unclosed-section", "a\n  ‸{{#x}}b"),
    ("unclosed-section", "‸{{^x}}"),
    ("unclosed-section", "‸{{$x}}"),
    ("unclosed-section", "é ‸{{#x}}{{#x}}{{/x}}"),
    ("unclosed-section", "<p>\n{{#x}}\n  ‸{{#y}}\n  x\n{{/x}}\n"),
    ("unclosed-section", "{{#x}}\n  ‸{{$y}}\n{{/x}}{{/x}}"),
    ("unopened-section", "a\n‸{{/x}}"),
    ("mismatched-section", "{{#x}}a‸{{/y}}{{/x}}"),
    ("mismatched-section", "{{#x}}{{#y}}\n a‸{{/x}}{{/y}}"),
    ("unclosed-tag", "a ‸{{x"),
    ("unclosed-tag", "a ‸{{x {{x}}"),
    ("unclosed-tag", "‸{{{x}}"),
    ("unclosed-tag", "‸{{! a"),
    ("unclosed-tag", "‸{{\"a}}"),
    ("unclosed-tag", "‸{{=a"),
    ("empty-name", "‸{{}}"),
    ("empty-name", "a ‸{{# }}"),
    ("empty-name", "‸{{{ }}}"),
    ("bad-name", "{{‸x y}}"),
    ("bad-name", "{{#‸x y}}{{/x y}}"),
    ("bad-delimiters", "‸{{=<% %>}}"),
    ("bad-delimiters", "‸{{=<%=}}"),
    ("bad-delimiters", "‸{{=a b c=}}"),
    ("bad-delimiters", "‸{{=a= =b=}}"),
    ("bad-delimiters", "‸{{=}}"),
  ]

  @Test(arguments: faults)
  func `a tag that can't be read is an error at its place`(_ code: String, _ template: String) {
    let marked = Marked(template)
    let result = render(marked.text, ["x": "a", "y": "b"])
    #expect(result.codes.contains(code))
    let found = result.diagnostics.first { $0.code == code }
    #expect(found?.location?.line == marked.line)
    #expect(found?.location?.column == marked.column)
    #expect(found?.hint != nil)
    #expect(result.output.isEmpty)
  }

  @Test func `there are enough faults`() {
    #expect(Self.faults.count == 25)
  }

  @Test func `all faults of a template are reported`() {
    let result = render("{{}}\n{{y}}\n{{#x}}\n{{z}}<b {{x}}>{{> p}}", ["x": "a"])
    #expect(
      result.codes.sorted() == [
        "empty-name", "unclosed-section", "unknown-name", "unknown-name", "unknown-partial", "unsafe-place",
      ])
  }

  @Test func `a wrong closing order names what is open`() {
    let result = render("{{#x}}\n{{#y}}{{/x}}{{/y}}", ["x": "a", "y": "b"])
    #expect(result.codes == ["mismatched-section"])
    #expect(result.diagnostics.first?.related.first?.location.line == 2)
    #expect(result.diagnostics.first?.message == "'x' is closed while 'y' is open")
  }

  @Test func `a section left open inside another names where that is closed`() {
    let result = render("{{#x}}\n{{#y}}\n{{/x}}", ["x": "a", "y": "b"])
    #expect(result.codes == ["unclosed-section"])
    #expect(result.diagnostics.first?.related.first?.location.line == 3)
  }

  @Test(arguments: [
    ("{{\"{{\"}}x{{\"}}\"}}", "{{x}}"), ("{{\"\"\"}}", "\""), ("{{ \"a b\"}}", "a b"),
    ("{{=| |=}}|\"{{x}}\"|", "{{x}}"),
  ])
  func `a quoted text is never a tag`(_ template: String, _ expected: String) {
    let result = render(template, format: .text)
    #expect(result.output == expected)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `new delimiters end with their file`() {
    let partials = ["p": "{{=<% %>=}}<% x %>{{x}}"]
    #expect(render("{{> p}} {{x}} <%x%>", ["x": "a"], format: .text, partials: partials).output == "a{{x}} a <%x%>")
  }

  @Test func `delimiters of a page don't reach its partials`() {
    #expect(render("{{=<% %>=}}<%> p%>", ["x": "a"], format: .text, partials: ["p": "{{x}}"]).output == "a")
  }

  @Test func `a fault in repaired text points into the author's file`() {
    let text = mapped("é\nâ€™s {{y}}", path: "a.md").replacing([(bytes: 3..<11, with: "'")])
    var diagnostics = DiagnosticList()
    let compiler = TemplateCompiler(library: TemplateLibrary())
    _ = compiler.compile(text, format: .html, schema: Schema([]), diagnostics: &diagnostics)
    #expect(text.text == "é\n's {{y}}")
    #expect(diagnostics.all.map(\.location?.line) == [2])
    #expect(diagnostics.all.map(\.location?.column) == [8])
  }
}
