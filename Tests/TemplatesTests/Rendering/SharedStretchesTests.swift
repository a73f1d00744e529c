import Diagnostics
import Testing

@testable import Templates

/// Pages that have text in common come out as each of them does by itself.
struct SharedStretchesTests {
  /// The values of one page: the first is its own, the others are all pages'.
  static func root(_ own: String) -> [(name: String, data: Data)] {
    let inner = Schema([Schema.Field("own", .text, ""), Schema.Field("shared", .text, "")])
    let prose = prose("{{own}}, {{shared}}", inner)
    return [
      ("own", own.isEmpty ? .absent() : .text(own)), ("shared", "<s>"), ("none", .absent()),
      ("list", [["item": "1"], ["item": "2"]]), ("yes", true), ("telling", Data(.prose, .prose(prose))),
      ("plain", .prose("<b>p</b>", plain: "p")), ("empty", Data(.list(.text), .list([]))),
    ]
  }

  static func prose(_ text: String, _ schema: Schema) -> Prose {
    var diagnostics = DiagnosticList()
    func compiled(_ format: TextFormat) -> Template {
      TemplateCompiler(library: TemplateLibrary()).compile(
        mapped(text, path: "a.md"), format: format, schema: schema, diagnostics: &diagnostics) ?? Template()
    }
    return Prose(
      html: compiled(.html), text: compiled(.text), words: mapped(text), marks: [], source: mapped(text).file.wholeRange
    )
  }

  static let pieces = [
    "a ", "<p>", "</p>", "\n", "{{own}}", "{{shared}}", "{{none}}", "{{{telling}}}", "{{telling}}", "{{{plain}}}",
    "{{#list}}", "{{item}}", "{{own}}", "{{@index}}", "{{/list}}", "{{#own}}", "{{.}}", "{{/own}}", "{{^own}}",
    "{{#shared}}", "{{shared}}", "{{/shared}}", "{{^none}}", "{{/none}}", "{{#yes}}", "{{/yes}}", "{{#.}}", "{{/.}}",
    "{{#empty}}", "{{/empty}}", "{{#@last}}", "{{/@last}}",
  ]

  /// What a template gives for some pages one after the other, and for each of them alone.
  func compare(_ template: String, limits: TemplateRenderer.Limits = .init(), pages: [String] = ["1", "", "3", "3"])
    -> Bool
  {
    let schema = Schema(Self.root("").map { Schema.Field($0.name, $0.data.kind, "") })
    var diagnostics = DiagnosticList()
    let compiled = TemplateCompiler(library: library()).compile(
      mapped(template), format: .html, schema: schema, diagnostics: &diagnostics)
    guard let compiled else { return false }
    var stretches = SharedStretches(isShared: schema.fields.map { $0.name != "own" })
    for page in pages {
      let root = Record(Self.root(page).map(\.data.value))
      var (together, alone) = (OutputBuffer(), OutputBuffer())
      var (faults, faultsAlone) = ([RenderFault](), [RenderFault]())
      compiled.render(root, sharing: &stretches, into: &together, faults: &faults, limits: limits)
      compiled.render(.record(root), into: &alone, faults: &faultsAlone, limits: limits)
      #expect(together.text == alone.text, "\(template.debugDescription)")
      #expect(faults == faultsAlone, "\(template.debugDescription)")
    }
    return true
  }

  @Test func `random templates print the same on each page`() {
    var random = Random(state: 11)
    var compiled = 0
    for _ in 0..<4000 {
      let template = (0..<random.next(below: 12)).map { _ in Self.pieces[random.next(below: Self.pieces.count)] }
        .joined()
      if compare(template) { compiled += 1 }
      _ = compare(template, limits: .init(bytes: random.next(below: 30), steps: random.next(below: 20)))
    }
    #expect(compiled > 300)
  }

  @Test(arguments: [
    "{{#.}}{{own}}{{/.}}", "{{#own}}{{shared}}{{/own}}", "{{{telling}}}", "{{#list}}{{own}}{{/list}}",
    "{{^own}}none{{/own}}", "{{#list}}{{#.}}{{{telling}}}{{/.}}{{/list}}", "{{#yes}}{{own}}{{/yes}}",
  ])
  func `what reads a page's own value, however deep, is printed for each page`(_ template: String) {
    #expect(compare("{{shared}} \(template) {{shared}}"))
  }

  @Test func `what all pages share is made once`() throws {
    let rows = Rows(count: 1) { _, _ in .text("x") }
    let schema = Schema([
      Schema.Field("own", .text, ""), Schema.Field("list", .list(.record(Schema([.init("a", .text, "")]))), ""),
    ])
    var diagnostics = DiagnosticList()
    let template = try #require(
      TemplateCompiler(library: library()).compile(
        mapped("a {{#list}}{{a}}{{/list}} {{own}} b"), format: .html, schema: schema, diagnostics: &diagnostics))
    var stretches = SharedStretches(isShared: [false, true])
    var faults: [RenderFault] = []
    for (list, own) in [(TemplateValue.rows(rows), "1"), (.absent, "2")] {
      var output = OutputBuffer()
      template.render(Record([.text(own), list]), sharing: &stretches, into: &output, faults: &faults)
      #expect(output.text == "a x \(own) b")
    }
    #expect(stretches.all.count == 2)
  }
}
