import Testing

@testable import Playbook

struct VoiceRuleTests {
  private let fixture = RuleFixture(VoiceRule.self)

  @Test func `employers who read are not spoken about`() throws {
    let finding = try #require(fixture.findings("Employers hire, and they save time.", as: .blockText).first)
    #expect(finding.message == "'they' speaks about employers on a page that employers read")
    #expect(finding.location?.column == 21)
  }

  @Test func `a sentence is reported once`() {
    #expect(fixture.findings("Employers say what they want and get their people.", as: .blockText).count == 1)
    #expect(fixture.findings("We know our people. We call.", as: .message, voice: .advocate).count == 2)
  }

  @Test(arguments: [
    "People say what they can do.", "Other employers say they agree.", "Employers meet people before they leave.",
  ])
  func `others may be spoken about`(text: String) {
    #expect(fixture.findings(text, as: .blockText).isEmpty)
  }

  @Test func `an advocate who speaks with the reader may say we, but not promise`() {
    let text = "I think we lose people. We never see them. Here is how we hire."
    #expect(fixture.findings(text, as: .message, voice: .advocate).isEmpty)
    #expect(fixture.findings(text + " We will find you some.", as: .message, voice: .advocate).count == 1)
  }

  @Test func `each voice has its own words`() {
    #expect(fixture.findings("I will call.", as: .message, voice: .advocate).isEmpty)
    #expect(fixture.findings("I will call.", as: .message, voice: .program).count == 1)
    #expect(fixture.findings("We will call.", as: .message, voice: .program).isEmpty)
    #expect(fixture.findings("We will call, and I wait.", as: .message).isEmpty)
    #expect(fixture.findings("“We will call,” she said.", as: .message, voice: .advocate).isEmpty)
  }

  @Test func `another language is not judged`() {
    #expect(
      fixture.findings(
        "Los empleadores me dicen que no tienen personal para el trabajo.", as: .message, voice: .program
      ).isEmpty)
  }
}
