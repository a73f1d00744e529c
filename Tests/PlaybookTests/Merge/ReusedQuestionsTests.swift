import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct ReusedQuestionsTests {
  private static let questions = "## Key questions\n- Whom can they call?\n- Who speaks for it?\n- Who pays?"

  @Test func `the answers that the pitch names stand beside the contact and where it says who is behind it`() {
    let (kit, fixture) = kit(
      "{contact: enlisting/whom, advocates: 3/who-speaks}", "whom: The desk.\nwho-speaks: The clinic.")
    #expect(kit.contactAnswer?.value == "The desk.")
    #expect(kit.advocatesAnswer?.value == "The clinic.")
    #expect(fixture.codes == [])
  }

  @Test func `without an answer, or without such a key, nothing stands there`() {
    let (kit, fixture) = kit("{contact: 3/whom}", "who-speaks: The clinic.")
    #expect(kit.contactAnswer == nil)
    #expect(kit.advocatesAnswer == nil)
    #expect(fixture.codes == [])
  }

  @Test func `a sentence that forecasts with a passed date is not reused; the page of questions keeps it`() {
    let (kit, fixture) = kit("{contact: 3/whom}", "whom: The desk. By 2019 you will find us online.")
    #expect(kit.contactAnswer?.value == "The desk.")
    #expect(kit.plays.first?.questions.first?.answer?.text.value.contains("2019") == true)
    #expect(fixture.codes == ["passed-forecast"])
  }

  @Test(arguments: [
    ("3/wohm", "the nearest is 'enlisting-employers/whom-can-they-call'"), ("3/who", "write more of one of these"),
    ("whom", "write a play, a slash"), ("3/", "write a play, a slash"), ("7/whom", "enlisting-employers"),
    ("enlistng-employers/whom", "did you mean 'enlisting-employers'?"),
  ])
  func `a key that names no question is an error, once for all communities`(key: String, hint: String) {
    let (kit, fixture) = kit("{contact: '\(key)'}", "whom: The desk.")
    #expect(kit.contactAnswer == nil)
    #expect(fixture.codes == ["unknown-question"])
    let problem = fixture.diagnostics.all.first
    #expect(problem?.hint?.contains(hint) == true, "\(problem?.hint ?? "")")
    #expect(problem?.location?.path == "content/pitch.yaml")
  }

  @Test func `templates print them`() {
    var fixture = Fixture()
    let playbook = playbook(&fixture, "{contact: 3/whom, advocates: 3/who-speaks}")
    let community = fixture.community("answers: {enlisting: {whom: The desk., who-speaks: The clinic.}}")
    let site = RenderedSite(
      fixture, playbook, [community], templates: ["[community]/a.txt": "{{contact_answer}} {{advocates_answer}}"])
    #expect(site.files["flint/a.txt"] == "The desk. The clinic.")
  }

  private func kit(_ answers: String, _ given: String) -> (Kit, Fixture) {
    var fixture = Fixture()
    let playbook = playbook(&fixture, answers)
    let lines = given.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let community = fixture.community("answers:\n  enlisting-employers:\n\(lines)")
    _ = SharedKitData(playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    return (fixture.kit(community, playbook), fixture)
  }

  private func playbook(_ fixture: inout Fixture, _ answers: String) -> Playbook {
    fixture.playbook(
      pitch: "headline: H\nnext_step: {text: N}\nasks: [A]\nanswers: \(answers)", plays: [fixture.play(Self.questions)])
  }
}
