import Testing

@testable import Playbook

struct PassedDateRuleTests {
  private let fixture = RuleFixture(PassedDateRule.self)

  @Test func `a forecast that has passed is found with its sentence`() {
    let found = fixture.findings("It began well. The city will train 400 people by 2018.", as: .section)
    #expect(
      found.map(\.message) == ["this looks ahead to 2018, which has passed: 'The city will train 400 people by 2018.'"])
    #expect(found.first?.location?.excerpt == "The city will train 400 people by 2018.")
  }

  @Test(arguments: [
    "The goal was to train 400 people by 2018.", "In 2016 the city set a goal: 400 people by 2020.",
    "By 2030, we will train 400 people.", "The grant ended in 2018.",
  ])
  func `history and what lies ahead are left alone`(text: String) {
    #expect(fixture.findings(text, as: .section).isEmpty)
  }

  @Test func `what was cut from texts to share is reported there`() {
    #expect(fixture.findings("The city will train 400 people by 2018.", as: .intro).isEmpty)
  }

  @Test(arguments: ["next year", "later this year", "this spring"])
  func `a time without a year is found in texts to share`(time: String) {
    let text = "We will open a class \(time)."
    #expect(fixture.findings(text, as: .message).first?.location?.excerpt == time)
    #expect(fixture.findings(text, as: .section).isEmpty)
    #expect(fixture.findings("In 2027, the board will open a class; \(time) it will be full.", as: .message).isEmpty)
  }

  @Test(arguments: [
    "Whom will you hire next year?", "Say which jobs you fill next year.", "You expect to hire next year.",
  ])
  func `the reader's own year moves along`(text: String) {
    #expect(fixture.findings(text, as: .message).isEmpty)
  }

  @Test func `a next step with a day says which spring is meant`() {
    var fixture = fixture
    #expect(fixture.check(community: "next_step: {text: Meet those who start this spring, date: 2027-03-04}").isEmpty)
  }

  @Test func `a past goal that says when it was set is history`() {
    var fixture = fixture
    let goal = "{label: people trained, value: 40, by: '2019', source: 'https://a.example/'"
    #expect(fixture.check(community: "targets: [\(goal), as_of: '2016'}]").isEmpty)
    let found = fixture.check(
      community: "targets: [\(goal)}, {label: people hired, value: 9, by: '2020', source: 'https://a.example/'}]")
    #expect(
      found.map(\.message) == [
        "the goal 'people trained' was for 2019, and nothing says when it was set, and 1 more like it"
      ])
    #expect(found.first?.related.count == 1)
  }

  @Test func `work that was due and isn't done is found`() {
    var fixture = fixture
    let found = fixture.check(
      community:
        "progress: {enlisting: {a: {status: started, due: 2026-01-31}, b: {status: Done, due: 2026-01-31}, c: {due: 2027-01-31}}}"
    )
    #expect(found.map(\.message) == ["'a' was due 2026-01-31 and isn't done"])
  }
}
