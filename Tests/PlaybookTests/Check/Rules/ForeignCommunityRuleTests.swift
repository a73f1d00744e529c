import Diagnostics
import Testing

@testable import Playbook

struct ForeignCommunityRuleTests {
  private var fixture = RuleFixture(ForeignCommunityRule.self, program: "TechHire")

  @Test func `another community's name is reported at its place, once all are known`() throws {
    let found = fixture.findingsInFlint("Fill tech jobs in Boston", as: .headline)
    #expect(found.map(\.message) == ["'Boston' belongs to the community 'boston', but this is a text of 'flint'"])
    #expect(found.first?.location?.column == 19)
  }

  @Test mutating func `a name that is part of one's own is one's own`() {
    #expect(
      findings([("flint-hills", "Flint Hills", "KS", "headline: Hire in Flint Hills"), ("flint", "Flint", "MI", "")])
        .isEmpty)
  }

  @Test mutating func `a name that two have is no fault in either`() {
    let jackson = ("jackson-ms", "Jackson", "MS", "headline: Hire in Jackson")
    #expect(findings([jackson, ("jackson-tn", "Jackson", "TN", "headline: Fill jobs in Jackson")]).isEmpty)
  }

  @Test mutating func `a place is not part of a longer name`() {
    let record = "headline: Hire with Phoenix University in Kansas\nemployer_asks: [Call Boston Scientific]"
    let all = [("kc", "Kansas City", "KS", record), ("phoenix", "Phoenix", "AZ", ""), ("boston", "Boston", "MA", "")]
    #expect(findings(all).isEmpty)
  }

  @Test mutating func `a town may speak of its state and region`() {
    let maine = ("maine", "Maine", "ME", "kind: state")
    #expect(findings([("portland", "Portland", "ME", "headline: Tech jobs in Maine"), maine]).isEmpty)
    #expect(findings([("boston", "Boston", "MA", "headline: Tech jobs in Maine"), maine]).count == 1)
  }

  @Test mutating func `one channel of two organizations is reported once`() {
    let one = ("boston", "Boston", "MA", "contact: {organisation: SkillWorks, phone: 617-555-0134}")
    #expect(
      findings([one, ("flint", "Flint", "MI", "contact: {organisation: SIPI, phone: (617) 555-0134}")]).count == 1)
    #expect(
      findings([one, ("lynn", "Lynn", "MA", "contact: {organisation: SkillWorks, phone: 617-555-0134}")]).isEmpty)
  }

  @Test mutating func `a contact that another community's organization answers is reported`() {
    let boston = (
      "boston", "Boston", "MA", "lead: [{name: SkillWorks}]\ncontact: {organisation: SkillWorks, phone: 617-555-0134}"
    )
    #expect(
      findings([boston, ("flint", "Flint", "MI", "contact: {organisation: SkillWorks, url: 'https://a.example/'}")])
        .count == 1)
    let host = "contact: {organisation: The board, email: employers@bostonworks.org}"
    #expect(findings([boston, ("flint", "Flint", "MI", host)]).count == 1)
    #expect(findings([boston, ("lynn", "Lynn", "MA", host)]).isEmpty)
  }

  @Test mutating func `a record that was copied from a neighbor is reported wherever it was forgotten`() {
    let detroit = ("detroit", "Detroit", "MI", "program_name: TechHire Detroit")
    let copied = """
      program_name: TechHire Detroit
      description: Detroit trains coders.
      lead: [{name: City of Detroit}]
      links: [{label: TechHire Detroit, url: "https://techhire.example/"}]
      figures: [{value: 400, label: open tech jobs in Detroit, source: "https://a.example/", as_of: 2016}]
      """
    #expect(findings([detroit, ("flint", "Flint", "MI", copied)]).count == 5)
    fixture = RuleFixture(ForeignCommunityRule.self)
    #expect(findings([detroit, ("flint", "Flint", "MI", copied)]).count == 5)
    #expect(findings([("flint", "Flint", "MI", copied), ("boston", "Boston", "MA", "")]).isEmpty)
  }

  @Test(arguments: [
    "program_name: TechHire Michigan", "program_name: TechHire Flint and Detroit",
    "partners: {civic: [City of Detroit]}",
    "links: [{label: Flint and TechHire Detroit, url: 'https://techhire.example/'}]",
    "links: [{label: Detroit News, url: 'https://news.example/'}]", "lead: [{name: Detroit Employment Solutions}]",
    "description: The Detroit area has 400 jobs.",
  ])
  mutating func `a town may have to do with its state and its neighbors`(record: String) {
    let michigan = ("michigan", "Michigan", "MI", "kind: state")
    let detroit = ("detroit", "Detroit", "MI", "lead: [{name: Detroit Employment Solutions}]")
    #expect(findings([detroit, michigan, ("flint", "Flint", "MI", record)]).isEmpty)
  }

  private mutating func findings(_ records: [(id: String, name: String, state: String, text: String)]) -> [Diagnostic] {
    var copy = fixture
    return records.flatMap { copy.check(community: $0.text, id: $0.id, name: $0.name, state: $0.state) } + copy.finish()
  }
}
