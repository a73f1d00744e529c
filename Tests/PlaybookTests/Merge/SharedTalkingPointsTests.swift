import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct SharedTalkingPointsTests {
  private static let page = """
    Compared to 2010, it takes longer. By 2020, there will be a million jobs. By 2030, two million.

    ## Checklist
    - Build your use case
      - Explain it to them
      - Demonstrate it
    - Organize employers
      - Approach alliances

    ## Talking points
    - Many people learn on the job
    - By 2018 we will have more
    """

  @Test func `they come from written sections, intro sentences and the first task's steps`() {
    var fixture = Fixture()
    let points = points(&fixture, pitch: "plays: [enlisting]", plays: [fixture.play(Self.page)])
    #expect(points.written.map(\.plain) == ["Many people learn on the job"])
    #expect(points.sentences.map(\.plain) == ["Compared to 2010, it takes longer.", "By 2030, two million."])
    #expect(points.advice.map(\.plain) == ["Explain it to them", "Demonstrate it"])
  }

  @Test func `what forecasts with a passed date is withheld, and named`() {
    var fixture = Fixture()
    _ = points(&fixture, pitch: "plays: [enlisting]", plays: [fixture.play(Self.page)])
    #expect(fixture.codes == ["passed-forecast", "passed-forecast"])
    let messages = fixture.diagnostics.sorted().map(\.message)
    #expect(messages.first?.contains("'By 2020, there will be a million jobs.'") == true)
    #expect(messages.first?.contains("2020 has passed") == true)
    #expect(fixture.diagnostics.all.allSatisfy { $0.severity == .warning && ($0.location?.line ?? 0) > 0 })
  }

  @Test func `a forecast stands through the last day of its period`() {
    for (today, count) in [("2020-12-31", 3), ("2021-01-01", 2)] {
      var fixture = Fixture()
      let points = points(&fixture, pitch: "plays: [3]", plays: [fixture.play(Self.page)], today: today)
      #expect(points.sentences.count == count, "\(today)")
    }
  }

  @Test func `the play's own page keeps what is withheld`() {
    var fixture = Fixture()
    let play = fixture.play(Self.page)
    _ = points(&fixture, pitch: "plays: [3]", plays: [play])
    #expect(play?.intro.first?.plain.contains("By 2020") == true)
    #expect(play?.talkingPoints.count == 2)
  }

  @Test func `a play that is not listed gives what it wrote as talking points, and nothing else`() {
    var fixture = Fixture()
    let points = points(&fixture, pitch: "reasons: []", plays: [fixture.play(Self.page)])
    #expect(points.sentences.isEmpty)
    #expect(points.advice.isEmpty)
    #expect(points.written.count == 1)
  }

  @Test func `plays speak in the order in which they are listed`() {
    var fixture = Fixture()
    let plays = [fixture.play("First.", id: "1", slug: "first"), fixture.play("Second.", id: "2", slug: "second")]
    #expect(
      points(&fixture, pitch: "plays: [second, 1]", plays: plays).sentences.map(\.plain) == ["Second.", "First."])
  }

  @Test(arguments: [
    ("[enlistng-employers]", ["unknown-play"]), ("[7]", ["unknown-play"]), ("[e]", ["ambiguous-play"]),
    ("[3, enlisting]", ["repeated-play"]), ("[3, 3]", ["repeated-play"]),
  ])
  func `an entry that names no play, several, or one again is reported`(list: String, codes: [String]) {
    var fixture = Fixture()
    let plays = [fixture.play("One."), fixture.play("Two.", id: "4", slug: "engaging")]
    _ = points(&fixture, pitch: "plays: \(list)", plays: plays)
    #expect(fixture.codes == codes)
    #expect(fixture.diagnostics.all.first?.location?.path == "content/pitch.yaml")
  }

  // MARK: National figures

  @Test func `current and historical figures may be quoted, as national ones`() {
    var fixture = Fixture()
    let points = points(&fixture, figures: [("a", "current", "people"), ("b", "historical", "people")])
    #expect(points.figures.map(\.figure.id?.value) == ["a", "b"])
    #expect(points.figures.allSatisfy { $0.isNational })
    #expect(points.figures.last?.isHistory == true)
    #expect(fixture.codes == [])
  }

  @Test(arguments: ["uncited", "expired"])
  func `an uncited or expired one is never shown, and named in a note`(status: String) {
    var fixture = Fixture()
    let points = points(&fixture, figures: [("a", status, "people")])
    #expect(points.figures.isEmpty)
    #expect(points.disputed.isEmpty)
    #expect(fixture.codes == ["withheld-figure"])
    #expect(fixture.diagnostics.all.first?.severity == .note)
    #expect(fixture.diagnostics.all.first?.message.contains("it is \(status)") == true)
  }

  @Test func `a disputed one appears only beside its alternative, which has the same unit`() {
    var fixture = Fixture()
    let points = points(
      &fixture,
      figures: [("a", "disputed", "USD per day"), ("b", "disputed", "USD per day"), ("c", "disputed", "days")])
    #expect(points.figures.isEmpty)
    #expect(points.disputed.map { $0.map(\.figure.id?.value) } == [["a", "b"]])
    #expect(fixture.codes == ["disputed-figure-alone"])
    #expect(fixture.diagnostics.all.first?.message.contains("'label of c'") == true)
  }

  @Test func `nothing is summed or averaged: each figure keeps its own number`() {
    var fixture = Fixture()
    let points = points(&fixture, figures: [("a", "current", "people"), ("b", "current", "people")])
    #expect(points.figures.map(\.amount) == ["7", "7"])
  }
}

extension SharedTalkingPointsTests {
  private func points(
    _ fixture: inout Fixture, pitch: String, plays: [Play?], today: String = "2026-11-23"
  ) -> SharedTalkingPoints {
    let playbook = fixture.playbook(pitch: pitch, plays: plays)
    return SharedTalkingPoints(
      playbook, today: day(today), wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
  }

  private func points(_ fixture: inout Fixture, figures: [(id: String, status: String, unit: String)])
    -> SharedTalkingPoints
  {
    var playbook = fixture.playbook()
    playbook.figures = fixture.figures(
      figures.map {
        """
        - {id: \($0.id), claim: label of \($0.id), value: 7, unit: \($0.unit), source: s, as_of: 2026, status: \($0.status)}

        """
      }.joined())
    return SharedTalkingPoints(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
  }
}
