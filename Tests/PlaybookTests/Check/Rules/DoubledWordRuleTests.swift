import Diagnostics
import Testing

@testable import Playbook

struct DoubledWordRuleTests {
  @Test func `both words are underlined, across the end of a line, too`() {
    #expect(findings("Ask the the mentor.").map(\.underlined) == ["4:5 \"the the\""])
    #expect(findings("Ask the\nthe mentor.").map(\.location?.line) == [4])
    #expect(findings("Ask the the mentor.").map(\.message) == ["'the' stands here twice"])
  }

  @Test(arguments: ["`the the`", "The end.\n\nEnd it.", "```\nthe the\n```"])
  func `code and other paragraphs are left alone`(text: String) {
    #expect(findings(text).map(\.message) == [])
  }

  @Test func `a language in which words are doubled rightly is not judged`() {
    var site = RuleSite()
    site.fixture.configuration.language = "de"
    site.addPage("Die Leute, die die Stellen suchen.")
    #expect(site.findings(DoubledWordRule.self).isEmpty)
  }

  private func findings(_ text: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPage(text)
    return site.findings(DoubledWordRule.self)
  }
}
