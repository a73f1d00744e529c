import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct BlankTextsTests {
  @Test func `an item that comes to nothing for a community is left out there, and named once`() {
    let site = site("{{#contact.phone}}Call {{contact.phone}}{{/contact.phone}}")
    #expect(site.files["akron/a.txt"] == "Call 555-0100;Kept;")
    #expect(site.files["boston/a.txt"] == "Kept;")
    #expect(
      notes(site) == [
        "'{{#contact.phone}}Call {{contact.phone}}{{/contact.phone}}' is left out, since nothing of it is shown "
          + "for 2 communities: boston, detroit"
      ])
  }

  @Test(arguments: [
    "Call {{#contact.phone}}{{contact.phone}}{{/contact.phone}}",
    "{{#contact.phone}}Call{{/contact.phone}}{{^contact.phone}}Write{{/contact.phone}}",
    "{{community.name}}",
  ])
  func `an item of which something is shown stays`(item: String) {
    let site = site(item)
    #expect(site.withheld.isEmpty)
    #expect(site.files["boston/a.txt"]?.hasSuffix(";Kept;") == true)
  }

  @Test func `steps, questions, talking points and sections are left out as tasks are`() {
    let blank = "{{#contact.phone}}Call us{{/contact.phone}}"
    let site = rendered(
      """
      ## Checklist
      - Act
        - \(blank)
        - Step
      ## Key questions
      - \(blank)
      - Who?
      ## Talking points
      - \(blank)
      - Jobs are open.
      ## \(blank)
      Body
      ## Above nothing
      \(blank)
      ## Rest
      More
      """,
      template: "{{#plays}}{{#tasks}}{{#steps}}{{text}};{{/steps}}{{/tasks}}{{#questions}}{{text}};{{/questions}}"
        + "{{#talking_points}}{{.}};{{/talking_points}}{{#sections}}{{title}};{{/sections}}{{/plays}}"
        + "{{#talking_points.written}}{{.}};{{/talking_points.written}}")
    #expect(site.files["boston/a.txt"] == "Step;Who?;Jobs are open.;Rest;Jobs are open.;")
    #expect(site.files["akron/a.txt"]?.contains("Above nothing;") == true)
    #expect(notes(site).count == 5)
  }

  @Test func `a remark that comes to nothing goes without a word`() {
    let site = rendered(
      "{{#contact.phone}}Call us{{/contact.phone}}\n\n## Checklist\n- Act\n",
      template: "{{#plays}}{{#intro}}({{.}}){{/intro}}{{/plays}}")
    #expect(site.files["akron/a.txt"] == "(Call us)")
    #expect(site.files["boston/a.txt"] == nil)
    #expect(site.withheld.isEmpty)
  }

  /// A play of which no text may come to nothing is not looked through.
  @Test(arguments: [
    "BLANK\n\n## Checklist\n- Act", "## Checklist\nBLANK\n\n- Act", "## Checklist\n- BLANK",
    "## Checklist\n- Act\n\n  BLANK", "## Checklist\n- Act\n  - BLANK", "## Checklist\n- Act\n  - Step\n\n    BLANK",
    "## Key questions\nBLANK\n\n- Who?", "## Key questions\n- BLANK", "## Key questions\n- Who?\n\n  BLANK",
    "## Talking points\n- BLANK", "## BLANK\nBody", "## Above nothing\nBLANK",
  ])
  func `a text that comes to nothing is found wherever it stands alone`(body: String) {
    let site = rendered(
      body.replacing("BLANK", with: "{{#contact.phone}}Call{{/contact.phone}}"),
      template: "{{#plays}}{{#intro}}[{{.}}]{{/intro}}{{#checklist_notes}}[{{checklist_notes}}]{{/checklist_notes}}"
        + "{{#tasks}}[{{action}}]{{#details}}[{{details}}]{{/details}}"
        + "{{#steps}}[{{text}}]{{#details}}[{{details}}]{{/details}}{{/steps}}{{/tasks}}"
        + "{{#question_notes}}[{{question_notes}}]{{/question_notes}}"
        + "{{#questions}}[{{text}}]{{#details}}[{{details}}]{{/details}}{{/questions}}"
        + "{{#talking_points}}[{{.}}]{{/talking_points}}{{#sections}}[{{title}}][{{body}}]{{/sections}}{{/plays}}")
    #expect(site.files["akron/a.txt"]?.contains("[Call]") == true)
    #expect(site.files["boston/a.txt"]?.contains("[]") != true)
  }

  @Test func `a name without a value is a fault, not a blank`() {
    let site = site("{{#community.name}}{{contact.phone}}{{/community.name}}")
    #expect(site.withheld.isEmpty)
    #expect(site.codes.contains("missing-value"))
  }

  @Test func `a block of the pitch whose title comes to nothing is left out`() {
    let site = rendered(
      "Text.", reasons: "reasons: ['{{#contact.phone}}Call{{/contact.phone}}', Kept]",
      template: "{{#reasons}}{{#blocks}}{{title}};{{/blocks}}{{/reasons}}")
    #expect(site.files["boston/a.txt"] == "Kept;")
    #expect(notes(site).count == 1)
  }

  @Test func `the playbook's own pages leave it out, too`() {
    let site = rendered(
      "## Checklist\n- {{#contact.phone}}Call{{/contact.phone}}\n- Kept\n",
      template: "x", ownTemplate: "{{#plays}}{{#tasks}}{{action}};{{/tasks}}{{/plays}}")
    #expect(site.files["own.txt"] == "Kept;")
    #expect(
      site.fixture.diagnostics.all.map(\.message).contains {
        $0.hasSuffix("since nothing of it is shown in the playbook's own pages")
      })
  }

  private func site(_ item: String) -> RenderedSite {
    rendered("## Checklist\n- \(item)\n- Kept\n", template: "{{#tasks}}{{action}};{{/tasks}}")
  }

  private func notes(_ site: RenderedSite) -> [String] { WithheldPart.notes(site.withheld).map(\.message) }

  /// Akron has a phone number; Boston and Detroit have none.
  private func rendered(
    _ body: String, reasons: String = "", template: String, ownTemplate: String = "x"
  ) -> RenderedSite {
    var fixture = Fixture()
    let play = fixture.play(body)
    let playbook = fixture.playbook(pitch: "headline: H\nnext_step: {text: N}\nasks: [A]\n\(reasons)", plays: [play])
    let communities = ["akron": "{email: a@b.example, phone: 555-0100}", "boston": "{email: a@b.example}"]
      .merging(["detroit": "{email: a@b.example}"]) { first, _ in first }
      .sorted { $0.key < $1.key }.map { fixture.community("contact: \($0.value)", id: $0.key) }
    return RenderedSite(
      fixture, playbook, communities, templates: ["[community]/a.txt": template, "own.txt": ownTemplate])
  }
}
