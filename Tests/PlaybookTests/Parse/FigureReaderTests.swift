import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

@Suite struct FigureReaderTests {
  private func read(_ marked: String) -> (figures: [Figure]?, diagnostics: DiagnosticList, fixture: RecordFixture) {
    let fixture = RecordFixture(marked, path: "content/figures.yaml")
    var diagnostics = DiagnosticList()
    let figures = FigureReader.national(fixture.file, diagnostics: &diagnostics)
    return (figures, diagnostics, fixture)
  }

  @Test func `a national figure is read with its status and publisher`() throws {
    let (figures, diagnostics, _) = read(
      """
      - id: placed-4000
        claim: people connected to technology jobs
        value: 4000
        unit: people
        qualifier: over
        source: a book, page 12
        publisher: Opportunity@Work
        as_of: '2017'
        status: historical
        note: see below
      """)
    let figure = try #require(figures?.first)
    #expect(diagnostics.isEmpty)
    #expect(figure.id?.value == "placed-4000")
    #expect(figure.label.value == "people connected to technology jobs")
    #expect(figure.value?.value.text == "4000")
    #expect(figure.qualifier?.value == "over")
    #expect(figure.source.value == "a book, page 12")
    #expect(figure.publisher?.value == "Opportunity@Work")
    #expect(figure.asOf?.value == PartialDate(year: 2017))
    #expect(figure.status?.value == .historical)
    #expect(figure.note?.value == "see below")
  }

  @Test func `a finding may be a sentence without a value, and undated`() throws {
    let (figures, diagnostics, _) = read("- {id: a, claim: no effect, source: x, status: current, as_of: null}")
    #expect(diagnostics.isEmpty)
    let figure = try #require(figures?.first)
    #expect(figure.value == nil)
    #expect(figure.asOf == nil)
  }

  @Test(arguments: [
    ("- claim: x\n  value: 1\n  source: y\n  status: current", "missing-key"),
    ("- {id: a, value: 1, source: y, status: current}", "missing-key"),
    ("- {id: a, claim: x, value: 1, status: current}", "missing-key"),
    ("- {id: a, claim: x, value: 1, source: y}", "missing-key"),
    ("- {id: a, claim: x, value: about 1, source: y, status: current}", "not-a-number"),
    ("- {id: a, claim: x, source: y, status: curent}", "unknown-choice"),
    ("- {id: a, claim: x, source: y, status: current, as_of: 2016-02-30}", "impossible-date"),
    ("- {id: a, claim: x, source: 'javascript:alert(1)', status: current}", "dangerous-address"),
    ("- {id: a, claim: x, source: y, status: current, label: z}", "unknown-key"),
    ("- {id: A b, claim: x, source: y, status: current}", "not-a-slug"),
    ("- just text", "wrong-type"), ("- {id: a, claim: x, value: [1], source: y, status: current}", "wrong-type"),
    ("id: a", "wrong-type"),
  ])
  func `a fault in a national figure is told`(yaml: String, code: String) {
    #expect(read(yaml).diagnostics.all.map(\.code) == [code])
  }

  @Test func `an id that is already there is an error, and its figure left out`() {
    let (figures, diagnostics, fixture) = read(
      """
      - {id: a, claim: x, source: y, status: current}
      - {id: ⟦a⟧, claim: z, source: y, status: current}
      """)
    fixture.expect(["duplicate-figure-id"], in: diagnostics)
    #expect(diagnostics.all.first?.related.first?.location.line == 1)
    #expect(figures?.map(\.label.value) == ["x"])
  }

  @Test func `a figure with another fault keeps its id from the next`() {
    let (figures, diagnostics, _) = read(
      "- {id: x, claim: c, source: s, status: Current}\n- {id: x, claim: d, source: s, status: current}\n")
    #expect(diagnostics.all.map(\.code) == ["unknown-choice", "duplicate-figure-id"])
    #expect(figures?.isEmpty == true)
  }

  @Test func `an empty file has no figures`() {
    let (figures, diagnostics, _) = read("# none yet\n")
    #expect(figures?.isEmpty == true)
    #expect(diagnostics.isEmpty)
  }
}
