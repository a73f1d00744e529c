import Testing

@testable import Playbook

struct LocalPlaysTests {
  private static let page = """
    ## Checklist
    - Build your use case
      - Explain it
      - Demonstrate it
    - Organize employers
    ## Key questions
    - Who are your advocates?
    - Who can the employer contact?
    - What needs do they have?
    """

  @Test func `an answer stands beside its question`() {
    let (kit, codes) = merged("answers: {enlisting: {what-needs: Many}}")
    #expect(kit.questions.map { $0.answer?.text.value } == [nil, nil, "Many"])
    #expect(codes == [])
  }

  @Test(arguments: ["enlisting-employers", "e", "3"])
  func `a play is named by its slug, a beginning of it, or its number`(key: String) {
    let (kit, codes) = merged("answers: {\(key): {what-needs-do-they-have: Many}}")
    #expect(kit.questions.last?.answer != nil)
    #expect(codes == [])
  }

  @Test func `progress stands beside its task or step`() {
    let (kit, codes) = merged(
      "progress: {3: {build: {status: done}, organize-employers: {status: started}, build/dem: {owner: Chamber}}}")
    #expect(kit.tasks.map { $0.progress?.status?.value } == ["done", "started"])
    #expect(kit.tasks.first?.stepProgress["build-your-use-case/demonstrate-it"]?.owner?.value == "Chamber")
    #expect(kit.tasks.first?.stepProgress.count == 1)
    #expect(codes == [])
  }

  @Test func `a step's own id finds it too`() {
    let (kit, codes) = merged("progress: {3: {build-your-use-case/explain-it: {status: done}}}")
    #expect(kit.tasks.first?.stepProgress["build-your-use-case/explain-it"]?.status?.value == "done")
    #expect(kit.tasks.first?.progress == nil)
    #expect(codes == [])
  }

  @Test(arguments: [
    ("answers: {enlsting: {what: x}}", "'enlisting-employers'"),
    ("answers: {3: {what-neds: x}}", "'what-needs-do-they-have'"),
    ("progress: {3: {demonstrate: {}}}", "'build-your-use-case/demonstrate-it'"),
    ("progress: {3: {biuld-your: {}}}", "'build-your-use-case'"),
    ("progress: {3: {build/exlpain: {}}}", "'build-your-use-case/explain-it'"),
    ("progress: {3: {organize/explain: {}}}", "write the beginning"),
    ("answers: {9: {what: x}}", "without the number; known here: enlisting-employers"),
    ("answers: {Enlisting: {what: x}}", "the nearest is 'enlisting-employers'"),
    ("answers: {ENLISTING-Employrs: {what: x}}", "the nearest is 'enlisting-employers'"),
    ("progress: {advocates: {build: {}}}", "known here: enlisting-employers"),
    ("answers: {3: {advocates: x}}", "write the beginning"), ("progress: {3: {/explain: {}}}", "write the beginning"),
  ])
  func `a key that fits nothing is named, with the nearest that does`(fields: String, hint: String) {
    var fixture = Fixture()
    let playbook = fixture.playbook(plays: [fixture.play(Self.page)])
    _ = fixture.kit(fixture.community(fields), playbook)
    #expect(fixture.codes == ["unknown-key-target"])
    #expect(fixture.diagnostics.all.first?.hint?.contains(hint) == true, "\(fixture.diagnostics.all)")
    #expect(fixture.diagnostics.all.first?.severity == .warning)
    #expect(fixture.diagnostics.all.first?.location?.line == 4)
  }

  @Test(arguments: ["answers: {3: {who: x}}", "progress: {3: {build/: {}}}"])
  func `a key that fits several is named, and none is guessed`(fields: String) {
    let (kit, codes) = merged(fields)
    #expect(codes == ["ambiguous-key"])
    #expect(kit.questions.allSatisfy { $0.answer == nil })
    #expect(kit.tasks.allSatisfy { $0.stepProgress.isEmpty })
  }

  @Test(arguments: [
    "answers: {3: {what: x, what-needs: y}}", "answers: {3: {what: x}, enlisting: {what: y}}",
    "progress: {3: {build: {status: x}, build-your: {status: y}}}",
    "progress: {3: {build/exp: {status: x}, build/expl: {status: y}}}",
  ])
  func `a second entry for the same thing is an error, and the first one stands`(fields: String) {
    var fixture = Fixture()
    let playbook = fixture.playbook(plays: [fixture.play(Self.page)])
    let kit = fixture.kit(fixture.community(fields), playbook)
    #expect(fixture.codes == ["second-key"])
    #expect(fixture.diagnostics.all.first?.related.count == 1)
    let play = kit.plays.first
    let texts =
      [play?.questions.last?.answer?.text.value, play?.tasks.first?.progress?.status?.value]
      + (play?.tasks.first?.stepProgress.values.map { $0.status?.value } ?? [])
    #expect(texts.compactMap { $0 } == ["x"])
  }

  @Test func `after many keys that fit nothing the others are not looked up`() {
    let answers = (0..<20_000).map { "q\($0)xyz: x" }.joined(separator: ", ")
    let (_, codes) = merged("answers: {3: {\(answers)}}")
    #expect(codes.count == 51)
    #expect(codes.contains("too-many-problems"))
  }

  @Test(arguments: ["03", "3"])
  func `a play's number may be written with zeros`(key: String) {
    #expect(merged("answers: {\(key): {what-needs: Many}}").codes == [])
  }

  private func merged(_ fields: String) -> (play: KitPlay, codes: [String]) {
    var fixture = Fixture()
    let playbook = fixture.playbook(plays: [fixture.play(Self.page)])
    let kit = fixture.kit(fixture.community(fields), playbook)
    return (kit.plays[0], fixture.codes)
  }
}
