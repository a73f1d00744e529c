import Testing

@testable import Playbook

struct StaleFigureRuleTests {
  private func found(_ asOf: String, extra: String = "", siteAge: Int? = nil) -> [String] {
    var fixture = RuleFixture(StaleFigureRule.self, siteAge: siteAge)
    return fixture.check(community: "figures: [\(figure("open jobs", asOf, extra))]").map(\.message)
  }

  private func figure(_ label: String, _ asOf: String, _ extra: String = "") -> String {
    "{label: \(label), value: 40, source: 'https://a.example/', as_of: '\(asOf)'\(extra)}"
  }

  @Test(arguments: ["2016-03-09", "2024-11-22", "2025-03-09", "2027"])
  func `what is fresh, or shown as history, is no finding`(asOf: String) {
    #expect(found(asOf) == [])
  }

  @Test func `a site may want its figures younger`() {
    #expect(found("2025-03-09", siteAge: 12) == ["figure 'open jobs' is from 2025-03-09, 20 months old"])
    #expect(found("2025-12", siteAge: 12) == [])
    #expect(found("2016", siteAge: 12) == [])
  }

  @Test func `a figure's own age counts more than the site's`() {
    #expect(
      found("2026-07-01", extra: ", max_age: 3", siteAge: 12) == ["figure 'open jobs' is from 2026-07-01, 4 months old"]
    )
    #expect(found("2025-03-09", extra: ", max_age: 24", siteAge: 12) == [])
  }

  @Test func `a figure whose editor vouches for it longer is shown as current until then`() {
    #expect(found("2023-03-09", extra: ", max_age: 60") == [])
    var fixture = Fixture()
    let community = fixture.community("figures: [\(figure("open jobs", "2023-03-09", ", max_age: 60"))]")
    #expect(fixture.kit(community, fixture.playbook()).figures.map(\.isHistory) == [false])
  }

  @Test func `a community has one finding, at its oldest figure`() {
    var fixture = RuleFixture(StaleFigureRule.self, siteAge: 12)
    let figures = [figure("open jobs", "2025-06"), figure("employers", "2025-02"), figure("pay", "2026-10")]
    let found = fixture.check(community: "figures: [\(figures.joined(separator: ", "))]")
    #expect(found.map(\.message) == ["figure 'employers' is from 2025-02, 21 months old, and 1 more is too old"])
    #expect(found.first?.related.count == 1)
  }

  @Test func `national figures have one finding of their own`() {
    let figures = "- {id: a, claim: open jobs, value: 40, source: here, status: current, as_of: '2025-06'}"
    var fixture = RuleFixture(StaleFigureRule.self, figures: figures, siteAge: 12)
    #expect(fixture.finish().count == 1)
  }
}
