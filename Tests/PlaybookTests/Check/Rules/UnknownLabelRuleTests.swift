import Diagnostics
import Testing

@testable import Playbook

struct UnknownLabelRuleTests {
  @Test func `the label is underlined, once`() {
    var site = RuleSite()
    site.addPlay("## Checklist\n\n- Employers: Name a champion\n  - Ask two people\n- Mentors: Meet your apprentice")
    let found = site.findings(UnknownLabelRule.self)
    #expect(found.map(\.underlined) == ["10:3 \"Mentors\""])
    #expect(found.map(\.message) == ["'Mentors' stands where an audience stands, but the site has no such audience"])
  }

  @Test func `a slip is recognized`() {
    let found = RuleFixture(UnknownLabelRule.self).findings("Employrs: Name a champion", as: .task)
    #expect(found.first?.hint?.contains("did you mean 'Employer") == true)
  }

  @Test(arguments: [Passage.Role.section, .message, .question, .talkingPoint])
  func `only checklists have labels`(role: Passage.Role) {
    #expect(RuleFixture(UnknownLabelRule.self).findings("Mentors: Meet your apprentice", as: role).isEmpty)
  }

  @Test func `labels that the site knows never reach the rule`() {
    var site = RuleSite()
    site.addPlay(
      "## Checklist\n\n- Community: A\n- Employers (HR): B\n- Community and employers: C\n- All employers: D")
    #expect(site.findings(UnknownLabelRule.self).map(\.message) == [])
  }
}
