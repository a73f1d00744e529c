import Diagnostics
import Testing

@testable import Playbook

struct OverclaimRuleTests {
  @Test func `each claim is underlined`() {
    let found = RuleFixture(OverclaimRule.self).findings("A proven way: results are guaranteed.", as: .blockText)
    #expect(found.map(\.underlined) == ["1:3 \"proven\"", "1:27 \"guaranteed\""])
    #expect(
      found.map(\.message) == [
        "'proven' claims more than can be shown", "'guaranteed' claims more than can be shown",
      ])
  }

  @Test(arguments: [Passage.Role.task, .question, .section, .answer, .quote, .objection])
  func `what is not written for employers, or by others, is left alone`(role: Passage.Role) {
    #expect(RuleFixture(OverclaimRule.self).findings("Results are guaranteed.", as: role).isEmpty)
  }

  @Test func `another language is not judged`() {
    var site = RuleSite()
    site.fixture.configuration.language = "es"
    site.addPiece("El 100 % de los graduados tiene trabajo, en un programa world-class.")
    #expect(site.findings(OverclaimRule.self).isEmpty)
  }
}
