import Diagnostics
import Testing

@testable import Playbook

struct MixedQuotesRuleTests {
  @Test(arguments: ["Don't say “no”.", "It’s \"new\" and 'old'.", "“a” “b” don't", "‘a’ and \"b\""])
  func `straight and curly quotes in one file are found once`(text: String) {
    #expect(findings(text).map(\.code) == ["mixed-quotes"])
  }

  @Test(arguments: [
    "Don't say \"no\".", "It’s “new”.", "`\"a\"` and “b”", "```\n'a'\n```\n\nIt’s", "It’s 6' 2\" tall", "No quotes.",
    "It’s {{#a.b}}x{{/a.b}}",
  ])
  func `one kind, code and measures are left alone`(text: String) {
    #expect(findings(text).map(\.message) == [])
  }

  @Test func `the rarer kind is the fault, and the other one is shown`() {
    let found = findings("Don't. “A”, “b”.")
    #expect(found.map(\.underlined) == ["4:4 \"'\""])
    #expect(found.first?.related.map(\.location.column) == [8])
  }

  @Test func `files may differ`() {
    var site = RuleSite()
    site.addPage("Don't.")
    site.addPage("It’s.", slug: "other")
    #expect(site.findings(MixedQuotesRule.self).isEmpty)
  }

  private func findings(_ text: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPage(text)
    return site.findings(MixedQuotesRule.self)
  }
}
