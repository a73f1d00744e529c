import Testing

@testable import Playbook
@testable import StructuredData

struct SharedKitDataTests {
  @Test func `a disputed cost of a vacancy is never without its alternative, however it is listed`() {
    #expect(vacancy("[b]").ids == ["b", "a"])
    #expect(vacancy("[a]").ids == ["a", "b"])
    #expect(vacancy("[b, a]").ids == ["b", "a"])
    #expect(vacancy("[c, a]").ids == ["c", "a", "b"])
  }

  @Test func `without a list there are no costs`() {
    #expect(vacancy("[]").ids == [])
  }

  @Test(arguments: [
    ("[bb]", "unknown-figure"), ("[d]", "unknown-figure"), ("[e]", "unknown-figure"), ("[f]", "unknown-figure"),
  ])
  func `a figure that doesn't exist, may not be shown or has no number is an error`(list: String, code: String) {
    let (ids, codes) = vacancy(list)
    #expect(ids == [])
    #expect(codes.first == code)
  }

  @Test func `national figures stand in by the same order, without outlived forecasts`() {
    var fixture = Fixture()
    var playbook = fixture.playbook()
    playbook.figures = fixture.figures(
      """
      - {id: a, claim: people hired, kind: result, value: 7, source: s, as_of: 2026, status: current}
      - {id: b, claim: open jobs, kind: demand, value: 7, source: s, as_of: 2016, status: historical}
      - {id: c, claim: jobs that will be open by 2020, kind: demand, value: 7, source: s, as_of: 2026, status: current}
      - {id: d, claim: all jobs, kind: context, value: 7, source: s, as_of: 2026, status: current}
      """)
    let shared = SharedKitData(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    #expect(fixture.codes == ["passed-forecast"])
    #expect(shared.featured.map(\.figure.id?.value) == ["b", "a"])
    #expect(shared.featured.allSatisfy { $0.isNational })
  }

  private func vacancy(_ list: String) -> (ids: [String?], codes: [String]) {
    var fixture = Fixture()
    var playbook = fixture.playbook(pitch: "headline: H\nnext_step: {text: N}\nvacancy_figures: \(list)")
    playbook.figures = fixture.figures(
      """
      - {id: a, claim: A, value: 434, unit: USD per day, source: s, as_of: 2026, status: disputed}
      - {id: b, claim: B, value: 407, unit: USD per day, source: s, as_of: 2026, status: disputed, alternative_of: a}
      - {id: c, claim: C, value: 1, unit: USD per day, source: s, as_of: 2026, status: current}
      - {id: d, claim: D, value: 1, unit: USD per day, source: s, as_of: 2026, status: uncited}
      - {id: e, claim: E, source: s, as_of: 2026, status: current}
      - {id: f, claim: F, value: 1, unit: days, source: s, as_of: 2026, status: disputed}
      """)
    let shared = SharedKitData(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    return (shared.vacancyFigures.map(\.figure.id?.value), fixture.codes)
  }
}
