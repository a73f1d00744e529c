import Testing

@testable import Templates

/// What a name means, and what is said when it means nothing.
struct NameTests {
  static let data: Data = [
    "community": ["name": "Flint", "contact": ["phone": "1"]],
    "figures": [["label": "open jobs"]], "title": "T", "draft": true, "words": ["a"],
  ]

  static let faults: [(String, String, String?)] = [
    ("a\n{{‸titel}}", "unknown-name", "did you mean 'title'?"),
    ("{{‸comunity.name}}", "unknown-name", "did you mean 'community.name'?"),
    ("{{ ‸community.nam }}", "unknown-name", "did you mean 'community.name'?"),
    ("{{‸name}}", "unknown-name", "did you mean 'community.name'?"),
    ("{{‸phone}}", "unknown-name", "did you mean 'community.contact.phone'?"),
    ("{{‸contact.phone}}", "unknown-name", "did you mean 'community.contact.phone'?"),
    ("{{#‸comunity}}{{unheard}}{{/comunity}}", "unknown-name", "did you mean 'community'?"),
    ("{{^‸drafd}}{{/drafd}}", "unknown-name", "did you mean 'draft'?"),
    ("{{‸label}}", "unknown-name", "it is known between {{#figures}} and {{/figures}}"),
    ("{{‸zzz}}", "unknown-name", "known here: community, draft, figures, title, words"),
    ("{{‸figures.label}}", "dotted-list", "write {{#figures}}{{label}}{{/figures}}"),
    ("{{#‸words.a.b}}{{/words.a.b}}", "dotted-list", "write {{#words}}{{a.b}}{{/words}}"),
    ("{{‸title.x}}", "unknown-name", "'title' is a single value, with nothing below it"),
    ("{{‸.title}}", "unknown-name", nil), ("{{‸title.}}", "unknown-name", nil), ("{{‸a..b}}", "unknown-name", nil),
    ("{{#community}}{{‸title.name}}{{/community}}", "unknown-name", nil),
    ("{{‸@index}}", "unknown-name", "use it between {{#list}} and {{/list}}"),
    ("{{#words}}{{‸@indx}}{{/words}}", "unknown-name", "did you mean '@index'?"),
    ("{{‸community}}", "not-printable", "use it as a section: {{#community}} … {{/community}}"),
    ("{{‸words}}", "not-printable", nil), ("{{‸draft}}", "not-printable", nil), ("{{‸.}}", "not-printable", nil),
    ("{{#words}}{{‸@first}}{{/words}}", "not-printable", nil),
    ("{{#words}}{{#‸@index}}{{/@index}}{{/words}}", "not-a-section", nil),
    ("‸{{{title}}}", "untrusted-html", "write {{title}} with two braces"),
    ("‸{{&community}}", "untrusted-html", nil),
  ]

  @Test(arguments: faults)
  func `a name that means nothing is an error at its place`(_ template: String, _ code: String, _ hint: String?) {
    let marked = Marked(template)
    let result = render(marked.text, Self.data)
    #expect(result.codes == [code])
    #expect(result.diagnostics.first?.location?.line == marked.line)
    #expect(result.diagnostics.first?.location?.column == marked.column)
    if let hint { #expect(result.diagnostics.first?.hint == hint) }
  }

  @Test func `there are enough faults`() {
    #expect(Self.faults.count == 27)
  }

  @Test(arguments: [
    ("{{community.contact.phone}}", "1"),
    ("{{#community}}{{name}} {{title}} {{#contact}}{{phone}} {{name}}{{/contact}}{{/community}}", "Flint T 1 Flint"),
    ("{{#figures}}{{label}}{{/figures}}", "open jobs"),
    ("{{#title}}{{.}}{{title}}{{/title}}", "TT"),
  ])
  func `a name is bound to the nearest section that knows it`(_ template: String, _ expected: String) {
    #expect(render(template, Self.data).output == expected)
  }

  @Test func `an absent value never climbs to an outer section`() {
    let data: Data = ["name": "outer", "inner": ["name": .absent()]]
    let result = render("{{#inner}}[{{name}}{{^name}}none{{/name}}]{{/inner}}", data)
    #expect(result.output == "[none]")
    #expect(result.faults.map(\.name) == ["name"])
  }

  @Test func `the dotted part is looked up only below the first`() {
    let data: Data = ["a": ["b": ["c": .absent()]], "b": ["c": "wrong"]]
    #expect(render("{{#a}}{{b.c}}{{/a}}", data).output.isEmpty)
  }
}
