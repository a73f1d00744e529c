import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

@Suite struct AudienceLabelTests {
  static let labelled = [
    "Employers: X", "Employer: X", "employers: X", "EMPLOYERS: X", "**Employers:** X", "**Employers**: X",
    "*Employers:* X", "*Employers*: X", "__Employers__: X", "***Employers:*** X", "For employers: X",
    "For the employers: X", "All employers: X", "For all employers: X", "(Employers) X", "(Employers): X",
    "(For employers) X", "[Employers] X", "**(Employers)** X", "(Employers:) X", "Employers - X", "Employers – X",
    "Employers — X", "Employers -- X", "Employers --- X", "**Employers** – X", "Employers:\u{A0}X",
    "Employers\u{A0}: X", "Employers:X", "Empleadores: X",
    "Empleador: X", "Para empleadores: X", "Para los empleadores: X", "Empresas: X", "Employers:\n  X",
  ]

  @Test(arguments: labelled)
  func `a label is read however it is written`(item: String) {
    let fixture = PlayFixture(checklist: "- \(item)")
    #expect(fixture.tasks == ["employer: X"], "\(item)")
    #expect(fixture.codes == [])
  }

  @Test func `a label with a link in it stays, and so does the link`() {
    let fixture = PlayFixture(checklist: "- [Employers](https://guide.example/): X")
    #expect(fixture.tasks == ["employer: Employers: X"])
  }

  @Test(arguments: [
    "Community & employers: X", "Community and employers: X", "Community/employers: X", "Community / Employers: X",
    "Communities + employers: X", "Community, employers: X", "Community, and employers: X",
    "Comunidad y empleadores: X",
    "**Community and Employers:** X", "For communities and for employers: X", "(community and employers) X",
    "Communities, employers and community: X", "Community & employers – X", "Community; employers: X",
  ])
  func `several audiences share a label`(item: String) {
    #expect(PlayFixture(checklist: "- \(item)").tasks == ["community+employer: X"], "\(item)")
  }

  @Test(arguments: [
    ("Training Providers: X", "training-provider"), ("Training-providers: X", "training-provider"),
    ("Training program: X", "training-provider"), ("Training programs: X", "training-provider"),
    ("training-provider: X", "training-provider"), ("Intermediary: X", "intermediary"),
    ("Intermediaries: X", "intermediary"), ("Workforce boards: X", "workforce-board"),
    ("Workforce Development Board: X", "workforce-board"), ("Chamber of Commerce: X", "chamber"),
    ("Chambers: X", "chamber"), ("Advocates: X", "advocate"), ("Advocate employers: X", "advocate"),
    ("Proveedores de capacitación: X", "training-provider"),
    ("Proveedor de capacitacio\u{301}n: X", "training-provider"),
    ("Chambers of commerce: X", "chamber"), ("Proveedor de capacitación: X", "training-provider"),
    ("Juntas laborales: X", "workforce-board"), ("X (Employers) (Community)", "employer+community"),
    ("X (employers) (community).", "employer+community"), ("Cámara de comercio: X", "chamber"),
    ("Chamber and workforce board: X", "chamber+workforce-board"),
    ("Community, employers and training providers: X", "community+employer+training-provider"),
  ])
  func `labels are those that the site lists`(item: String, audience: String) {
    #expect(PlayFixture(checklist: "- \(item)").tasks == ["\(audience): X"])
  }

  static let prose = [
    "Step 1: X", "Note: X", "Time: 30 minutes", "https://example.org/employers", "Employers-led: X",
    "Employers-led groups do X", "Demonstrate how TechHire can enhance brand recognition: by X", "Colleges: X",
    "Employers and colleges: X", "Ask the employers: X", "Meet at 5:30 with employers",
    "The community - not us - decides",
    "Community colleges: X", "Employers", "employers:// X", "Employers, X", "Employers -X", "Employers: ",
    "(see below) X", "(Employers X", "[Employers](https://example.org) X", "& : X", ": X", "- X",
    "Everything that a company, a chamber of commerce, a workforce board and a handful of good people could do: X",
  ].filter { !$0.hasSuffix(": ") && !$0.hasPrefix("- ") }

  @Test(arguments: prose)
  func `what is no label stays in the text and is for everyone`(item: String) {
    let fixture = PlayFixture(checklist: "- \(item)")
    let text = item.replacing("[Employers](https://example.org)", with: "Employers")
    #expect(fixture.tasks == ["everyone: \(text)"], "\(item)")
  }

  @Test func `what these tests try does not shrink`() {
    #expect(Self.labelled.count >= 33)
    #expect(Self.prose.count >= 22)
  }

  @Test(arguments: [
    "Name a champion (employers)", "Name a champion (for employers).", "Name a champion (Employers) {#c}",
  ])
  func `labels in brackets at the end count where no item begins with one`(item: String) {
    let fixture = PlayFixture(checklist: "- \(item)\n- Meet (at noon)\n- Meet (chamber and community)")
    #expect(
      fixture.tasks == ["employer: Name a champion | Meet (at noon)", "chamber+community: Meet"], "\(fixture.tasks)")
  }

  @Test func `brackets at the end are prose where items begin with labels`() {
    let fixture = PlayFixture(checklist: "- Community: A\n- Approach alliances (chambers of commerce)")
    #expect(fixture.tasks == ["community: A | Approach alliances (chambers of commerce)"])
  }

  @Test func `a remark in a label stays readable`() {
    #expect(PlayFixture(checklist: "- Employers (HR): X").tasks == ["employer: Employers (HR): X"])
  }

  @Test func `formatting behind a label stays`() throws {
    let fixture = PlayFixture(checklist: "- **Employers: do *this* now** and that")
    let action = try #require(fixture.play?.tasks.first?.action)
    #expect(action.plain == "do this now and that")
    #expect(PlayFixture.html(action) == "<strong>do <em>this</em> now</strong> and that")
  }

  @Test func `without audiences every label is prose`() {
    #expect(AudienceLabels([]).audiences(named: "employers") == nil)
    #expect(AudienceLabels(PlayFixture.audiences).audiences(named: "") == nil)
    #expect(AudienceLabels(PlayFixture.audiences).audiences(named: "for") == nil)
    #expect(AudienceLabels(PlayFixture.audiences).audiences(named: "s") == nil)
  }

  @Test func `a label as written comes before the plural of another`() {
    let place = PlayFixture.audiences[0].id.source
    let labels = AudienceLabels([
      Audience(id: .init("a", at: place), name: "News"), Audience(id: .init("b", at: place), name: "New"),
    ])
    #expect(labels.audiences(named: "new") == ["b"])
    #expect(labels.audiences(named: "news") == ["a"])
  }

  @Test(arguments: [
    ("R&D", ["rd"]), ("R & D", ["rd"]), ("Business & R&D", ["business", "rd"]),
    ("Communities / R&D", ["community", "rd"]), ("Research and development", ["rd"]),
    ("Research and development and business", ["rd", "business"]), ("Businesses, R&D", ["business", "rd"]),
    ("Chambers of commerce", ["chamber"]), ("Research", nil), ("Development", nil), ("Business R&D", nil), ("R", nil),
    ("&", nil),
    ("Chambers of commerces", ["chamber"]), ("Chamber of", nil),
  ])
  func `a label that holds a joiner is read, alone and among others`(label: String, ids: [String]?) {
    let site = SourceFile(path: "site.yaml", text: "").wholeRange
    let audiences = [
      ("rd", "Research and development", ["R&D"]), ("business", "Business", []), ("community", "Community", []),
      ("chamber", "Chamber of commerce", []),
    ].map { Audience(id: Sourced($0, at: site), name: $1, labels: $2) }
    #expect(AudienceLabels(audiences).audiences(named: label) == ids)
  }
}
