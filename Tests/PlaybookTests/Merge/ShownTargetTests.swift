import Testing

@testable import Playbook
@testable import StructuredData

struct ShownTargetTests {
  @Test func `a goal is one until its period has ended, and history from the next day on`() throws {
    #expect(try shown(by: "2020", today: "2020-12-31").statement == "Goal: 400 people trained, by 2020")
    #expect(try shown(by: "2020", today: "2021-01-01").statement == "Goal set in 2016: 400 people trained, by 2020")
  }

  @Test(arguments: [
    ("2020", "2020-12-31"), ("2020-06", "2020-06-30"), ("2020-02", "2020-02-29"), ("2020-06-15", "2020-06-15"),
  ])
  func `a partial date ends with its period`(by: String, lastDay: String) throws {
    #expect(try !shown(by: by, today: lastDay).isPast)
    #expect(try shown(by: by, today: nextDay(lastDay)).isPast)
  }

  @Test func `a goal without a date stands as long as its source is fresh`() throws {
    #expect(try shown(by: nil, today: "2018-03-09").statement == "Goal: 400 people trained")
    #expect(try shown(by: nil, today: "2018-03-10").statement == "Goal set in 2016: 400 people trained")
  }

  @Test func `a past goal of an undated source says no year`() throws {
    #expect(
      try shown(by: "2020", asOf: nil, today: "2026-11-23").statement == "Goal set earlier: 400 people trained, by 2020"
    )
    #expect(try shown(by: nil, asOf: nil, today: "2026-11-23").isPast)
  }

  @Test func `the year is not said twice`() throws {
    #expect(
      try shown(by: "2020", label: "people trained by 2020", today: "2020-01-01").statement
        == "Goal: 400 people trained by 2020")
  }

  @Test func `publisher and date stand behind it`() throws {
    #expect(try shown(by: "2020", today: "2021-01-01").sentence.hasSuffix(", by 2020 (news.example, March 9, 2016)"))
    #expect(try shown(by: "2020", asOf: nil, today: "2021-01-01").sentence.hasSuffix(" (news.example, undated)"))
  }

  @Test func `a kit keeps open goals and past ones apart`() {
    var fixture = Fixture()
    let community = fixture.community(
      """
      targets:
        - {label: trained, value: 1, by: 2020, source: "https://a.example/", as_of: 2016}
        - {label: placed, value: 2, by: 2030, source: "https://a.example/", as_of: 2016}
        - {label: hired, value: 3, by: null, source: "https://a.example/", as_of: 2016}
      sources: [{url: "https://a.example/", title: A, date: 2016}]
      """)
    let kit = fixture.kit(community, fixture.playbook())
    #expect(kit.openTargets.map(\.label) == ["placed"])
    #expect(kit.pastTargets.map(\.label) == ["trained", "hired"])
  }

  private func shown(
    by: String?, asOf: String? = "2016-03-09", label: String = "people trained", today: String
  ) throws -> ShownTarget {
    var target = Target(
      label: written(label), value: written(try number("400")), source: written("https://news.example/a"))
    target.unit = written("people")
    target.by = by.map { written(day($0)) }
    target.asOf = asOf.map { written(day($0)) }
    return ShownTarget(target, sources: [], today: day(today), wording: Wording(language: "en"))
  }

  private func nextDay(_ text: String) -> String {
    ["2020-12-31": "2021-01-01", "2020-06-30": "2020-07-01", "2020-02-29": "2020-03-01", "2020-06-15": "2020-06-16"][
      text] ?? text
  }
}
