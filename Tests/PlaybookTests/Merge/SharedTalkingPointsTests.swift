import Diagnostics
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
      #expect(points.sentences.count + points.unsourced.count == count, "\(today)")
    }
  }

  @Test func `a number without source or date is set apart and named, with what leans on it`() {
    var fixture = Fixture()
    let page = """
      We hire: compared to 2010, it takes five additional weeks. And they cost money. Work together. And learn.
      Two of three jobs are elsewhere (The White House, 2016). Half of all jobs stay open. (Source: City of Flint)

      ## Talking points
      - Two of three open IT jobs are outside of tech
      - And many people learn on the job
      """
    let points = points(&fixture, pitch: "plays: [3]", plays: [fixture.play(page)])
    #expect(
      points.sentences.map(\.plain) == [
        "Work together.", "And learn.", "Two of three jobs are elsewhere (The White House, 2016).",
        "Half of all jobs stay open.", "(Source: City of Flint)",
      ])
    #expect(points.written.map(\.plain) == ["And many people learn on the job"])
    #expect(
      points.unsourced.map(\.plain) == [
        "Two of three open IT jobs are outside of tech", "We hire: compared to 2010, it takes five additional weeks.",
        "And they cost money.",
      ])
    #expect(fixture.codes.sorted() == ["withheld-number", "withheld-number", "withheld-sentence"])
    #expect(fixture.diagnostics.all.allSatisfy { $0.severity == .note })
  }

  @Test func `what leans on a passed forecast is set apart, too`() {
    var fixture = Fixture()
    let page = "By 2020, there will be more jobs. These jobs are everywhere. They pay well. Employers gain."
    let points = points(&fixture, pitch: "plays: [3]", plays: [fixture.play(page)])
    #expect(points.sentences.map(\.plain) == ["Employers gain."])
    #expect(points.unsourced.map(\.plain) == ["These jobs are everywhere.", "They pay well."])
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

  @Test func `a disputed one appears only beside what is named as its alternative, whatever the units are`() {
    let (points, codes) = national(
      """
      - {id: a, claim: A, value: 7, unit: days, source: s, as_of: 2026, status: disputed}
      - {id: b, claim: B, value: 8, unit: days, source: s, as_of: 2026, status: disputed}
      - {id: c, claim: C, value: 9, unit: weeks, source: s, as_of: 2026, status: disputed, alternative_of: a}
      - {id: d, claim: D, value: 1, unit: days, source: s, as_of: 2026, status: disputed, alternative_of: c}
      """)
    #expect(points.figures.isEmpty)
    #expect(points.disputed.map { $0.map(\.figure.id?.value) } == [["a", "c", "d"]])
    #expect(codes == ["disputed-figure-alone"])
  }

  @Test func `a current figure may be the alternative, and may be quoted alone`() {
    let (points, codes) = national(
      """
      - {id: a, claim: A, value: 7, source: s, as_of: 2026, status: current}
      - {id: b, claim: B, value: 8, source: s, as_of: 2026, status: disputed, alternative_of: a}
      """)
    #expect(points.figures.map(\.figure.id?.value) == ["a"])
    #expect(points.disputed.map { $0.map(\.figure.id?.value) } == [["a", "b"]])
    #expect(codes == [])
  }

  @Test(arguments: [("aa", "did you mean 'a'?"), ("b", "did you mean 'a'?")])
  func `an alternative that is no other figure is an error with the nearest`(id: String, hint: String) {
    var fixture = Fixture()
    var playbook = fixture.playbook()
    playbook.figures = fixture.figures(
      """
      - {id: a, claim: A, value: 7, source: s, as_of: 2026, status: current}
      - {id: b, claim: B, value: 8, source: s, as_of: 2026, status: disputed, alternative_of: \(id)}
      """)
    let points = SharedTalkingPoints(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    #expect(points.disputed.isEmpty)
    #expect(fixture.codes == ["unknown-figure"])
    #expect(fixture.diagnostics.all.first?.hint == hint)
  }

  @Test func `alternatives that name each other are one group, and one that can't be shown is none`() {
    let (points, codes) = national(
      """
      - {id: a, claim: A, value: 7, source: s, as_of: 2026, status: disputed, alternative_of: b}
      - {id: b, claim: B, value: 8, source: s, as_of: 2026, status: disputed, alternative_of: a}
      - {id: c, claim: C, value: 8, source: s, as_of: 2026, status: disputed, alternative_of: d}
      - {id: d, claim: D, value: 8, source: s, as_of: 2026, status: uncited}
      """)
    #expect(points.disputed.map { $0.map(\.figure.id?.value) } == [["a", "b"]])
    #expect(codes == ["disputed-figure-alone", "withheld-figure"])
  }

  @Test func `a claim that forecasts a passed date is no fact to quote, however it is disputed`() {
    let (points, codes) = national(
      """
      - {id: a, claim: jobs that will be open by 2020, value: 7, source: s, as_of: 2016, status: historical}
      - {id: b, claim: jobs that would be open by 2020, value: 8, source: s, as_of: 2016, status: disputed}
      - {id: c, claim: jobs that will be open by 2030, value: 7, source: s, as_of: 2026, status: current}
      """)
    #expect(points.figures.map(\.figure.id?.value) == ["c"])
    #expect(points.disputed.isEmpty)
    #expect(codes == ["passed-forecast", "passed-forecast"])
  }

  @Test func `one from a day that hasn't come is named`() {
    let (points, codes) = national("- {id: a, claim: A, value: 7, source: s, as_of: 2027, status: current}")
    #expect(points.figures.count == 1)
    #expect(codes == ["future-date"])
  }

  @Test func `a draft that is listed is named as one`() {
    var fixture = Fixture()
    var playbook = fixture.playbook(
      pitch: "headline: H\nnext_step: {text: N}\nasks: [A]\nplays: [later, 9]", plays: [fixture.play("Now.")])
    let text = "---\nid: 9\ntitle: Later\nslug: later\ndraft: true\n---\nLater.\n"
    let file = SourceFile(path: "content/playbook/09-later.md", text: text)
    playbook.drafts = [PlayHeaderReader.read(file, diagnostics: &fixture.diagnostics)].compactMap { $0 }
    _ = SharedTalkingPoints(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    #expect(fixture.codes == ["draft-play", "draft-play"])
    #expect(fixture.diagnostics.all.first?.message.contains("'later' means 'Later', a draft") == true)
    #expect(fixture.diagnostics.all.first?.severity == .warning)
    let community = fixture.community("answers: {later: {who: Us}}")
    fixture.diagnostics = DiagnosticList()
    _ = fixture.kit(community, playbook)
    #expect(fixture.codes == ["draft-play"])
    #expect(fixture.diagnostics.all.first?.severity == .note)
  }

  @Test func `nothing is summed or averaged: each figure keeps its own number`() {
    var fixture = Fixture()
    let points = points(&fixture, figures: [("a", "current", "people"), ("b", "current", "people")])
    #expect(points.figures.map(\.amount) == ["7", "7"])
  }
}

extension SharedTalkingPointsTests {
  private func national(_ figures: String) -> (points: SharedTalkingPoints, codes: [String]) {
    var fixture = Fixture()
    var playbook = fixture.playbook()
    playbook.figures = fixture.figures(figures)
    let points = SharedTalkingPoints(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    return (points, fixture.codes)
  }

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
