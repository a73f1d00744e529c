import Testing

@testable import Playbook

struct FigureDisputeTests {
  private static let record = """
    figures:
      - {kind: result, label: people placed, value: 130, source: 'https://example.org/', as_of: 2015}
      - {kind: result, label: people who found jobs, value: 150, source: 'https://example.org/', as_of: 2015}
      - {kind: demand, label: open jobs, value: 20, source: 'https://example.org/', as_of: 2015}
    sources: [{url: 'https://example.org/', title: A page, date: null}]
    """

  @Test func `figures that a conflict speaks of stand with it, and only the others may be quoted alone`() {
    let kit = kit("conflicts: ['Reports differ: more than 130 placed; more than 150 found jobs.']")
    #expect(kit.disputes.map { $0.figures.map(\.label) } == [["people placed", "people who found jobs"]])
    #expect(kit.disputes.map(\.text) == ["Reports differ: more than 130 placed; more than 150 found jobs."])
    #expect(kit.quotableFigures.map(\.label) == ["open jobs"])
    #expect(kit.figures.count == 3)
    #expect(kit.featured.map(\.label) == ["open jobs"])
  }

  @Test func `a conflict that names no figure is kept, and disputes none`() {
    let kit = kit("conflicts: [The lead organisation changed its name.]")
    #expect(kit.disputes.map(\.figures.count) == [0])
    #expect(kit.quotableFigures.count == 3)
  }

  @Test func `a figure that two conflicts speak of stands with the first`() {
    let kit = kit("conflicts: ['One page says 20 jobs.', 'Another says that 20 jobs were counted.']")
    #expect(kit.disputes.map(\.figures.count) == [1, 0])
  }

  @Test func `two hundred conflicts and two thousand figures are matched one by one`() {
    var fixture = Fixture()
    let figures = (0..<2000).map { index in
      "  - {kind: result, label: 'people placed in the neighborhood of district \(index)', value: \(index + 10_000), "
        + "source: 'https://example.org/', as_of: 2015}\n"
    }
    let conflicts = (0..<200).map { "  - 'Another page says that \($0 * 10 + 10_000) people were placed.'\n" }
    let record =
      "figures:\n\(figures.joined())conflicts:\n\(conflicts.joined())"
      + "sources: [{url: 'https://example.org/', title: A page, date: null}]"
    let kit = fixture.kit(fixture.community(record), fixture.playbook())
    #expect(kit.disputes.map(\.figures.count) == Array(repeating: 1, count: 200))
    #expect(kit.quotableFigures.count == 1800)
  }

  private func kit(_ conflicts: String) -> Kit {
    var fixture = Fixture()
    return fixture.kit(fixture.community("\(Self.record)\n\(conflicts)"), fixture.playbook())
  }
}
