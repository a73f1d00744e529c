import Testing

@testable import Playbook
@testable import StructuredData

struct ForecastSpanTests {
  @Test(arguments: [
    ("new programming jobs expected within 12 to 18 months", "2015", "2017-06"),
    ("new programming jobs expected within 12-18 months", "2015-03-09", "2016-09"),
    ("IT jobs the state was expected to add over ten years", "2015-03", "2025-03"),
    ("computer-related jobs to fill over eight years", "2016-03-30", "2024-03"),
    ("tech jobs in the next two years", "2016-12-01", "2018-12"),
    ("jobs that will open in 24 months", "2016-01", "2018-01"),
    ("jobs over the next few years", "2016-01", "2021-01"),
    ("openings during the coming year", "2016-01", "2017-01"),
    ("openings over the next decade", "2016-01", "2026-01"),
  ])
  func `a label that looks ahead ends so long after its day`(label: String, asOf: String, end: String) {
    #expect(ForecastSpan.end(of: label, asOf: day(asOf)) == day(end))
  }

  @Test(arguments: [
    "graduates in a job within six months", "SeedPaths graduates in a job within 90 days", "open jobs", "",
    "people trained to write code in just over a year", "people trained to fill jobs over two years",
    "workers helped over five years", "jobs expected in 2015 to open within 18 months",
    "jobs expected to pay 80,000 dollars a year", "jobs expected within 99999999999999999999 years",
    "jobs that will need two years of experience", "years", "next year", "within years",
  ])
  func `everything else tells what was, or says itself when it was said`(label: String) {
    #expect(ForecastSpan.end(of: label, asOf: day("2015")) == nil)
  }

  @Test func `a figure whose time is over is withheld and named, one whose time runs is not`() {
    let record = """
      figures:
        - {kind: demand, label: jobs expected within 18 months, value: 5, source: 'https://example.org/', as_of: 2015}
        - {kind: demand, label: jobs expected within three years, value: 6, source: 'https://example.org/', as_of: 2026}
        - {kind: demand, label: jobs expected within two years, value: 7, source: 'https://example.org/', as_of: null}
      sources: [{url: 'https://example.org/', title: A page, date: null}]
      """
    var fixture = Fixture()
    let kit = fixture.kit(fixture.community(record), fixture.playbook())
    #expect(kit.figures.map(\.amount) == ["6", "7"])
    let found = fixture.diagnostics.all.filter { $0.code == "passed-forecast" }
    #expect(found.count == 1 && found.first?.message.contains("2017-06 has passed") == true)
  }
}
