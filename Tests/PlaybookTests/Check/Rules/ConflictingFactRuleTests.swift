import Diagnostics
import Testing

@testable import Playbook

struct ConflictingFactRuleTests {
  private static let figures = """
    - {id: a, claim: employers in the network, value: 1300, source: here, status: historical, as_of: '2017'}
    - {id: b, claim: cost of an open job per day, value: 434, unit: USD per day, source: here, status: disputed, as_of: '2015'}
    """

  private func found(_ texts: String..., figures: String? = nil) -> [Diagnostic] {
    var fixture = RuleFixture(ConflictingFactRule.self, figures: figures)
    var found: [Diagnostic] = []
    for (index, text) in texts.enumerated() {
      found += fixture.check(text, as: .section, path: "content/\(index).md")
    }
    return found + fixture.finish()
  }

  @Test func `two pages that differ are shown both`() {
    let found = found("Today 72 communities take part.", "TechHire works in seventy communities.")
    #expect(found.map(\.message) == ["'seventy communities' is said here, but '72 communities' in content/0.md"])
    #expect(found.first?.related.map(\.location.path) == ["content/0.md"])
  }

  @Test(arguments: [
    ("The course lasts 12 weeks.", "The workshop lasts ten weeks.", "The course lasts ten weeks."),
    ("The class takes 20 students.", "The class takes 25 laptops.", "The class takes 25 students."),
    (
      "The network counts 70 cities, states and rural areas.", "The board counts 72 cities.",
      "The network counts 72 cities, states and rural areas."
    ),
    (
      "The network spans 72 communities.", "It is one of 68 communities.",
      "The network is made up of 68 communities."
    ),
    (
      "Two thirds of IT jobs are outside tech.", "Half of all tech jobs are remote.",
      "Half of IT jobs are outside tech."
    ),
    (
      "Two thirds of IT jobs are outside tech.", "Two of three IT jobs are outside tech.",
      "A third of IT jobs are outside tech."
    ),
    (
      "Tech jobs pay 50 percent more than the average job.", "Tech jobs grow 40 percent faster than other jobs.",
      "Tech jobs pay 40 percent more than the average job."
    ),
  ])
  func `one thing has one length, size and share`(first: String, other: String, second: String) {
    #expect(found(first, second).count == 1)
    #expect(found(first, other).isEmpty)
  }

  @Test func `the numbers of one sentence are of different things`() {
    #expect(found("The program trained 400 people in 2025, and 150 people were hired in 2025.").isEmpty)
  }

  @Test func `a text and the figures differ`() {
    #expect(found("More than that: 1,200 employers have joined.", figures: Self.figures).count == 1)
    #expect(found("Ya son 1.200 empleadores en la red de las comunidades.", figures: Self.figures).count == 1)
  }

  @Test(arguments: [
    "1,300 employers have joined.", "More than 1,000 employers have joined.", "In 2016, 1,000 employers took part.",
    "In Flint, 900 employers take part.", "1,200 employers answered the survey.", "Another 900 employers joined.",
    "Ask 900 employers.", "An open job costs $407 per day.", "The first 1,200 employers joined at once.",
  ])
  func `what agrees, and what speaks of something else, is left alone`(text: String) {
    #expect(found(text, figures: Self.figures).isEmpty)
  }

  @Test func `small numbers are of many things`() {
    #expect(found("We arranged two paid internships.", "They arranged three paid internships.").isEmpty)
  }

  @Test(arguments: [
    ("Training takes 8 to 12 weeks.", "Training takes ten weeks.", "Training takes 14 to 16 weeks."),
    ("The course takes three months.", "The course takes 12 weeks.", "The course takes six months."),
    ("Mentors give two hours a week.", "Mentors give two hours a month.", "Mentors give 3 hours a week."),
    ("Four firms wrote the course.", "Another six firms wrote the course.", "Six firms wrote the course."),
    ("Four firms wrote the course.", "If six firms wrote the course, good.", "Six firms wrote the course."),
    ("The course lasts 12 weeks.", "The web course lasts nine weeks.", "Our class lasts nine weeks."),
    ("The visit takes two hours.", "The visit to the bank takes three hours.", "The visit takes three hours."),
    ("The board pays for up to 26 weeks.", "The board pays for 13 weeks.", "The board pays for up to 13 weeks."),
    ("The guide has nine plays.", "Three plays of the guide help.", "There are eight plays in the guide."),
    ("Sessions last two hours.", "The last session lasts three hours.", "Sessions last three hours."),
    ("The course lasts 12 weeks.", "El curso dura doce semanas.", "El curso dura catorce semanas."),
    ("In 2025 it trained 400 people.", "En 2024 capacitó a 450 personas.", "En 2025 capacitó a 450 personas."),
  ])
  func `small counts and times differ where the sentences say the same`(first: String, other: String, second: String) {
    #expect(found(first, second).count == 1)
    #expect(found(first, other).isEmpty)
  }

  @Test func `the community's name goes without saying in its record`() {
    var fixture = RuleFixture(ConflictingFactRule.self)
    let figure = "figures: [{label: open tech jobs in Flint, value: 124, source: 'https://a.example/', as_of: '2026'}]"
    #expect(fixture.check(community: "description: Flint has 142 open tech jobs.\n\(figure)").count == 1)
    #expect(fixture.check(community: "description: In Flint, 142 tech jobs are open.\n\(figure)").count == 1)
    #expect(fixture.check(community: "description: Flint has 142 tech jobs.\n\(figure)").isEmpty)
  }

  @Test func `a record's text and figures differ`() {
    var fixture = RuleFixture(ConflictingFactRule.self)
    let figure = "figures: [{label: open tech jobs, value: 124, source: 'https://a.example/', as_of: '2026'}]"
    #expect(fixture.check(community: "description: There are 130 open tech jobs.\n\(figure)").count == 1)
    #expect(fixture.check(community: "description: There are 124 open tech jobs.\n\(figure)").isEmpty)
    let known = "conflicts: ['The city says 124, the board 130.']"
    #expect(fixture.check(community: "description: There are 130 open tech jobs.\n\(figure)\n\(known)").isEmpty)
  }

  @Test func `one goal has one value`() {
    var fixture = RuleFixture(ConflictingFactRule.self)
    func goal(_ value: Int, by: Int) -> String {
      "{label: people trained, value: \(value), by: '\(by)', source: 'https://a.example/', as_of: '2026'}"
    }
    #expect(fixture.check(community: "targets: [\(goal(40, by: 2028)), \(goal(50, by: 2028))]").count == 1)
    #expect(fixture.check(community: "targets: [\(goal(40, by: 2028)), \(goal(50, by: 2030))]").isEmpty)
  }
}
