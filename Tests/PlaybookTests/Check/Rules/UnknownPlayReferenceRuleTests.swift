import Testing

@testable import Playbook

struct UnknownPlayReferenceRuleTests {
  private let fixture = RuleFixture(UnknownPlayReferenceRule.self, plays: 2)

  @Test func `each number without a play is reported at its place`() {
    let found = fixture.findings("See plays 2, 3 and 4.", as: .section)
    #expect(found.map(\.message) == ["there is no play '3'", "there is no play '4'"])
    #expect(found.compactMap(\.location?.column) == [14, 20])
    #expect(found.first?.hint?.contains("2 plays") == true)
  }

  @Test(arguments: [
    ("See PLAY #12.", "12"), ("See plays nos. 3 or so", "3"), ("See play number twelve.", "twelve"),
    ("see\u{A0}play\u{A0}12.", "12"), ("See play\n12.", "12"), ("The TWELFTH play", "The TWELFTH play"),
    ("What the 12th\nplay says", "the 12th\nplay"),
  ])
  func `a reference may be written in many ways`(text: String, reference: String) {
    let found = fixture.findings(text, as: .section)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.message.contains("'\(reference)'") }, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "See play 1.", "plays 1–2", "play 02", "Play two", "the second play", "play 5 roles", "plays a role", "5 plays",
  ])
  func `what exists, and what is no reference, is left alone`(text: String) {
    #expect(fixture.findings(text, as: .section).isEmpty, "\(text)")
  }

  @Test func `a site without plays has nothing to compare with`() {
    #expect(RuleFixture(UnknownPlayReferenceRule.self).findings("See play 3.", as: .section).isEmpty)
  }
}
