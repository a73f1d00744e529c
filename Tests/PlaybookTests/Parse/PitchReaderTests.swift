import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

@Suite struct PitchReaderTests {
  private func read(_ marked: String) -> (pitch: Pitch?, diagnostics: DiagnosticList, fixture: RecordFixture) {
    let fixture = RecordFixture(marked, path: "content/pitch.yaml")
    var diagnostics = DiagnosticList()
    let pitch = PitchReader(compiler: testCompiler()).read(fixture.file, diagnostics: &diagnostics)
    return (pitch, diagnostics, fixture)
  }

  @Test func `a block's source may be words, but no address that runs as a program`() {
    for source in ["javascript:alert(1)", "'data:text/html,x'", "VBScript:x", "file:///etc/passwd"] {
      let (_, diagnostics, _) = read("headline: A\nasks: [{title: One, source: \(source)}]")
      #expect(diagnostics.all.map(\.code) == ["dangerous-address"])
    }
    let (result, diagnostics, _) = read("headline: A\nasks: [{title: One, source: 'Data: US Census, 2024'}]")
    #expect(diagnostics.all.map(\.code) == [])
    #expect(result?.asks.first?.source?.value == "Data: US Census, 2024")
  }

  @Test func `a pitch is read with all its blocks`() throws {
    let (result, diagnostics, _) = read(
      """
      headline: Hire in {{community.name}}
      next_step: {text: Ask us for twenty minutes, date: 2027-03-04, url: https://example.org/}
      plays: [enlisting-employers]
      reasons:
        - id: skills
          title: Skills you need
          text: |
            One.

            Two.
          source: https://example.org/
        - A plain reason
      asks:
        - title: Say what you need
          effort: a few minutes
          optional: true
      offers: [No fee]
      steps: [Join, Commit, Act]
      objections:
        - id: cost
          objection: Training costs us money.
          answer: Ask {{workforce_board}}.
      funding: [{title: On-the-job training, text: Ask.}]
      vacancy: {title: What a vacancy costs, text: Days times cost.}
      """)
    let pitch = try #require(result)
    #expect(diagnostics.isEmpty)
    #expect(pitch.headline?.plain == "Hire in {{community.name}}")
    #expect(pitch.nextStep?.date?.value.day == 4)
    #expect(pitch.plays.map(\.value) == ["enlisting-employers"])
    #expect(pitch.reasons.map(\.id) == ["skills", "a-plain-reason"])
    #expect(pitch.reasons[0].source?.value == "https://example.org/")
    #expect(pitch.reasons[1].text == nil)
    #expect(pitch.asks.map(\.isOptional) == [true])
    #expect(pitch.asks[0].effort?.value == "a few minutes")
    #expect(pitch.offers.map(\.title.plain) == ["No fee"])
    #expect(pitch.steps.map(\.id) == ["join", "commit", "act"])
    #expect(pitch.objections[0].title.plain == "Training costs us money.")
    #expect(pitch.objections[0].text?.plain == "Ask {{workforce_board}}.")
    #expect(pitch.funding.count == 1)
    #expect(pitch.vacancy?.id == "what-a-vacancy-costs")
  }

  @Test func `prose knows where it was written`() throws {
    let (pitch, _, fixture) = read("reasons:\n  - title: ⟦Hire in {{x}}⟧\n")
    #expect(pitch?.reasons.first?.title.source == fixture.places[0])
  }

  @Test func `ids made from titles are unique in their list`() {
    let (pitch, diagnostics, _) = read("steps: [Ask us, Ask us!, '???', '¿?', {id: ask-us-3, title: x}, ask us]\n")
    #expect(pitch?.steps.map(\.id) == ["ask-us", "ask-us-2", "block", "block-2", "ask-us-3", "ask-us-4"])
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("steps: [{id: a, title: x}, {id: ⟦a⟧, title: y}]", "duplicate-block-id"),
    ("steps: [{id: ⟦A b⟧, title: x}]", "not-a-slug"),
    ("steps:\n  - ⟦text: x⟧", "missing-key"),
    ("steps: ⟦Join⟧", "wrong-type"),
    ("steps:\n  - ⟦Good - this: works⟧\n  - x", "missing-key"),
    ("steps: [{title: x, optional: ⟦yes⟧}]", "not-true-or-false"),
    ("steps: [{title: ⟦[x]⟧}]", "wrong-type"),
    ("steps: [⟦''⟧]", "empty-item"),
    ("steps: [⟦[a]⟧]", "wrong-type"),
    ("objections: [{objection: x, ⟦title⟧: y}]", "unknown-key"),
    ("objections: [{objection: x, answer: y, ⟦text⟧: z}]", "unknown-key"),
    ("vacancy: [⟦x⟧]", "wrong-type"),
    ("next_step:\n  ⟦date: 2027-03-04⟧", "missing-key"),
    ("next_step: {text: x, date: ⟦March⟧}", "wrong-date-form"),
    ("headline: ⟦{a: b}⟧", "wrong-type"),
    ("headline: ⟦{{⟧x}}", "yaml-needs-quotes"),
    ("⟦reason⟧: [x]", "unknown-key"),
  ])
  func `a fault in the pitch is told where it is`(yaml: String, code: String) {
    let (_, diagnostics, fixture) = read(yaml + "\n")
    #expect(diagnostics.all.first?.code == code)
    #expect(diagnostics.all.first?.location?.line == fixture.places.first?.location.line)
  }

  @Test func `a block with another fault keeps its id from the next`() {
    let (_, diagnostics, _) = read("steps: [{id: a}, {id: a, title: y}]\n")
    #expect(diagnostics.all.map(\.code) == ["missing-key", "duplicate-block-id"])
  }

  @Test func `an empty pitch is an error`() {
    #expect(read("").diagnostics.all.map(\.code) == ["empty-record"])
  }
}
