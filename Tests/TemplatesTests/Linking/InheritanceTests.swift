import Testing

@testable import Templates

/// Layouts, blocks and partials.
struct InheritanceTests {
  static let layouts = [
    "page": "<title>{{$title}}Site{{/title}}</title>\n<main>\n  {{$content}}{{/content}}\n</main>\n",
    "kit":
      "{{<page}}{{$title}}{{$name}}Kit{{/name}} | Site{{/title}}{{$content}}\n<nav></nav>\n{{$body}}\n{{/body}}\n{{/content}}{{/page}}",
    "card": "<div>{{$body}}{{/body}}</div>",
  ]

  @Test func `a layout prints its defaults`() {
    let result = render("{{<page}}{{/page}}", layouts: Self.layouts)
    #expect(result.output == "<title>Site</title>\n<main>\n</main>\n")
  }

  @Test func `blocks are filled through two levels`() {
    let page = "{{<kit}}\n{{$name}}{{x}}{{/name}}\n{{$body}}\n<p>\n  {{x}}</p>\n{{/body}}\n{{/kit}}\n"
    let result = render(page, ["x": "&"], layouts: Self.layouts)
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.output
        == "<title>&amp; | Site</title>\n<main>\n  <nav></nav>\n  <p>\n    &amp;</p>\n</main>\n")
  }

  @Test func `a block is escaped for the place the layout puts it`() {
    let layouts = ["l": "<p title=\"{{$a}}{{/a}}\">{{$a}}{{/a}}<a href=\"{{$a}}{{/a}}\">"]
    let result = render("{{<l}}{{$a}}{{x}}{{/a}}{{/l}}", ["x": "a b"], layouts: layouts)
    #expect(result.output == "<p title=\"a b\">a b<a href=\"a%20b\">")
  }

  @Test func `a layout may be used inside a block of itself`() {
    let page = "{{<card}}{{$body}}A{{<card}}{{$body}}B{{/body}}{{/card}}{{/body}}{{/card}}"
    #expect(render(page, layouts: Self.layouts).output == "<div>A<div>B</div></div>")
  }

  @Test func `a block sees the sections around it in the layout`() {
    let layouts = ["l": "{{#list}}{{$a}}{{/a}}{{/list}}"]
    let result = render("{{<l}}{{$a}}{{.}}{{@number}} {{/a}}{{/l}}", ["list": ["x", "y"]], layouts: layouts)
    #expect(result.output == "x1 y2 ")
  }

  @Test func `partials see the sections around them and keep their indentation`() {
    let partials = ["cards/figure": "<b>\n  {{label}}\n\n</b>\n"]
    let page = "<div>\n  {{#figures}}\n  {{> cards/figure}}\n  {{/figures}}\n</div>"
    let result = render(page, ["figures": [["label": "a\nb"]]], partials: partials)
    #expect(result.output == "<div>\n  <b>\n    a\nb\n\n  </b>\n</div>")
  }

  @Test func `a partial in the middle of a line is not indented`() {
    let partials = ["outer": "{{> inner}} x\n{{> inner}}\n", "inner": "a\nb\n"]
    #expect(render("  {{> outer}}", partials: partials).output == "  a\n  b\n x\n  a\n  b\n")
  }

  @Test(arguments: [
    ("{{> ‸figur}}", "unknown-partial", "did you mean 'figure'?"),
    ("{{<‸pag}}{{/pag}}", "unknown-layout", "did you mean 'page'?"),
    ("{{> ‸page}}", "unknown-partial", "known here: figure, loop, other"),
    ("{{<page}}{{$‸titel}}{{/titel}}{{/page}}", "unknown-block", "did you mean 'title'?"),
    ("{{<kit}}{{$‸boby}}{{/boby}}{{/kit}}", "unknown-block", "did you mean 'body'?"),
    ("{{<page}}{{$title}}{{/title}}\n ‸{{$title}}{{/title}}{{/page}}", "duplicate-block", nil),
    ("{{<page}}‸text{{/page}}", "text-outside-block", nil),
    ("{{<page}}\n‸{{x}}{{/page}}", "text-outside-block", nil),
  ])
  func `what names no partial, layout or block is reported`(_ template: String, _ code: String, _ hint: String?) {
    let marked = Marked(template)
    let partials = ["figure": "a", "loop": "{{> loop}}", "other": "b"]
    let result = render(marked.text, ["x": "a"], partials: partials, layouts: Self.layouts)
    #expect(result.codes == [code])
    #expect(result.diagnostics.first?.location?.line == marked.line)
    #expect(result.diagnostics.first?.location?.column == marked.column)
    if let hint { #expect(result.diagnostics.first?.hint == hint) }
  }

  @Test(arguments: [
    ("{{> a}}", ["a": "{{> a}}"], "'a' includes itself: a → a"),
    ("{{> a}}", ["a": "\n{{> b}}", "b": "{{> c}}", "c": "{{> a}}"], "'a' includes itself: a → b → c → a"),
    ("{{> b}}", ["a": "{{> a}}", "b": "{{> a}}"], "'a' includes itself: a → a"),
  ])
  func `a partial can't include itself`(_ template: String, _ partials: [String: String], _ message: String) {
    #expect(render(template, partials: partials).diagnostics.map(\.message) == [message])
  }

  @Test func `a layout can't include itself through its own blocks`() {
    let layouts = ["a": "{{<b}}{{$x}}{{<a}}{{/a}}{{/x}}{{/b}}", "b": "{{$x}}{{/x}}"]
    #expect(render("{{<a}}{{/a}}", layouts: layouts).codes == ["recursive-partial"])
  }

  @Test func `a fault in a partial is reported in the partial's file`() {
    let result = render("{{> p}}", ["x": "a"], partials: ["p": "a\n {{y}}{{#x}}"])
    #expect(result.diagnostics.compactMap(\.location?.path) == ["_partials/p", "_partials/p"])
    #expect(result.diagnostics.compactMap(\.location?.column) == [4, 7])
  }

  @Test func `faults of partials that nothing uses are known to the library`() {
    #expect(library(["p": "{{#x}}"]).faults.all.map(\.code) == ["unclosed-section"])
  }

  @Test func `a partial is looked up by its format`() {
    let library = library(["p": "a"], format: .text)
    #expect(library.template("p", on: .partials, format: .text) != nil)
    #expect(library.template("p", on: .partials, format: .html) == nil)
    #expect(library.template("p", on: .layouts, format: .text) == nil)
  }
}
