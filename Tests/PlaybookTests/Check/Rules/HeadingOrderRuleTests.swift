import Diagnostics
import Testing

@testable import Playbook

struct HeadingOrderRuleTests {
  @Test(arguments: [
    "## A\n\ntext\n\n#### B\n\ntext", "## A\n\ntext\n\n### B\n\ntext\n\n##### C\n\ntext",
    "### A\n\na\n\n##### Checklist\n\n- b",
  ])
  func `a skipped level is found, between a play's sections and within them`(body: String) {
    var site = RuleSite()
    site.addPlay(body)
    #expect(site.findings(HeadingOrderRule.self).map(\.code) == ["heading-order"])
  }

  @Test(arguments: [
    "### A\n\na\n\n### B\n\nb", "#### Checklist\n\n- a\n\n### Sources\n\nb", "# Title\n\na\n\n### B\n\nb",
    "## A\n\na\n\n### B\n\nb\n\n## C\n\nc", "```\n## a\n#### b\n```",
    "## A\n\na\n\n### B\n\nb\n\n#### C\n\nc\n\n## D\n\nd",
  ])
  func `headings in order are left alone, whatever level they begin with`(body: String) {
    var site = RuleSite()
    site.addPlay(body)
    #expect(site.findings(HeadingOrderRule.self).map(\.message) == [])
  }

  @Test func `pages and pieces are looked at, too`() {
    var site = RuleSite()
    site.addPage("## A\n\na\n\n#### B\n\nb")
    site.addPiece("text\n\n## A\n\na\n\n##### B\n\nb")
    let found = site.findings(HeadingOrderRule.self)
    #expect(found.map(\.underlined) == ["12:1 \"##### B\"", "8:1 \"#### B\""])
    #expect(found.map(\.hint) == ["write '### B'", "write '### B'"])
  }
}
