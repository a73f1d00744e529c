import Testing

@testable import Templates

struct SectionTests {
  static let data: Data = [
    "list": ["a", "b", "c"], "empty": Data(.list(.text), .list([])), "yes": true, "no": false, "text": "t", "blank": "",
    "record": ["x": "1"], "missing": .absent(["y": "2"]), "missingList": .absent(["a"]), "missingFlag": .absent(true),
    "prose": .prose("<b>p</b>", plain: "p"), "nested": [["a", "b"], ["c"]], "rows": [["cells": ["1", "2"]]],
  ]

  @Test(arguments: [
    ("{{#list}}{{.}}{{/list}}", "abc"), ("{{^list}}none{{/list}}", ""),
    ("{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}", "none"),
    ("{{#yes}}x{{/yes}}{{^yes}}y{{/yes}}", "x"), ("{{#no}}x{{/no}}{{^no}}y{{/no}}", "y"),
    ("{{#text}}[{{.}}]{{/text}}", "[t]"), ("{{#blank}}x{{/blank}}{{^blank}}y{{/blank}}", "y"),
    ("{{#record}}{{x}}{{/record}}", "1"), ("{{#missing}}{{y}}{{/missing}}{{^missing}}none{{/missing}}", "none"),
    ("{{#missing.y}}x{{/missing.y}}{{^missing.y}}none{{/missing.y}}", "none"),
    ("{{#missingList}}x{{/missingList}}{{^missingList}}none{{/missingList}}", "none"),
    ("{{#missingFlag}}x{{/missingFlag}}{{^missingFlag}}none{{/missingFlag}}", "none"),
    ("{{#prose}}{{.}} {{{.}}}{{/prose}}", "p <b>p</b>"), ("{{#nested}}({{#.}}{{.}}{{/.}}){{/nested}}", "(ab)(c)"),
    ("{{#list}}{{@index}}{{@number}} {{/list}}", "01 12 23 "),
    ("{{#list}}{{#@first}}<{{/@first}}{{.}}{{^@last}}, {{/@last}}{{#@last}}>{{/@last}}{{/list}}", "<a, b, c>"),
    ("{{#list}}{{^@first}}-{{/@first}}{{#yes}}{{@index}}{{/yes}}{{/list}}", "0-1-2"),
    ("{{#rows}}{{#cells}}{{@index}}{{/cells}}{{@index}}{{/rows}}", "010"),
  ])
  func `a section prints for what is there`(_ template: String, _ expected: String) {
    let result = render(template, Self.data, format: template.contains("{{{") ? .html : .text)
    #expect(result.output == expected)
    #expect(result.diagnostics.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `flags are printed in JSON`() {
    #expect(render("[{{yes}},{{no}}]", Self.data, format: .json).output == "[true,false]")
    let block = "<script type=\"application/json\">{{yes}}</script>"
    #expect(render(block, Self.data).output == "<script type=\"application/json\">true</script>")
    #expect(render("\"{{yes}}\"", Self.data, format: .json).codes == ["not-printable"])
    #expect(render("{{missingFlag}}", Self.data, format: .json).faults.map(\.name) == ["missingFlag"])
  }

  @Test func `a list in JSON has its commas`() {
    let template = "[{{#list}}{\"n\":{{@number}},\"v\":{{.}}}{{^@last}},{{/@last}}{{/list}}]"
    #expect(
      render(template, Self.data, format: .json).output
        == "[{\"n\":1,\"v\":\"a\"},{\"n\":2,\"v\":\"b\"},{\"n\":3,\"v\":\"c\"}]")
  }

  @Test func `a row of a table is a line`() {
    let template = "label,n\n{{#list}}\n{{.}},{{@number}}\n{{/list}}\n"
    #expect(render(template, Self.data, format: .csv).output == "label,n\na,1\nb,2\nc,3\n")
  }

  @Test func `a field of a table may be left out`() {
    #expect(render("{{#no}}{{text}}{{/no}},{{#text}}{{.}}{{/text}}\n", Self.data, format: .csv).output == ",t\n")
    #expect(render("{{#no}}{{text}}{{/no}}{{^no}}n/a{{/no}},b\n", Self.data, format: .csv).output == "n/a,b\n")
  }

  @Test func `a list inside an address is escaped in every round`() {
    let data: Data = ["parts": ["a", "javascript:x"]]
    #expect(render("<a href='{{#parts}}{{.}}{{/parts}}'>", data).output == "<a href='ajavascript%3Ax'>")
    #expect(
      render("<a href='?{{#parts}}p={{.}}&amp;{{/parts}}'>", data).output
        == "<a href='?p=a&amp;p=javascript%3Ax&amp;'>")
  }
}
