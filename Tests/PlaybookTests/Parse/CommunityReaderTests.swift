import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

@Suite struct CommunityReaderTests {
  private func read(
    _ marked: String, path: String = "content/communities/flint.yaml"
  ) -> (community: Community?, diagnostics: DiagnosticList, fixture: RecordFixture) {
    let fixture = RecordFixture(marked, path: path)
    var diagnostics = DiagnosticList()
    let community = CommunityReader(compiler: testCompiler()).read(fixture.file, diagnostics: &diagnostics)
    return (community, diagnostics, fixture)
  }

  /// A record with only what it must have, and one thing more.
  private func readFlint(
    with marked: String
  ) -> (community: Community?, diagnostics: DiagnosticList, fixture: RecordFixture) {
    read("id: flint\nname: Flint\nstates: [MI]\n" + marked + "\n")
  }

  private static let figure = "label: jobs, value: 3, source: https://e.org"

  @Test func `the facts of a community are read`() throws {
    let (result, diagnostics, _) = read(
      """
      id: flint
      name: Flint & Genesee
      program_name: MI TechHire
      states: [MI, OH]
      kind: metro
      joined: '2016-03-09'
      cohort: march-2016
      lead: [{name: Chamber, role: chamber, url: https://e.org/lead}]
      description: Text.
      partners: {employers: [GM], training: [Mott], civic: [UAW]}
      employer_asks: [Interview]
      employer_offers: [Wages]
      conflicts: [Two numbers]
      links: [{label: Page, url: https://e.org/page}]
      sources: [{url: https://e.org, title: T, publisher: P, date: null}]
      draft: true
      """)
    let community = try #require(result)
    #expect(diagnostics.isEmpty)
    #expect(community.id.value == "flint")
    #expect(community.name.value == "Flint & Genesee")
    #expect(community.programName?.value == "MI TechHire")
    #expect(community.states.map(\.value) == ["MI", "OH"])
    #expect(community.kind?.value == "metro")
    #expect(community.joined?.value.description == "2016-03-09")
    #expect(community.cohort?.value == "march-2016")
    #expect(community.lead.map(\.url?.value) == ["https://e.org/lead"])
    #expect(community.description?.value == "Text.")
    #expect(community.partners.employers.map(\.value) == ["GM"])
    #expect(community.partners.training.map(\.value) == ["Mott"])
    #expect(community.partners.civic.map(\.value) == ["UAW"])
    #expect(community.employerAsks.map(\.value) == ["Interview"])
    #expect(community.employerOffers.map(\.value) == ["Wages"])
    #expect(community.conflicts.map(\.value) == ["Two numbers"])
    #expect(community.links.map(\.label.value) == ["Page"])
    #expect(community.sources.map(\.publisher?.value) == ["P"])
    #expect(community.sources.first?.date == nil)
    #expect(community.isDraft)
    #expect(!community.isExample)
  }

  @Test func `what a community says for its kit is read`() throws {
    let (result, diagnostics, _) = readFlint(
      with: """
        contact: {organisation: Chamber, role: desk, email: a@e.org, phone: 810 555 0100, url: https://e.org, reply_time: a day}
        next_step: {text: Meet the class, date: 2027-03-04, url: https://e.org}
        headline: Hire here
        reasons: [Because]
        asks: []
        stories: [{quote: Q, name: N, role: R, organisation: O, consent: 2026-05-01, expires: 2028-05-01}]
        answers: {enlisting-employers: {who-are-your: The chamber}}
        progress: {enlisting-employers: {build: {status: done, owner: Chamber, due: 2027-01-31, note: x}}}
        brand: {color: "#0b5fff", logo: logos/flint.svg}
        words: {workforce_board: GST Michigan Works}
        """)
    let community = try #require(result)
    #expect(diagnostics.isEmpty)
    #expect(community.contact?.phone?.value == "810 555 0100")
    #expect(community.nextStep?.text.value == "Meet the class")
    #expect(community.pitch.headline?.plain == "Hire here")
    #expect(community.pitch.reasons?.map(\.id) == ["because"])
    #expect(community.pitch.asks?.isEmpty == true)
    #expect(community.pitch.offers == nil)
    #expect(community.pitch.objections == nil)
    #expect(community.stories.map(\.consent?.value.day) == [1])
    #expect(community.answers.map(\.play.value) == ["enlisting-employers"])
    #expect(community.answers.map(\.question.value) == ["who-are-your"])
    #expect(community.answers.map(\.text.value) == ["The chamber"])
    #expect(community.progress.map(\.task.value) == ["build"])
    #expect(community.progress.map(\.status?.value) == ["done"])
    #expect(community.progress.map(\.due?.value.month) == [1])
    #expect(community.brand?.color?.value == "#0b5fff")
    #expect(community.brand?.logo?.value == "logos/flint.svg")
    #expect(community.words.map(\.text.value) == ["GST Michigan Works"])
  }

  @Test func `figures and targets are read as they were written`() throws {
    let (result, diagnostics, fixture) = readFlint(
      with: """
        figures:
          - kind: demand
            label: ⟦open jobs⟧
            value: 1.10
            unit: jobs
            qualifier: more than
            source: https://e.org
            as_of: 2016-03
            note: n
        targets:
          - {measure: hired, value: 0175, unit: people, by: '2017', label: l, source: https://e.org, as_of: null, note: n}
          - {value: 5, by: null, label: m, source: https://e.org}
        featured: [open jobs]
        sources: [{url: https://e.org, title: T}]
        """)
    let community = try #require(result)
    #expect(diagnostics.isEmpty)
    let figure = try #require(community.figures.first)
    #expect(figure.kind?.value == .demand)
    #expect(figure.label == Sourced("open jobs", at: fixture.places[0]))
    #expect(figure.value?.value.text == "1.10")
    #expect(figure.qualifier?.value == "more than")
    #expect(figure.asOf?.value.description == "2016-03")
    #expect(figure.id == nil)
    #expect(community.targets.map(\.value.value.text) == ["0175", "5"])
    #expect(community.targets.map(\.by?.value.year) == [2017, nil])
    #expect(community.featured.map(\.value) == ["open jobs"])
  }

  @Test func `the id is the name of the file`() {
    let (community, diagnostics, fixture) = read("id: ⟦flynt⟧\nname: Flint\nstates: [MI]\n")
    fixture.expect(["id-differs-from-file-name"], in: diagnostics)
    #expect(diagnostics.all.first?.hint == "write 'id: flint', or rename the file to flynt.yaml")
    #expect(community?.id.value == "flynt")
  }

  @Test(arguments: [
    ("⟦name: Flint\nstates: [MI]⟧\n", ["missing-key"]), ("id: flint\n⟦name⟧:\nstates: [MI]\n", ["key-without-value"]),
    ("id: ⟦Flint⟧\nname: Flint\nstates: [MI]\n", ["not-a-slug"]),
  ])
  func `there is no community without an id and a name`(yaml: String, codes: [String]) {
    let (community, diagnostics, fixture) = read(yaml)
    #expect(community == nil)
    fixture.expect(codes, in: diagnostics)
  }

  @Test func `all faults of a record are told at once`() {
    let (community, diagnostics, fixture) = read(
      """
      id: flint
      ⟦nmae⟧: Flint
      states: [⟦mi⟧]
      joined: ⟦2016-02-30⟧
      draft: ⟦yes⟧
      """)
    #expect(community == nil)
    let codes = Set(diagnostics.all.map(\.code))
    #expect(codes == ["missing-key", "not-a-postal-code", "impossible-date", "not-true-or-false", "unknown-key"])
    #expect(diagnostics.all.first { $0.code == "unknown-key" }?.hint == "did you mean 'name'?")
    #expect(Set(fixture.places.map(\.location)).isSubset(of: diagnostics.all.compactMap(\.location)))
  }

  @Test(arguments: [
    ("example: true", nil), ("states: []\nexample: true", nil), ("draft: true", "no-states"),
    ("states: []", "no-states"), ("states:", "no-states"), ("states: MI", "wrong-type"),
    ("states: [Michigan]", "not-a-postal-code"), ("states: [M1]", "not-a-postal-code"), ("states: ['']", "empty-item"),
  ])
  func `a real community in no state is noted, and a state that is none is an error`(yaml: String, code: String?) {
    let (community, diagnostics, _) = read("id: flint\nname: Flint\n\(yaml)\n")
    #expect(diagnostics.all.map(\.code) == [code].compactMap { $0 })
    #expect(community != nil)
  }

  @Test func `an unknown state is an error, one that is listed twice a warning`() {
    let (community, diagnostics, fixture) = read("id: flint\nname: F\nstates: [MI, ⟦MI⟧, ⟦ZZ⟧, PR]\n")
    fixture.expect(["duplicate-state", "not-a-postal-code"], in: diagnostics)
    #expect(community?.states.map(\.value) == ["MI", "PR"])
  }

  @Test func `a record that may be an example is not told that its states are missing`() {
    #expect(read("id: flint\nname: F\nexample: yes\n").diagnostics.all.map(\.code) == ["not-true-or-false"])
  }

  @Test func `a file whose name can't be an id is to be renamed`() {
    let fixture = RecordFixture("id: flint\nname: F\nstates: [MI]\n", path: "content/communities/Flint.yaml")
    var diagnostics = DiagnosticList()
    _ = CommunityReader(compiler: testCompiler()).read(fixture.file, diagnostics: &diagnostics)
    #expect(diagnostics.all.map(\.hint) == ["rename the file to flint.yaml"])
  }

  @Test func `what is refused is neither missing nor hides another fault`() {
    let (_, diagnostics, _) = read(
      "id: flint\nname: *x\nstates: [MI, *y]\nfigures: *z\nfeatured: [jobs]\njoined: 2016-02-30\n")
    #expect(diagnostics.all.map(\.code) == ["yaml-alias", "yaml-alias", "yaml-alias", "impossible-date"])
  }

  @Test(arguments: [("joined: [2015]", "a date"), ("example: [true]", "true or false"), ("name: [F]", "text")])
  func `a list in the place of a value is told what belongs there`(yaml: String, expected: String) {
    let (_, diagnostics, _) = read("id: flint\nstates: [MI]\n\(yaml)\n")
    #expect(diagnostics.all.contains { $0.code == "wrong-type" && $0.message.contains("needs \(expected), but") })
  }

  @Test func `a state in small letters is told its capitals`() {
    #expect(read("id: flint\nname: F\nstates: [mi]\n").diagnostics.all.first?.hint == "write it in capitals: MI")
  }

  @Test(arguments: ["figures", "targets"])
  func `a source that is not listed is a warning`(key: String) {
    let (community, diagnostics, fixture) = readFlint(
      with: "\(key): [{label: a, value: 1, source: ⟦https://e.org/other⟧}]\nsources: [{url: https://e.org, title: T}]")
    fixture.expect(["source-not-listed"], in: diagnostics)
    #expect(!diagnostics.hasErrors)
    #expect(community != nil)
  }

  @Test func `two figures with one label are a warning that names the first`() {
    let (community, diagnostics, fixture) = readFlint(
      with: """
        figures:
          - {label: jobs, value: 1, source: https://e.org}
          - {label: ⟦jobs⟧, value: 2, source: https://e.org}
        sources: [{url: https://e.org, title: T}]
        """)
    fixture.expect(["duplicate-figure-label"], in: diagnostics)
    #expect(diagnostics.all.first?.related.first?.location.line == 5)
    #expect(community?.figures.count == 2)
  }

  @Test(arguments: [
    ("[⟦jbos⟧]", "did you mean 'jobs'?"), ("[jobs, ⟦wages⟧]", "copy the label of one of the record's figures"),
  ])
  func `a featured label that no figure has is an error that names the nearest`(labels: String, hint: String) {
    let (_, diagnostics, fixture) = readFlint(
      with: "figures: [{\(Self.figure)}]\nsources: [{url: https://e.org, title: T}]\nfeatured: \(labels)")
    fixture.expect(["unknown-featured-figure"], in: diagnostics)
    #expect(diagnostics.all.first?.hint == hint)
  }

  @Test func `more than three featured figures are a warning, and only three are kept`() {
    let figures = ["a", "b", "c", "d", "e"].map { "{label: \($0), value: 3, source: https://e.org}" }
    let (community, diagnostics, fixture) = readFlint(
      with: """
        figures: [\(figures.joined(separator: ", "))]
        sources: [{url: https://e.org, title: T}]
        featured: [a, b, c, ⟦d⟧, e]
        """)
    fixture.expect(["too-many-featured-figures"], in: diagnostics)
    #expect(community?.featured.count == 3)
  }

  @Test func `a figure that is featured twice is shown once, with a warning that names the first place`() {
    let (community, diagnostics, fixture) = readFlint(
      with: """
        figures: [{\(Self.figure)}]
        sources: [{url: https://e.org, title: T}]
        featured: [jobs, ⟦jobs⟧]
        """)
    fixture.expect(["repeated-featured-figure"], in: diagnostics)
    #expect(diagnostics.all.first?.severity == .warning)
    #expect(diagnostics.all.first?.related.count == 1)
    #expect(community?.featured.map(\.value) == ["jobs"])
  }

  @Test(arguments: [
    ("figures: [{label: a, value: ⟦1300+⟧, source: https://e.org}]", "not-a-number"),
    ("figures: [{label: a, value: 1, source: ⟦a page⟧}]", "not-a-web-address"),
    ("figures: [{\(figure), kind: ⟦demnd⟧}]", "unknown-choice"),
    ("figures: [{\(figure), as_of: ⟦March 2016⟧}]", "wrong-date-form"),
    ("figures: [{\(figure), ⟦qualfier⟧: x}]", "unknown-key"),
    ("figures: ⟦{\(figure)}⟧", "wrong-type"),
    ("targets: [{\(figure), by: ⟦2017-13⟧}]", "impossible-date"),
    ("targets: [{label: a, value: ⟦many⟧, source: https://e.org}]", "not-a-number"),
    ("lead: [{name: x, url: ⟦javascript:x⟧}]", "dangerous-address"),
    ("lead: ⟦Chamber⟧", "wrong-type"),
    ("partners: ⟦[GM]⟧", "wrong-type"),
    ("partners: {⟦employer⟧: [GM]}", "unknown-key"),
    ("links: [{label: x, url: ⟦e.org⟧}]", "not-a-web-address"),
    ("sources: [{url: https://e.org, title: x, date: ⟦2016-1-1⟧}]", "wrong-date-form"),
    ("cohort: ⟦March 2016⟧", "not-a-slug"),
    ("stories: [{quote: q, name: n, consent: ⟦2026⟧}]", "wrong-date-form"),
    ("contact: {phone: ⟦call us⟧}", "not-a-phone-number"),
    ("brand: {color: ⟦blue⟧}", "not-a-color"),
    ("brand: {color: ⟦'#0b5ff'⟧}", "not-a-color"),
    ("brand: {color: ⟦'#fff;}'⟧}", "not-a-color"),
    ("brand: {logo: ⟦../secret.svg⟧}", "not-a-media-file"),
    ("brand: {logo: ⟦/etc/passwd⟧}", "not-a-media-file"),
    ("brand: {logo: ⟦https://e.org/l.svg⟧}", "not-a-media-file"),
    ("answers: ⟦[a]⟧", "wrong-type"),
    ("answers: {play: ⟦text⟧}", "wrong-type"),
    ("answers: {play: {question: ⟦[a]⟧}}", "wrong-type"),
    ("progress: {play: {task: ⟦done⟧}}", "wrong-type"),
    ("progress: {play: {task: {⟦state⟧: done}}}", "unknown-key"),
    ("words: {⟦a b⟧: x}", "not-a-name"),
    ("reasons: ⟦one⟧", "wrong-type"),
    ("⟦name⟧: Flint again", "duplicate-key"),
  ])
  func `a fault is told where it is, and the community is still read`(yaml: String, code: String) {
    let (community, diagnostics, fixture) = readFlint(with: yaml)
    // The little records above list no sources; that warning has its own test.
    let others = DiagnosticList(diagnostics.all.filter { $0.code != "source-not-listed" })
    fixture.expect([code], in: others)
    #expect(community?.name.value == "Flint")
  }
}
