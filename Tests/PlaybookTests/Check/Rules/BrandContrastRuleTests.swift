import Diagnostics
import Testing

@testable import Playbook

struct BrandContrastRuleTests {
  @Test(arguments: ["#ffd700", "#ff8c00", "#7fffd4", "#fff", "#f5a623", "#00bfff", "#ff0"])
  func `a colour that becomes another one in text is found`(color: String) {
    #expect(findings(color).map(\.code) == ["brand-contrast"])
  }

  @Test(arguments: ["#0b5f8a", "#0b5fff", "#c8102e", "#000", "#003366", "#00875a", "#6f42c1", "#d14900", "#e4002b"])
  func `a colour that can be read, or nearly, is left alone`(color: String) {
    #expect(findings(color).map(\.message) == [])
  }

  @Test func `the place is that of the colour`() {
    let found = findings("#ffd700")
    #expect(found.map(\.underlined) == ["4:17 \"\"#ffd700\"\""])
    #expect(found.first?.message.contains("'#ffd700'") == true)
  }

  @Test func `a community without a colour has no finding`() {
    var rule = RuleFixture(BrandContrastRule.self)
    #expect(rule.check(community: "").isEmpty)
  }

  private func findings(_ color: String) -> [Diagnostic] {
    var rule = RuleFixture(BrandContrastRule.self)
    return rule.check(community: "brand: { color: \"\(color)\" }")
  }
}
