import Diagnostics
import Testing

@testable import Playbook

struct NotAnActionRuleTests {
  @Test func `a fragment behind a statement has a finding of its own`() {
    let found = findings("Employers are busy people. Reaching out to internal networks")
    #expect(
      found.map(\.underlined) == ["1:1 \"Employers are busy people.\"", "1:28 \"Reaching out to internal networks\""])
  }

  @Test func `reasons behind an action are left alone`() {
    #expect(findings("Call before noon. Employers are busy people.").isEmpty)
  }

  @Test func `more than 25 words are too many, once`() {
    let words = Array(repeating: "word", count: 25).joined(separator: " ")
    #expect(findings("Call \(words)").map(\.message) == ["this item has 26 words, too many to see at a glance"])
    #expect(findings("Call \(words.dropLast(5))").isEmpty)
  }

  @Test func `a long text is quoted by its beginning`() {
    let found = findings("A list of the ten companies in town that have hired graduates of the course")
    #expect(found.map(\.message) == ["'A list of the ten companies in town …' is nothing that can be done and ticked"])
  }

  @Test(arguments: [Passage.Role.question, .details, .message, .section, .talkingPoint])
  func `only tasks and steps are judged`(role: Passage.Role) {
    #expect(RuleFixture(NotAnActionRule.self).findings("Better communication", as: role).isEmpty)
  }

  @Test func `another language is not judged, but for its length`() {
    var site = RuleSite()
    site.fixture.configuration.language = "es"
    site.addPlay("## Checklist\n\n- Mejor comunicación con las empresas\n- Better communication")
    #expect(site.findings(NotAnActionRule.self).isEmpty)
  }

  private func findings(_ text: String) -> [Diagnostic] {
    RuleFixture(NotAnActionRule.self).findings(text, as: .step)
  }
}
