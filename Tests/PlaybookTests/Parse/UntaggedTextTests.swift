import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

/// What is printed as it is written must not hold names in braces, which would be printed, too.
struct UntaggedTextTests {
  @Test(arguments: [
    "next_step: {text: '⟨⟩'}", "description: '⟨⟩'", "program_name: '⟨⟩'", "kind: '⟨⟩'", "employer_asks: ['⟨⟩']",
    "employer_offers: ['⟨⟩']", "conflicts: ['⟨⟩']", "contact: {organisation: '⟨⟩', phone: '1'}",
    "contact: {role: '⟨⟩', phone: '1'}", "contact: {reply_time: '⟨⟩', phone: '1'}", "lead: [{name: '⟨⟩'}]",
    "lead: [{name: A, role: '⟨⟩'}]", "partners: {employers: ['⟨⟩']}", "stories: [{quote: '⟨⟩', name: A}]",
    "stories: [{quote: A, name: A, role: '⟨⟩'}]", "answers: {a: {b: '⟨⟩'}}", "progress: {a: {b: {owner: '⟨⟩'}}}",
    "progress: {a: {b: {note: '⟨⟩'}}}", "words: {a: '⟨⟩'}", "links: [{label: '⟨⟩', url: 'https://a.example/'}]",
    "sources: [{title: '⟨⟩', url: 'https://a.example/'}]", "asks: [{title: A, effort: '⟨⟩'}]",
    "targets: [{label: '⟨⟩', value: 1, source: 'https://a.example/'}]",
    "figures: [{label: '⟨⟩', value: 1, source: 'https://a.example/'}]",
    "figures: [{label: A, value: 1, source: 'https://a.example/', note: '⟨⟩'}]",
  ])
  func `a record's plain text with braces is an error`(field: String) {
    var fixture = Fixture()
    _ = fixture.community(Self.tagged(field))
    expectRefusal(fixture.diagnostics)
  }

  @Test(arguments: ["next_step: {text: '⟨⟩'}", "asks: [{title: A, effort: '⟨⟩'}]", "asks: [{title: A, source: '⟨⟩'}]"])
  func `so it is in the pitch`(field: String) {
    var fixture = Fixture()
    _ = fixture.pitch(Self.tagged(field))
    expectRefusal(fixture.diagnostics)
  }

  @Test(arguments: [
    "summary: '⟨⟩'", "program: '⟨⟩'", "contact: {organisation: '⟨⟩', phone: '1'}", "audiences: [{id: a, name: '⟨⟩'}]",
    "words: {a: '⟨⟩'}",
  ])
  func `so it is in the site's record`(field: String) {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "content/site.yaml", text: "title: Kits\n\(Self.tagged(field))\n")
    _ = SiteConfigurationReader.read(file, diagnostics: &diagnostics)
    expectRefusal(diagnostics)
  }

  @Test func `so it is in a national figure`() {
    var fixture = Fixture()
    _ = fixture.figures(Self.tagged("- {id: a, claim: '⟨⟩', source: s, status: current}"))
    expectRefusal(fixture.diagnostics)
  }

  @Test func `where data is filled in, braces are fine, and the address for suggestions has its own names`() {
    var fixture = Fixture(words: ["a": "b"])
    _ = fixture.community("headline: Hire in {{community.name}}\nreasons: ['Ask {{a}}']")
    _ = fixture.pitch("headline: Hire in {{community.name}}\nasks: [{title: '{{a}}', text: '{{a}}'}]")
    let site = SourceFile(path: "content/site.yaml", text: "title: Kits\nsuggest: 'https://a.example/{{path}}'\n")
    _ = SiteConfigurationReader.read(site, diagnostics: &fixture.diagnostics)
    #expect(fixture.codes == [])
  }

  private static func tagged(_ field: String) -> String { field.replacing("⟨⟩", with: "in {{community.name}} now") }

  private func expectRefusal(_ diagnostics: DiagnosticList) {
    let problems = diagnostics.all.filter { $0.code == "tag-in-plain-text" }
    #expect(problems.count == 1)
    #expect(problems.first?.severity == .error)
    #expect(problems.first?.message.contains("in {{community.name}} now") == true)
  }
}
