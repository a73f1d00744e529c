import Testing

@testable import Playbook

struct NationalFigureRuleTests {
  private static let figures = """
    - {id: jobs, claim: open IT jobs across all sectors, value: 600000, kind: demand, source: here, status: historical, as_of: '2016'}
    """
  private static let demand =
    "figures: [{kind: demand, label: open tech jobs, value: 124, source: 'https://a.example/', as_of: '2026'}]"
  private static let wage =
    "figures: [{kind: wage, label: pay, value: 20, source: 'https://a.example/', as_of: '2026'}]"

  private func found(_ description: String, _ figures: String = Self.demand) -> [String] {
    var fixture = RuleFixture(NationalFigureRule.self, figures: Self.figures)
    return fixture.check(community: "description: '\(description)'\n\(figures)").map(\.message)
  }

  @Test(arguments: [
    "Over 600,000 IT jobs are open.", "Nationally, 600,000 jobs are open.", "Nationwide, 500,000 tech jobs are open.",
    "The nation has 545,000 openings for coders.", "Some 600,000 of America’s 5.8 million open jobs are in IT.",
    "Two thirds of IT jobs nationally are outside tech.",
  ])
  func `a national number stands where the community has its own`(text: String) {
    #expect(found(text).count == 1)
    #expect(found(text, Self.wage).isEmpty)
  }

  @Test(arguments: [
    "There are 124 open tech jobs here, and nationally 600,000 jobs.", "There are 124 open tech jobs here.",
    "Growth is 20 percent above the national average.", "We work with 600,000 people.",
    "One of the nation’s largest banks has 500 open jobs here.", "America counts on us, and 90 jobs are open.",
  ])
  func `a local number, a comparison and another thing are left alone`(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func `national pay stands where the community has its own`() {
    let text = "Nationwide, tech jobs pay 50 percent more than the average private-sector job."
    #expect(found(text, Self.wage).count == 1)
    #expect(found(text).isEmpty)
    #expect(found("The average coder in the US earns $110,000 a year (national figure, 2025).", Self.wage).count == 1)
    #expect(found("The average coder here earns $70,000 a year; join us.", Self.wage).isEmpty)
  }

  @Test func `a shared text is reported once, where communities have their own`() {
    let text = "Over 600,000 IT jobs are open."
    var fixture = RuleFixture(NationalFigureRule.self, figures: Self.figures)
    #expect(fixture.check(text, as: .message).isEmpty)
    #expect(fixture.finish().isEmpty)
    _ = fixture.check(community: Self.demand)
    _ = fixture.check(community: Self.demand, id: "akron", name: "Akron")
    #expect(
      fixture.finish().map(\.message) == [
        "'600,000 IT jobs' is a national number, and 2 communities have one of their own"
      ])
  }

  @Test func `what is shown only without a local number is a good fallback`() {
    var fixture = RuleFixture(NationalFigureRule.self, figures: Self.figures)
    _ = fixture.check("{{^lead_figure}}Over 600,000 IT jobs are open.{{/lead_figure}}", as: .message)
    _ = fixture.check(community: Self.demand)
    #expect(fixture.finish().isEmpty)
  }
}
