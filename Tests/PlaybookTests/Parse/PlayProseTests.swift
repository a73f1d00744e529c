import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

@Suite struct PlayProseTests {
  @Test func `names are filled in wherever a text stands`() {
    let fixture = PlayFixture(
      "In {{community.name}}.\n\n## Checklist\n- Call [{{community.name}}]({{community.url}}/a)\n\n## Questions\n"
        + "- Is {{workforce_board}} in?\n\n## About {{community.name}}\n{{#community}}{{name}}{{/community}}\n")
    #expect(fixture.codes == [])
    #expect(PlayFixture.html(fixture.play?.intro.first) == "<p>In Flint.</p>\n")
    #expect(
      PlayFixture.html(fixture.play?.tasks.first?.action) == "Call <a href=\"https://flint.example/a\">Flint</a>")
    #expect(PlayFixture.text(fixture.play?.tasks.first?.action) == "Call Flint (https://flint.example/a)")
    #expect(PlayFixture.text(fixture.play?.questions.first?.text) == "Is our board in?")
    #expect(PlayFixture.html(fixture.play?.sections.first?.title) == "About Flint")
    #expect(PlayFixture.text(fixture.play?.sections.first?.body).split(separator: "\n") == ["Flint"])
  }

  @Test func `code stays literal`() {
    let fixture = PlayFixture("Use `{{comunity.name}}`.\n\n    {{nope}}\n\n```\n{{#a}}\n```\n")
    #expect(fixture.codes == [])
    #expect(PlayFixture.html(fixture.play?.intro.first) == "<p>Use <code>&#123;{comunity.name}}</code>.</p>\n")
  }

  /// Each body, whose first line is the file's fifth, with the line and column of the unknown name.
  @Test(arguments: [
    ("In {{comunity.name}}.", 5, 6), ("\n## Checklist\n- Employers: Call {{comunity.name}}", 7, 21),
    ("## Checklist\n- Employers: A\n  - b [x]({{comunity.name}})", 7, 13),
    ("## Questions\n- Who in {{comunity.name}}?", 6, 12), ("## In {{comunity.name}}\nx", 5, 9),
    ("## Talking points\n- {{comunity.name}}", 6, 5), ("## Checklist\n- A\n\n| {{comunity.name}} |\n|--|\n", 8, 5),
    ("One[^1].\n\n[^1]: {{comunity.name}}", 7, 9), ("Éé — {{comunity.name}}.", 5, 8),
  ])
  func `an unknown name is an error with its place and the name that was meant`(body: String, line: Int, column: Int) {
    let fixture = PlayFixture(body)
    let problem = fixture.diagnostics.sorted().first
    #expect(fixture.diagnostics.sorted().map(\.code) == ["unknown-name"])
    #expect(problem?.location.map { [$0.line, $0.column] } == [line, column])
    #expect(problem?.location?.path == "content/playbook/03-play.md")
    #expect(problem?.hint?.contains("did you mean 'community") == true, "\(problem?.hint ?? "")")
  }

  @Test(arguments: [
    "### Checklist\n- Community: {{#community}}Do {{name}}\n- Community: Say it{{/community}}\n",
    "### Checklist\n- Community: {{#community}}Do it\n  - {{#community}}Say {{name}}{{/community}}\n- Business: Ask{{/community}}\n",
    "## A\n{{#community}}One {{name}}\n\nTwo {{/community}}\n",
  ])
  func `a section that is split by items or paragraphs is one fault`(text: String) {
    let fixture = PlayFixture(text)
    #expect(fixture.codes == ["split-section"])
  }

  @Test(arguments: ["{{#community}}open", "close{{/community}}", "{{#community}}a{{/comunity}}", "{{#nope}}a{{/nope}}"])
  func `broken sections are errors`(body: String) {
    #expect(PlayFixture(body).diagnostics.hasErrors)
    #expect(PlayFixture("## Checklist\n- \(body)").diagnostics.hasErrors)
    #expect(PlayFixture("## Questions\n- \(body)").diagnostics.hasErrors)
  }

  @Test func `a footnote in a task is printed there, and listed only where the play's own text refers to it`() {
    let fixture = PlayFixture(
      "x\n\n## Checklist\n- Employers: Pay[^1] now\n  - step[^2]\n\n[^1]: *Well*\n[^2]: See[^1]\n")
    let task = fixture.play?.tasks.first
    #expect(PlayFixture.html(task?.action) == "Pay (<em>Well</em>) now")
    #expect(PlayFixture.text(task?.steps.first?.text) == "step (See)")
    #expect(fixture.play?.footnotes.isEmpty == true)
    #expect(task?.id == "pay-now")
  }

  @Test func `footnotes are numbered as the play's own text refers to them, those in footnotes too`() {
    let fixture = PlayFixture(
      """
      ## Checklist
      - Employers: Pay[^a]

      ## Why
      One[^c], two[^a], three[^c].

      [^a]: A
      [^b]: B
      [^c]: C, see also[^b]
      """)
    let body = PlayFixture.html(fixture.play?.sections.first?.body)
    for id in ["fnref1", "fnref2", "fnref1-2"] { #expect(body.contains("id=\"\(id)\"")) }
    #expect(fixture.play?.footnotes.map(\.number) == [1, 2, 3])
    #expect(fixture.play?.footnotes.map { PlayFixture.text($0.text) } == ["C, see also\n", "A\n", "B\n"])
  }

  @Test(arguments: [
    ("{{#community.url}}At {{community.url}}{{/community.url}}", "<p>At https://flint.example</p>\n"),
    ("{{^community.url}}Nowhere{{/community.url}}", ""),
    ("### {{^community.url}}Nowhere{{/community.url}}", ""),
    ("- A\n- {{^community.url}}Nowhere{{/community.url}}", "<ul>\n<li>A</li>\n</ul>\n"),
    ("{{^community.url}}No{{/community.url}}{{#community.url}}Yes{{/community.url}}", "<p>Yes</p>\n"),
    ("{{^community.url}}No{{/community.url}} and", "<p> and</p>\n"),
  ])
  func `a paragraph, heading or item of nothing but a section is not there where that isn't`(body: String, html: String)
  {
    let fixture = PlayFixture("## Why\n\n\(body)\n")
    #expect(fixture.codes == [])
    #expect(PlayFixture.html(fixture.play?.sections.first?.body) == html)
  }

  @Test func `an item whose section goes through a list stays one item`() {
    var fixture = Fixture()
    let schema = Schema([Schema.Field("towns", .list(.text), "Names.")])
    let file = SourceFile(path: "content/pages/a.md", text: "- {{#towns}}{{.}} {{/towns}}\n")
    let prose = ProseCompiler(schema: schema).prose(MappedText(file.wholeRange), diagnostics: &fixture.diagnostics)
    for template in [prose.html, prose.text] {
      var output = OutputBuffer()
      var faults: [RenderFault] = []
      template.render(Record([.list([.text("Flint"), .text("Akron")])]), into: &output, faults: &faults)
      #expect(["<ul>\n<li>Flint Akron </li>\n</ul>\n", "- Flint Akron \n"].contains(output.text))
    }
  }

  @Test func `a message says nothing of an item that isn't there`() {
    let fixture = PlayFixture(
      "- A\n- {{^community.url}}Nowhere{{/community.url}}\n- B\n\n{{^community.url}}No{{/community.url}}\n\nC\n")
    let texts = fixture.play?.intro.map { PlayFixture.text($0) }
    #expect(texts == ["- A\n- B\n", "", "C\n"])
  }

  @Test func `footnotes that refer to each other end`() {
    let fixture = PlayFixture("## Checklist\n- A[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n")
    #expect(PlayFixture.text(fixture.play?.tasks.first?.action) == "A (b)")
  }
}

@Suite struct LinkTests {
  static let links: [String: LinkRewriter.Target] = [
    "content/playbook/04-training-programs.md": .play("training-programs"),
    "content/playbook/05-draft.md": .unpublished, "content/pages/about.md": .file("about.html"),
    "content/media/logo.svg": .file("media/logo.svg"), "content/media/two words.png": .file("media/two words.png"),
  ]

  private func html(_ body: String) -> String {
    let fixture = PlayFixture(body, links: Self.links)
    #expect(fixture.codes == [])
    return PlayFixture.html(fixture.play?.intro.first)
  }

  @Test(arguments: [
    ("04-training-programs.md", "../playbook/training-programs.html"),
    ("./04-training-programs.md#x", "../playbook/training-programs.html#x"),
    ("../playbook/04-training-programs.md?a", "../playbook/training-programs.html?a"),
    ("../pages/about.md", "../about.html"), ("../media/logo.svg", "../media/logo.svg"),
    ("/media/logo.svg", "../media/logo.svg"), ("../media/two%20words.png", "../media/two%20words.png"),
  ])
  func `links to source files lead to what is made from them`(address: String, published: String) {
    #expect(html("[a](\(address))") == "<p><a href=\"\(published)\">a</a></p>\n")
  }

  @Test(arguments: ["#part", "pitch.html", "../index.html", "https://example.org/a.md", "mailto:a@example.org"])
  func `other links stay as written`(address: String) {
    #expect(html("[a](\(address))") == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test func `plain text names only addresses that lead somewhere from there`() {
    let fixture = PlayFixture(
      "[a](04-training-programs.md) [b](#x) [c](https://c.example) <https://d.example> [e]({{community.url}})",
      links: Self.links)
    #expect(
      PlayFixture.text(fixture.play?.intro.first)
        == "a (https://kits.example/playbook/training-programs.html) b c (https://c.example) https://d.example "
        + "e (https://flint.example)\n")
  }

  @Test(arguments: [
    ("[a](04-trainning-programs.md)", "04-training-programs.md"), ("[a](about.md)", "../pages/about.md"),
    ("![a](../media/logo.sgv)", "../media/logo.svg"), ("![a](media/logo.svg)", "../media/logo.svg"),
    ("**[a](../../04-training-programs.md)**", "04-training-programs.md"),
    ("[a][r]\n\n[r]: 04-Training-Programs.md", "04-training-programs.md"),
  ])
  func `a link to a missing file is an error that names the nearest`(body: String, nearest: String) {
    let fixture = PlayFixture(body, links: Self.links)
    #expect(fixture.codes == ["broken-link"])
    #expect(fixture.diagnostics.hasErrors)
    #expect(fixture.diagnostics.all.first?.hint == "did you mean '\(nearest)'?")
    #expect(fixture.diagnostics.all.first?.location?.line == 5)
  }

  @Test(arguments: [
    "[a](zzz.md)", "![](../media/zzz.png)", "[a](../../../../../zzz.md)", "[a](%ff.md)", "[a](%zz%.MD)",
  ])
  func `a link to a missing file with no near name says how to write one`(body: String) {
    let fixture = PlayFixture("x\n\n## Checklist\n- Employers: \(body)", links: Self.links)
    #expect(fixture.codes == ["broken-link"])
    #expect(fixture.diagnostics.all.first?.hint?.contains("such as") == true)
    #expect(fixture.diagnostics.all.first?.location?.line == 8)
  }

  @Test func `a link to a draft is an error`() {
    #expect(PlayFixture("[a](05-draft.md)", links: Self.links).codes == ["link-to-draft"])
  }
}
