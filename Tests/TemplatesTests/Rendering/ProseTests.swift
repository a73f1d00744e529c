import Diagnostics
import Testing

@testable import Templates

/// Formatted text that names data.
struct ProseTests {
  static let shared: [Schema.Field] = [
    Schema.Field("name", .text, ""), Schema.Field("tagline", .prose, ""), Schema.Field("figures", .list(.text), ""),
  ]

  /// Compiled against the fields that all pages begin with.
  static func prose(html: String, text: String) -> Prose {
    var diagnostics = DiagnosticList()
    let compiler = TemplateCompiler(library: TemplateLibrary())
    let htmlTemplate = compiler.compile(
      mapped(html, path: "a.md"), format: .html, schema: Schema(shared), diagnostics: &diagnostics)
    let textTemplate = compiler.compile(
      mapped(text, path: "a.md"), format: .text, schema: Schema(shared), diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
    return Prose(
      html: htmlTemplate ?? Template(), text: textTemplate ?? Template(),
      words: mapped(text, path: "a.md"), marks: [], source: SourceFile(path: "a.md", text: text).wholeRange)
  }

  func render(_ template: String, tagline: TemplateValue, name: TemplateValue = .text("<Flint>")) -> Rendered {
    let schema = Schema(Self.shared + [Schema.Field("page", .record(Schema([Schema.Field("body", .prose, "")])), "")])
    let body = Self.prose(html: "<em>{{name}}</em>: {{{tagline}}}", text: "{{name}}: {{tagline}}")
    let root = Record([name, tagline, .list([.text("1"), .text("2")]), .record(Record([.prose(body)]))])
    return TemplatesTests.render(template, Data(.record(schema), .record(root)))
  }

  @Test func `two braces print the text, escaped, and three the HTML`() {
    let tagline = TemplateValue.prose(Self.prose(html: "<b>{{name}}</b> &amp; co", text: "{{name}} & co"))
    let result = render("<p title='{{tagline}}'>{{tagline}}{{{tagline}}}", tagline: tagline)
    #expect(
      result.output
        == "<p title='&lt;Flint&gt; &amp; co'>&lt;Flint&gt; &amp; co<b>&lt;Flint&gt;</b> &amp; co")
  }

  @Test func `it is filled from the page's record inside sections too`() {
    let tagline = TemplateValue.prose(Self.prose(html: "{{#figures}}{{.}}{{/figures}}", text: "t"))
    let result = render("{{#page}}{{#figures}}[{{{body}}}]{{.}}{{/figures}}{{/page}}", tagline: tagline)
    #expect(result.output == "[<em>&lt;Flint&gt;</em>: 12]1[<em>&lt;Flint&gt;</em>: 12]2")
    #expect(result.faults.isEmpty)
  }

  @Test(arguments: [
    (TextFormat.json, "[{{body}}]", "[\"a\"]"), (.csv, "{{body}},b", "a,b"), (.text, "{{body}}.", "a."),
    (.html, "<p title='{{body}}'>", "<p title='a'>"),
  ])
  func `printed plain it doesn't end its line`(_ format: TextFormat, _ template: String, _ expected: String) {
    let result = TemplatesTests.render(template, ["body": .prose("<p>a</p>\n", plain: "a\n")], format: format)
    #expect(result.output == expected)
  }

  @Test func `a missing value inside it is reported where it is written`() {
    let tagline = TemplateValue.prose(Self.prose(html: "a {{name}}", text: "b {{name}}"))
    let result = render("{{tagline}}", tagline: tagline, name: .absent)
    #expect(result.faults.map(\.name) == ["name"])
    #expect(result.faults.first?.range.file.path == "a.md")
    #expect(result.faults.first?.range.location.column == 3)
  }

  @Test func `an address made of it is checked as a whole`() {
    let tagline = TemplateValue.prose(Self.prose(html: "x", text: "{{name}}:alert(1)"))
    let result = render("<a href='{{tagline}}'>", tagline: tagline, name: .text("javascript"))
    #expect(result.output == "<a href=''>")
    #expect(result.faults.map(\.reason) == [.unsafeURL("javascript:alert(1)")])
  }

  @Test func `text that names itself is a fault`() {
    let tagline = TemplateValue.prose(Self.prose(html: "a{{{tagline}}}{{{tagline}}}", text: "b{{tagline}}"))
    let result = render("{{{tagline}}} {{tagline}}", tagline: tagline)
    #expect(result.output == "a b")
    #expect(result.faults.map(\.reason) == [.recursiveProse, .recursiveProse, .recursiveProse])
  }

  @Test(arguments: [
    "<p title=\"‸{{{tagline}}}\">", "<title>‸{{{tagline}}}</title>", "<a href='‸{{&tagline}}'>",
    "<script>‸{{{tagline}}}</script>", "<!-- ‸{{{tagline}}} -->",
  ])
  func `HTML goes only into the text of a page`(_ template: String) {
    let marked = Marked(template)
    let result = render(marked.text, tagline: .absent)
    #expect(result.codes == ["misplaced-html"])
    #expect(result.diagnostics.first?.location?.column == marked.column)
  }

  @Test(arguments: TextFormat.allCases.filter { $0 != .html })
  func `HTML goes only into HTML files`(_ format: TextFormat) {
    let result = TemplatesTests.render("{{{x}}}", ["x": .prose("a")], format: format)
    #expect(result.codes == ["misplaced-html"])
  }
}
