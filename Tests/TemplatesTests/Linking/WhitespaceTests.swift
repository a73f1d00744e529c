import Testing

@testable import Templates

/// The specification's rules for white space, so that a clone without the specification tests them too.
struct WhitespaceTests {
  @Test(arguments: [
    ("a\n{{! note }}\nb", "a\nb"), ("a\r\n  {{! note }}  \r\nb", "a\r\nb"), ("  {{! note }}\nb", "b"),
    ("a\n  {{! note }}", "a\n"), ("a\n{{!\n note\n}}\nb", "a\nb"), ("a {{! note }}\n", "a \n"),
    ("a\n{{#yes}}\nb\n{{/yes}}\nc", "a\nb\nc"), (" {{#yes}}b{{/yes}}\n", " b\n"),
    ("a\n{{^no}}\nb\n{{/no}}\nc", "a\nb\nc"), ("a\n  {{#no}}\nb\n  {{/no}}\nc", "a\nc"),
    ("a\n{{=<% %>=}}\n<%x%>", "a\nX"), ("  {{x}}\n", "  X\n"), ("  {{\"x\"}}\n", "  x\n"),
    ("{{#yes}}{{#yes}}\na\n{{/yes}}{{/yes}}\nb", "a\nb"), ("a\n  {{> p}}\nb", "a\n  1\n  2\nb"),
    ("{{> p}}{{> p}}\n", "1\n2\n1\n2\n\n"), ("{{#yes}}{{> p}}{{/yes}}\n", "1\n2\n\n"),
    ("\t{{> crlf}}\r\n", "\t1\r\n\r\n\t2\r\n"),
  ])
  func `a line of tags leaves no trace`(_ template: String, _ expected: String) {
    let partials = ["p": "1\n2\n", "crlf": "1\r\n\r\n2\r\n"]
    let data: Data = ["yes": true, "no": false, "x": "X"]
    let result = render(template, data, format: .text, partials: partials)
    #expect(result.output == expected)
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("{{#yes}}a\n{{/yes}}y\n", "[\n  a\n  y\n]"), ("a {{! c }}\n{{! c}} b\n", "[\n  a \n   b\n]"),
    ("x{{#yes}}\n{{/yes}}y\n", "[\n  x\n  y\n]"), ("x{{#no}}\n{{/no}}y\n", "[\n  xy\n]"),
    ("{{#no}}a\n{{/no}}y\n", "[\n  y\n]"), ("{{=<% %>=}} a\n", "[\n   a\n]"),
    ("{{#list}}{{.}}\n{{/list}}y\n", "[\n  1\n  2\n  y\n]"),
  ])
  func `each line of a partial is indented, whatever it begins with`(_ partial: String, _ expected: String) {
    let data: Data = ["yes": true, "no": false, "list": ["1", "2"]]
    let result = render("[\n  {{> p}}\n]", data, format: .text, partials: ["p": partial])
    #expect(result.output == expected)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `a note between a layout's blocks is no text`() {
    let page = "{{<l}}\n{{! one }} {{$b}}x{{/b}}\n{{/l}}"
    #expect(render(page, format: .text, layouts: ["l": "{{$b}}{{/b}}"]).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a:\n  {{$b}}{{/b}}\n", "x", "a:\n  x\n"), ("a:\n  {{$b}}{{/b}}\n", "\nx\n", "a:\n  x\n"),
    ("a:\n  {{$b}}{{/b}}\n", "\n    x\n      y\n\n", "a:\n  x\n    y\n\n"), ("a:\n  {{$b}}{{/b}}\n", "", "a:\n"),
    ("a:\n  {{$b}}\n  {{/b}}\nc", "\n    x\n", "a:\n  x\nc"), ("a:\n{{$b}}\n  d\n{{/b}}\n", "\nx\n", "a:\n  x\n"),
    ("a: {{$b}}{{/b}}.\n", "x", "a: x.\n"), ("a:\n  {{$b}}d{{/b}}\n", "x", "a:\n  x\n"),
  ])
  func `a block is indented where the layout puts it`(_ layout: String, _ block: String, _ expected: String) {
    let page = "{{<l}}{{$b}}\(block){{/b}}{{/l}}"
    #expect(render(page, format: .text, layouts: ["l": layout]).output == expected)
  }
}
