import Testing

@testable import Playbook
@testable import StructuredData

struct FigureSelectionTests {
  @Test func `demand shows first, then wage, result and employers`() {
    #expect(
      first(("employers", "a", "2016"), ("result", "b", "2016"), ("wage", "c", "2016"), ("demand", "d", "2016"))
        == ["d", "c", "b"])
    #expect(first(("employers", "a", "2016"), ("result", "b", "2016")) == ["b", "a"])
  }

  @Test func `of one kind the newest shows first, and undated ones last in the record's order`() {
    #expect(first(("demand", "a", nil), ("demand", "b", "2015-03"), ("demand", "c", "2015-03-30")) == ["b", "c", "a"])
    #expect(first(("demand", "a", nil), ("demand", "b", nil), ("demand", "c", "2013")) == ["c", "a", "b"])
    #expect(first(("demand", "a", "2016"), ("demand", "b", "2016")) == ["a", "b"])
  }

  @Test(arguments: ["context", "funding", "offer", "evaluation", "projection", "partners"])
  func `figures of other kinds never show first by themselves`(kind: String) {
    #expect(first((kind, "a", "2026")) == [])
  }

  @Test func `figures that don't say their kind show first where there are no others`() {
    var fixture = Fixture()
    let rows = figures([("demand", "a", "2016"), ("demand", "b", "2020"), ("context", "c", "2026")])
    let community = fixture.community(rows.replacing("kind: demand, label: 'b'", with: "label: 'b'"))
    #expect(FigureSelection(community, today: testDay).figures.map(\.label.value) == ["a", "b"])
  }

  @Test func `the record's choice stands before all others, in its order`() {
    #expect(
      first(("demand", "a", "2026"), ("funding", "b", "2016"), ("wage", "c", "2016"), featured: ["c", "b"]) == [
        "c", "b",
      ])
  }

  @Test func `context can't be chosen, and that is said`() {
    let selection = selection(("context", "a", "2026"), ("demand", "b", "2016"), featured: ["a", "b"])
    #expect(selection.figures.map(\.label.value) == ["b"])
    #expect(selection.refused.map(\.value) == ["a"])
  }

  @Test(arguments: [
    "One page says 10 jobs, another 12.", "The city says there are 10: too many jobs.", "10 or more jobs",
    "Reports on the jobs differ: 10, 11 and 12",
  ])
  func `a figure whose number public sources disagree about never shows first`(conflict: String) {
    #expect(first(("demand", "open jobs", "2016"), featured: ["open jobs"], conflicts: [conflict]) == [])
  }

  @Test(arguments: ["One page says 100 jobs.", "Ten jobs or so", "The page lists 10 employers, and some jobs."])
  func `conflicts about other numbers don't matter`(conflict: String) {
    #expect(first(("demand", "open jobs", "2016"), conflicts: [conflict]) == ["open jobs"])
  }

  @Test func `what is kept from the first place by a conflict is named, unless something else was chosen`() {
    let rows: [Row] = [("demand", "open jobs", "2016"), ("context", "coal jobs", "2016"), ("wage", "pay", "2016")]
    let conflicts = ["One page says 10 jobs, another 12."]
    let selection = selection(rows, featured: [], conflicts: conflicts)
    #expect(selection.contradicted.map(\.figure.label.value) == ["open jobs"])
    #expect(selection.figures.map(\.label.value) == ["pay"])
    #expect(self.selection(rows, featured: ["pay"], conflicts: conflicts).contradicted.isEmpty)
    let refused = self.selection(rows, featured: ["open jobs"], conflicts: conflicts)
    #expect(refused.refused.map(\.value) == ["open jobs"])
    #expect(refused.contradicted.isEmpty)
  }

  @Test func `a figure from a day that hasn't come never shows first, chosen or newest`() {
    #expect(first(("demand", "a", "2027"), ("demand", "b", "2016")) == ["b"])
    #expect(first(("demand", "a", "2026-11-24"), ("demand", "b", "2026-11-23")) == ["b"])
    #expect(first(("demand", "a", "2026"), ("demand", "b", "2016")) == ["a", "b"])
    let selection = selection([("demand", "a", "2027")], featured: ["a"], conflicts: [])
    #expect(selection.figures.isEmpty && selection.refused.isEmpty)
  }

  @Test func `a zero never shows first, chosen or not, whatever it is a zero of`() {
    var fixture = Fixture()
    let rows = figures([("result", "hires", "2026"), ("demand", "jobs", "2016")])
      .replacing("label: 'hires', value: 10", with: "label: 'hires', value: 0.0")
    var community = fixture.community(rows)
    #expect(FigureSelection(community, today: testDay).figures.map(\.label.value) == ["jobs"])
    community.featured = [written("hires")]
    #expect(FigureSelection(community, today: testDay).refused.map(\.value) == ["hires"])
  }

  @Test func `a figure that stands twice in a record shows first once, and the repeat is named`() {
    var fixture = Fixture()
    let rows = figures([("demand", "jobs", "2015"), ("demand", "jobs", "2016"), ("wage", "pay", "2016")])
    let kit = fixture.kit(fixture.community(rows), fixture.playbook())
    #expect(kit.featured.map(\.label) == ["jobs", "pay"])
    #expect(kit.featured.first?.figure.asOf?.value.year == 2016)
    #expect(fixture.codes == ["duplicate-figure-label"])
  }

  @Test(arguments: ["value: 11", "value: 10, unit: people"])
  func `figures that share only their label are two`(difference: String) {
    var fixture = Fixture()
    let rows = figures([("demand", "jobs", "2015"), ("demand", "jobs", "2016")])
    let community = fixture.community(rows.replacing("value: 10", with: difference, maxReplacements: 1))
    #expect(FigureSelection(community, today: testDay).figures.map(\.label.value) == ["jobs", "jobs"])
  }

  @Test func `no figures, none shown`() {
    #expect(first() == [])
  }

  @Test func `the kit warns of a choice that can't be shown`() {
    var fixture = Fixture()
    let fields = figures([("context", "coal jobs", "2016")]) + "\nfeatured: [coal jobs]"
    let kit = fixture.kit(fixture.community(fields), fixture.playbook())
    #expect(kit.featured.isEmpty)
    #expect(fixture.codes == ["featured-figure-not-shown"])
    #expect(fixture.diagnostics.all.first?.location?.lineText == "featured: [coal jobs]")
  }
}

extension FigureSelectionTests {
  private typealias Row = (kind: String, label: String, asOf: String?)

  private func first(_ rows: Row..., featured: [String] = [], conflicts: [String] = []) -> [String] {
    selection(rows, featured: featured, conflicts: conflicts).figures.map(\.label.value)
  }

  private func selection(_ rows: Row..., featured: [String]) -> FigureSelection {
    selection(rows, featured: featured, conflicts: [])
  }

  private func selection(_ rows: [Row], featured: [String], conflicts: [String]) -> FigureSelection {
    var fixture = Fixture()
    var community = fixture.community(figures(rows))
    community.featured = featured.map(written)
    community.conflicts = conflicts.map(written)
    return FigureSelection(community, today: testDay)
  }

  private func figures(_ rows: [Row]) -> String {
    let source = "https://example.org/"
    let items = rows.map {
      "  - {kind: \($0.kind), label: '\($0.label)', value: 10, source: '\(source)', as_of: \($0.asOf ?? "null")}\n"
    }
    return rows.isEmpty
      ? "" : "figures:\n\(items.joined())sources:\n  - {url: '\(source)', title: A page, date: null}"
  }
}
