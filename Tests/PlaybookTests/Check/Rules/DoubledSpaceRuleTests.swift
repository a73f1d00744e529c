import Diagnostics
import Testing

@testable import Playbook

struct DoubledSpaceRuleTests {
  @Test(arguments: [
    ("attract, evaluate  and retain", "4:10 \"evaluate  and\""), ("One.  Two.", "4:1 \"One.  Two.\""),
    ("- a\n- b  c", "5:3 \"b  c\""), ("a\u{A0} b", "4:1 \"a\u{A0} b\""), ("**a**  b", "4:3 \"a**  b\""),
    ("a {{community.name}}  b", "4:3 \"{{community.name}}  b\""),
  ])
  func `doubled spaces are found with the words around them`(text: String, place: String) {
    #expect(findings(text).map(\.underlined) == [place])
  }

  @Test(arguments: [
    "a\n  b", "a  \nb", "`a  b`", "    a  b", "```\na  b\n```", "| a  | b  |\n| --- | --- |\n| c   | d  |",
    "-   a\n-   b",
    "a b", "#  Title", "a\u{A0}b", "a  ",
  ])
  func `code, indentation and line breaks are left alone`(text: String) {
    #expect(findings(text).map(\.message) == [])
  }

  @Test func `a record's texts are looked at as they are read`() {
    var rule = RuleFixture(DoubledSpaceRule.self)
    #expect(rule.check(community: "description: >-\n  One  two\n  three").map(\.underlined) == ["5:3 \"One  two\""])
    var folded = RuleFixture(DoubledSpaceRule.self)
    #expect(folded.check(community: "description: One\n  two\n  three").isEmpty)
  }

  private func findings(_ text: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPage(text)
    return site.findings(DoubledSpaceRule.self)
  }
}
