import Diagnostics
import Testing

@testable import Playbook

struct MixedLabelsRuleTests {
  @Test func `the spelling that is rarer is found, as in the seed`() {
    let found = findings(" - Community: A\n- a\n - Community: B\n - Communities: C\n- c\n - Employers: D")
    #expect(found.map(\.underlined) == ["11:4 \"Communities\""])
    #expect(found.map(\.message) == ["'Communities' is called 'Community' elsewhere in this checklist"])
    #expect(found.first?.related.map(\.location.line) == [8])
  }

  @Test func `of two that are written equally often the first is kept`() {
    #expect(findings("- Employers: A\n- Employer: B").map(\.underlined) == ["9:3 \"Employer\""])
  }

  @Test func `each place is named`() {
    let found = findings("- Employers: A\n- Employers: B\n- Employers: C\n- Employer: D\n- **Employer**: E")
    #expect(found.map(\.underlined) == ["11:3 \"Employer\"", "12:5 \"Employer\""])
  }

  @Test func `labels at the end are compared, too`() {
    #expect(findings("- A (employers)\n- B (employers)\n- C (employer)").map(\.underlined) == ["10:6 \"employer\""])
  }

  @Test(arguments: [
    "- Community: A\n- Employers: B", "- Employers: A\n- employers: B", "- For employers: A\n- Employers: B",
    "- Training providers: A\n- training-providers: B", "- Employers: A\n- Community and employer: B",
    "- Employers: A\n- All employers: B", "- A\n- B", "- Employers (HR): A\n- Employers: B",
    "- (Employers) A\n- Employers: B",
  ])
  func `one spelling, in small or capital letters, is left alone`(checklist: String) {
    #expect(findings(checklist).map(\.message) == [])
  }

  @Test func `plays may differ`() {
    var site = RuleSite()
    site.addPlay("## Checklist\n\n- Employers: A")
    site.addPlay("## Checklist\n\n- Employer: A", id: "4", slug: "other")
    #expect(site.findings(MixedLabelsRule.self).isEmpty)
  }

  private func findings(_ checklist: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPlay("## Checklist\n\n\(checklist)")
    return site.findings(MixedLabelsRule.self)
  }
}
