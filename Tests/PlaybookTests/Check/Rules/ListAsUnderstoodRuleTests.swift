import Diagnostics
import Testing

@testable import Playbook

struct ListAsUnderstoodRuleTests {
  @Test(arguments: [
    (" - Community: A\n- a\n- b\n - Employers: B\n- c\n - Employers: C", "3 tasks with 2, 1, 0 steps"),
    ("- Community: A\n- a1\n   - Employers: B\n- b1", "2 tasks with 1, 1 steps"),
    ("- Prepare\n  - Community: A\n  - Employers: B", "3 tasks with 0, 0, 0 steps"),
    ("- Community: A\n- a", "1 task with 1 step"),
  ])
  func `a list that is flat or inverted is named once, as it was read`(list: (checklist: String, read: String)) {
    let found = findings(list.checklist)
    #expect(found.map { $0.message.contains("read as \(list.read)") } == [true], "\(found.map(\.message))")
    #expect(found.first?.location?.line == 8)
  }

  @Test(arguments: [
    "- Community: A\n  - a\n- Employers: B\n  - b", "1. Community: A\n2. Employers: B", "- A\n- B", "- A\n  - a\n- B",
    "- Community: A\n  - a\n- Meet\n  - m\n- Employers: B", "- Employers:\n  - A\n  - B",
    "### For employers\n\n- A\n- B",
  ])
  func `a list whose indentation says the same is left alone`(checklist: String) {
    #expect(findings(checklist).map(\.message) == [])
  }

  @Test func `each list has its own note`() {
    #expect(findings("- Community: A\n- a\n\nText.\n\n- Employers: B\n- b").map(\.location?.line) == [8, 13])
  }

  private func findings(_ checklist: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPlay("## Checklist\n\n\(checklist)")
    return site.findings(ListAsUnderstoodRule.self)
  }
}
