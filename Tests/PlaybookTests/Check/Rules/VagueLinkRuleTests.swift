import Diagnostics
import Testing

@testable import Playbook

struct VagueLinkRuleTests {
  @Test(arguments: [
    "click here", "Here", "this link", "Read more", "link", "más", "aquí", "Please click here", "here.", "Read more →",
    "**here**", "haga clic aquí", "More information", "Learn more here", "this page", "this form", "PDF",
    "here and here",
  ])
  func `a link that doesn't say where it leads is found`(words: String) {
    #expect(findings(words).map(\.code) == ["vague-link"])
  }

  @Test(arguments: [
    "the syllabus", "Play 4", "Read more about apprenticeships", "How to apply here in Flint", "Sign up for the class",
    "Download the syllabus", "https://example.org/", "link checker", "more about pay", "{{community.name}}",
    "Learn to code",
    "This Week in Tech", "Más sobre los cursos", "Details of the contract", "Here and Now", "Page 12", "Article 3",
    "Go", "Our address",
  ])
  func `a link that names something is left alone`(words: String) {
    #expect(findings(words).map(\.message) == [])
  }

  @Test func `the place is that of the link, and the words are quoted`() {
    let found = findings("click here")
    #expect(found.map(\.underlined) == ["4:1 \"[click here](https://example.org/)\""])
    #expect(found.map(\.message) == ["the link 'click here' does not say where it leads"])
  }

  private func findings(_ words: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPage("[\(words)](https://example.org/)")
    return site.findings(VagueLinkRule.self)
  }
}
