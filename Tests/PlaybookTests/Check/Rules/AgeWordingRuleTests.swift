import Testing

@testable import Playbook

struct AgeWordingRuleTests {
  private let fixture = RuleFixture(AgeWordingRule.self)

  @Test func `age wording is reported at its place`() throws {
    let finding = try #require(fixture.findings("We place digital natives.", as: .message).first)
    #expect(finding.message == "'digital natives' speaks of people's age to employers")
    #expect(finding.location?.column == 10)
  }

  @Test(arguments: [
    "young talent", "energetic young hires", "fresh out of school", "recent graduates only", "18-24 year olds",
  ])
  func `wording is reported once`(text: String) {
    #expect(fixture.findings("Meet \(text).", as: .blockText).count == 1, "\(text)")
  }

  @Test(arguments: [
    "Ages 18 to 24 are welcome as candidates.", "Only new college grads are hired.", "Hire under-25s first.",
    "Meet a twentysomething.", "GenZers like it.", "Candidates aged from 19 to 29 can apply.",
    "Hire 22-years-old coders.",
  ])
  func `every sentence is judged, alone and beside another one`(sentence: String) {
    #expect(fixture.findings(sentence, as: .blockText).count == 1)
    #expect(fixture.findings("Meet digital natives. \(sentence)", as: .blockText).count == 2)
  }

  @Test(arguments: [
    "young companies", "people of any age, not young talent", "the youth program", "Ernst & Young", "an old posting",
  ])
  func `what is no person's age is left alone`(text: String) {
    #expect(fixture.findings("Meet \(text).", as: .blockText).isEmpty, "\(text)")
  }

  @Test(arguments: [Passage.Role.section, .task, .quote, .figureLabel, .answer])
  func `what isn't said to employers is not judged`(role: Passage.Role) {
    #expect(fixture.findings("young talent", as: role).isEmpty)
  }
}
