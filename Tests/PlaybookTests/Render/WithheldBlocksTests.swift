import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct WithheldBlocksTests {
  @Test func `an optional block with an unfilled name is left out, with one note for all communities`() {
    let site = site(
      reason: "Ask {{partner}}", isOptional: true,
      records: ["akron": "", "boston": "words: {partner: CNM}", "detroit": ""])
    #expect(site.codes == [])
    #expect(site.files["akron/a.txt"] == "Kept;")
    #expect(site.files["boston/a.txt"] == "Ask CNM;Kept;")
    let notes = WithheldPart.notes(site.withheld)
    #expect(notes.map(\.code) == ["withheld-block"])
    #expect(
      notes.first?.message
        == "'Ask {{partner}}' is left out for 2 communities without a value for 'partner': akron, detroit")
    #expect(notes.first?.severity == .note)
    #expect(notes.first?.location?.path == "content/pitch.yaml")
  }

  @Test func `a block that isn't optional is an error that says community, file, line and column`() {
    let site = site(
      reason: "Ask {{partner}}", isOptional: false, records: ["akron": "", "boston": "words: {partner: CNM}"])
    #expect(site.codes == ["missing-value"])
    let problem = site.fixture.diagnostics.all.first
    #expect(problem?.severity == .error)
    #expect(problem?.message == "no value for 'partner' in community 'akron'")
    #expect(problem?.location?.path == "content/pitch.yaml")
    #expect(problem?.location?.lineText.contains("{{partner}}") == true)
    #expect((problem?.location?.column ?? 0) > 1)
  }

  @Test func `a misspelt name is an error with the nearest, optional or not`() {
    for isOptional in [true, false] {
      let site = site(reason: "Ask {{partnr}}", isOptional: isOptional, records: ["akron": ""])
      #expect(site.fixture.diagnostics.hasErrors)
      #expect(site.fixture.diagnostics.all.first?.hint?.contains("'partner'") == true)
    }
  }

  @Test func `a name in a section is no hole`() {
    let site = site(
      reason: "Ask {{#partner}}{{partner}}{{/partner}}{{^partner}}us{{/partner}}", isOptional: true,
      records: ["akron": ""])
    #expect(site.files["akron/a.txt"] == "Ask us;Kept;")
    #expect(site.withheld.isEmpty)
  }

  @Test(arguments: ["reasons", "asks", "offers", "steps", "objections", "funding", "vacancy"])
  func `every part of the pitch can withhold a block`(part: String) {
    var fixture = Fixture(words: ["partner": "a program"])
    let block = "{title: Ask {{partner}}, text: T, optional: true}"
    let written =
      part == "objections" ? block.replacing("title", with: "objection").replacing("text", with: "answer") : block
    let value = part == "vacancy" ? written : "[\(written)]"
    let playbook = fixture.playbook(
      pitch:
        "headline: H\nnext_step: {text: N}\n\(part): \(value.replacing("Ask {{partner}}", with: "'Ask {{partner}}'"))"
        + (part == "asks" ? "" : "\nasks: [A]"))
    let community = fixture.community()
    let site = RenderedSite(fixture, playbook, [community], templates: ["[community]/a.txt": "x"])
    // The asks can be withheld, too, but not all of them: a pitch that asks nothing is none.
    #expect(site.codes == (part == "asks" ? ["no-asks"] : []))
    #expect(site.withheld.map(\.cause) == [.noValue("partner")])
  }

  @Test func `a community whose own asks are all withheld asks what all ask`() {
    var fixture = Fixture(words: ["partner": "a program"])
    let playbook = fixture.playbook()
    let community = fixture.community("asks: [{title: 'Ask {{partner}}', optional: true}]")
    let template = "{{#asks}}{{#blocks}}{{title}}{{/blocks}}{{#is_national}}, national{{/is_national}}{{/asks}}"
    let site = RenderedSite(fixture, playbook, [community], templates: ["[community]/a.txt": template])
    #expect(site.codes == [])
    #expect(site.files["flint/a.txt"] == "Name one job, national")
    #expect(site.withheld.map(\.text) == ["Ask {{partner}}"])
  }

  @Test func `no blocks withheld, no notes`() {
    #expect(WithheldPart.notes([]).isEmpty)
  }

  private func site(reason: String, isOptional: Bool, records: [String: String]) -> RenderedSite {
    var fixture = Fixture(words: ["partner": "a program"])
    let playbook = fixture.playbook(
      pitch: """
        headline: H
        next_step: {text: N}
        asks: [A]
        reasons:
          - {title: "\(reason)", text: T, optional: \(isOptional)}
          - {title: Kept, text: T}
        """)
    let communities = records.sorted { $0.key < $1.key }.map { fixture.community($0.value, id: $0.key) }
    let template = "{{#reasons}}{{#blocks}}{{title}};{{/blocks}}{{/reasons}}"
    return RenderedSite(fixture, playbook, communities, templates: ["[community]/a.txt": template])
  }
}
