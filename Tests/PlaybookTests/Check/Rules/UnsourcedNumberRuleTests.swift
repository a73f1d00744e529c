import Diagnostics
import Testing

@testable import Playbook

struct UnsourcedNumberRuleTests {
  private let fixture = RuleFixture(UnsourcedNumberRule.self)

  @Test(arguments: [
    ("Jobs stay open. Two of three IT jobs are outside tech.", "Two of three IT jobs"),
    ("We placed 1 million people.", "1 million people"),
    ("Time to fill takes five additional weeks.", "five additional weeks"),
    ("It costs $434 a day.", "$434"),
    ("Explain that 20 percent of jobs stay open.", "20 percent"),
    ("Studies found that half of them left.", "half"),
  ])
  func `a number without source is found at its words`(text: String, words: String) {
    let found = fixture.findings(text, as: .blockText)
    #expect(found.map(\.message) == ["'\(words)' has neither source nor date"])
    #expect(found.first?.location?.excerpt == words)
  }

  @Test(arguments: [
    "Two of three IT jobs are outside tech (The White House, 2016).", "In 2016, 600,000 jobs were open.",
    "Half of them left. Source: the state's survey, 2024.", "The Census Bureau says that 600,000 jobs are open.",
    "Ask 20 percent of your team.", "Could half of your jobs do without a degree?", "Meet in Room 2020.",
    "There are {{lead_figure.amount}} and 10 questions.",
  ])
  func `a number with a source, a request and what is no number are left alone`(text: String) {
    #expect(fixture.findings(text, as: .message).isEmpty)
  }

  @Test func `one sentence is one finding`() {
    #expect(fixture.findings("Of 40 people, 20 found jobs, half of them at once.", as: .message).count == 1)
  }

  @Test(arguments: [Passage.Role.section, .step, .answer, .figureLabel, .objection, .employerAsk, .quote])
  func `only what the effort states in texts to share needs a source`(role: Passage.Role) {
    #expect(fixture.findings("We placed 400 people.", as: role).isEmpty)
  }

  @Test func `another language is not judged`() {
    #expect(fixture.findings("El 40 % de los empleos de la región está en la salud.", as: .message).isEmpty)
  }
}
