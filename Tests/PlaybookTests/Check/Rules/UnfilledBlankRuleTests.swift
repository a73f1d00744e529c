import Diagnostics
import Testing

@testable import Playbook

struct UnfilledBlankRuleTests {
  private let fixture = RuleFixture(UnfilledBlankRule.self)

  @Test func `a blank is reported at its place`() throws {
    let finding = try #require(fixture.findings("We begin with {first_step}.", as: .message).first)
    #expect(finding.message == "'{first_step}' is a blank that nobody has filled in")
    #expect(finding.hint?.contains("{{first_step}}") == true)
    #expect(finding.location?.column == 15)
    #expect(finding.location?.length == 12)
    #expect(finding.severity == .error)
  }

  @Test(arguments: [
    "[Insert name]", "[your company]", "XX people", "20XX", "$XXX", "TBD", "lorem ipsum", "TODO", "a@example.com",
    "____", "MM/DD/YYYY", "000-000-0000", "name@company.com", "%FIRSTNAME%", "*|FNAME|*",
    "Your text here", "<company name>", "<your name>",
  ])
  func `a blank is found once`(text: String) {
    #expect(fixture.findings(text, as: .message).count == 1, "\(text)")
  }

  @Test(arguments: [
    "{{first_step}}", "{{{x}}}", "[sic]", "[x] done", "[ ] open", "[^1]", "Super Bowl XX", "size XXL", "siglo XX",
    "a to-do list",
    "¿Todo bien?", "content/communities/<id>.yaml", "a<b", "employers@board.example", "Love, xx", "snake___case",
    "myexample.com", "example.community",
  ])
  func `what only looks like a blank is left alone`(text: String) {
    #expect(fixture.findings(text, as: .message).isEmpty, "\(text)")
  }

  @Test func `values of a record are looked at, too`() {
    var fixture = fixture
    let record = """
      contact: {organisation: "[Your organization]", email: jobs@example.com, phone: 555-555-5555}
      next_step: {text: Meet, url: "https://www.example.com/class"}
      sources: [{url: "https://a.example/", title: TBD}]
      """
    #expect(fixture.check(community: record).count == 5)
    #expect(fixture.check(community: "contact: {organisation: Board, email: jobs@board.example}").isEmpty)
  }

  @Test func `who does a task is looked at, too`() {
    var fixture = fixture
    let progress = "progress: {3: {meet: {owner: TBD}}}"
    #expect(fixture.check(community: progress).map(\.message) == ["'TBD' is a blank that nobody has filled in"])
  }

  @Test func `a line to write on is no blank on paper`() {
    var site = Fixture()
    var rule = UnfilledBlankRule(CheckContext(playbook: site.playbook(), today: testDay))
    let text = SourceFile(path: "content/pieces/sheet.md", text: "Name: ______, [company], TBD")
    for (isForm, count) in [(false, 3), (true, 2)] {
      let passage = Passage(MappedText(text.wholeRange), as: .message, for: .advocate, isForm: isForm)
      #expect(rule.check(passage).count == count)
    }
  }

  @Test func `an invented community may use addresses for examples`() {
    for (isExample, count) in [(true, 0), (false, 2)] {
      var fixture = fixture
      let record = "example: \(isExample)\ncontact: {email: jobs@example.org}\nnext_step: {text: See example.org}"
      #expect(fixture.check(community: record).count == count, "\(isExample)")
    }
  }

  @Test func `the site's own values are looked at, too`() {
    var site = RuleSite()
    site.pitch = "asks: [{title: Join, source: XX}]"
    #expect(site.findings(UnfilledBlankRule.self).map(\.message) == ["'XX' is a blank that nobody has filled in"])
  }

  @Test func `a blank that Markdown takes for HTML is found in what was written`() {
    var site = RuleSite()
    site.addPiece("Ask for *Dana* or <your name> today.")
    let messages = site.findings(UnfilledBlankRule.self).map(\.message)
    #expect(messages == ["'<your name>' is a blank that nobody has filled in"])
  }
}
