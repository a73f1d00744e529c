import Testing

@testable import Playbook
@testable import StructuredData

struct ShownFigureTests {
  @Test func `a fresh figure is a statement with its qualifier, publisher and date`() throws {
    let shown = try shown(qualifier: "more than", asOf: "2026-03-09")
    #expect(!shown.isHistory)
    #expect(shown.reported == nil)
    #expect(shown.amount == "more than 124")
    #expect(shown.phrase == "more than 124 open positions")
    #expect(shown.statement == "More than 124 open positions")
    #expect(shown.sentence == "More than 124 open positions (Detroit News, March 9, 2026).")
    #expect(shown.sourceTitle == "A page")
  }

  @Test func `an old figure is history, with its year`() throws {
    let shown = try shown(qualifier: "more than", asOf: "2016-03-09")
    #expect(shown.isHistory)
    #expect(shown.reported == "Reported in 2016")
    #expect(shown.sentence == "Reported in 2016: more than 124 open positions (Detroit News, March 9, 2016).")
  }

  @Test func `an undated figure says so, once`() throws {
    let shown = try shown(asOf: nil)
    #expect(shown.date == "undated")
    #expect(shown.sentence == "Reported without a date: 124 open positions (Detroit News).")
  }

  @Test func `the day of the run decides, and nothing else`() throws {
    #expect(try !shown(asOf: "2016-03-09", today: "2018-03-09").isHistory)
    #expect(try shown(asOf: "2016-03-09", today: "2018-03-10").isHistory)
  }

  @Test func `a figure marked as historical is history however young it is`() throws {
    #expect(try shown(asOf: "2026-11-01", status: .historical).isHistory)
    #expect(try !shown(asOf: "2026-11-01", status: .current).isHistory)
  }

  @Test func `a source that is not listed is named by its host`() throws {
    #expect(try shown(asOf: "2016", source: "https://www.other.example/page").publisher == "other.example")
    #expect(try shown(asOf: "2016", source: "a printed report").publisher == "a printed report")
    #expect(
      try shown(asOf: "2016", source: "a printed report (1st edition)").sentence
        == "Reported in 2016: 124 open positions (a printed report, 1st edition, 2016).")
  }

  @Test func `a qualifier that the label holds is printed with the number`() throws {
    let shown = try shown(label: "open positions (nearly)", asOf: "2016")
    #expect(shown.amount == "nearly 124")
    #expect(shown.label == "open positions")
    #expect(shown.figure.label.value == "open positions (nearly)")
  }

  @Test func `the record's qualifier is not said twice`() throws {
    #expect(
      try self.shown(qualifier: "over", label: "positions (more than)", asOf: "2016").phrase
        == "over 124 positions (more than)")
  }

  private func shown(
    qualifier: String? = nil, label: String = "open positions", asOf: String?, today: String = "2026-11-23",
    status: Figure.Status? = nil, source: String = "https://news.example/"
  ) throws -> ShownFigure {
    var figure = Figure(label: written(label), value: written(try number("124")), source: written(source))
    figure.unit = written("jobs")
    figure.qualifier = qualifier.map(written)
    figure.asOf = asOf.map { written(day($0)) }
    figure.status = status.map(written)
    let reference = SourceReference(
      url: written("https://news.example/"), title: written("A page"), publisher: written("Detroit News"))
    return ShownFigure(
      figure, isNational: false, sources: [reference], today: day(today), wording: Wording(language: "en"))
  }
}
