import Testing

@testable import Playbook

struct AcronymRuleTests {
  private let fixture = RuleFixture(AcronymRule.self)

  @Test func `letters are reported where they first stand`() throws {
    let found = fixture.findings("Ask about OJT. The OJT rules change.", as: .blockText)
    #expect(found.map(\.message) == ["'OJT' is not spelled out where employers first read it"])
    #expect(found.first?.location?.column == 11)
  }

  @Test func `what was explained on a page is known below`() {
    var fixture = fixture
    #expect(fixture.check("On-the-job training (OJT) pays.", as: .blockText).isEmpty)
    #expect(fixture.check("Sign the OJT contract.", as: .blockText).isEmpty)
    #expect(fixture.check("Sign the OJT contract.", as: .message, path: "content/pieces/email.md").count == 1)
  }

  @Test(arguments: [
    "IT", "U.S. jobs", "HR", "Flint, MI", "World War II", "a PDF", "JOIN US TODAY", "AT&T", "3 PM", "NOT one",
    "{{OJT}}",
  ])
  func `what everybody reads is left alone`(text: String) {
    #expect(fixture.findings(text, as: .blockText).isEmpty, "\(text)")
  }

  @Test func `names of a record are known in it`() {
    for (record, count) in [
      ("headline: Ask SIPI", 1), ("headline: Ask SIPI\nlead: [{name: Social Investment (SIPI)}]", 0),
    ] {
      var fixture = fixture
      #expect(fixture.check(community: record).count == count)
    }
  }

  @Test(arguments: [Passage.Role.section, .task, .quote, .answer])
  func `texts for those who run the work are not judged`(role: Passage.Role) {
    #expect(fixture.findings("WIOA money", as: role).isEmpty)
  }
}
