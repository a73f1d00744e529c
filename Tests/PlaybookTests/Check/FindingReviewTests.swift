import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

struct FindingReviewTests {
  private static let path = "content/pieces/email.md"
  private static let file = SourceFile(path: path, text: "Hello.\nWe guarantee it, they say.\n")

  // MARK: Acceptances

  @Test(arguments: ["guarantee", "We guarantee it, they say.", "we guarantee", "'guarantee'"])
  func `a finding is accepted by its words, or the words around them`(text: String) {
    var review = review(accepting: [acceptance(text)])
    let isAccepted = ["guarantee", "We guarantee it, they say."].contains(text)
    #expect(review.findings(Self.found()).isEmpty == isAccepted)
    #expect(review.acceptedCount == (isAccepted ? 1 : 0))
    #expect(review.stale().all.map(\.code) == (isAccepted ? [] : ["acceptance-unused"]))
  }

  @Test func `a word that was mended when it was read is accepted as the message quotes it`() {
    var review = review(accepting: [acceptance("Mayor’s", code: "mojibake")])
    let problem = Self.diagnostic(
      .warning, code: "mojibake", "garbled text 'Mayorâ€™s' is read as 'Mayor’s'", of: "guarantee")
    #expect(review.problems(DiagnosticList([problem])).isEmpty)
  }

  @Test func `what a community has from the network is accepted in its record, and told of the others`() {
    var fixture = Fixture()
    let record = "accept: [{code: national-fallback, text: headline, reason: ours is late, until: 2027-12-31}]"
    var notes = FallbackNotes()
    let communities = [fixture.community(record), fixture.community(id: "akron", name: "Akron")]
    for community in communities { notes.add(fixture.kit(community, fixture.playbook())) }
    var review = review(accepting: communities.flatMap(\.acceptances))
    let left = FallbackNotes.joined(review.problems(DiagnosticList(notes.each)).all)
    #expect(left.map(\.message).last == "1 community shows the network's headline instead of their own: akron")
    #expect(left.map(\.message).first?.hasSuffix("akron, flint") == true)
    #expect(review.stale().isEmpty)
    #expect(review.acceptedCount == 1)
  }

  @Test func `an acceptance is for one code, one file and one text`() {
    let others = [
      acceptance("guarantee", code: "acronym"), acceptance("guarantee", path: "content/pitch.yaml"),
      acceptance("guarantee", path: nil), acceptance("Hello"), acceptance("*"), acceptance("guarant"), acceptance("a"),
    ]
    var review = review(accepting: others)
    #expect(review.findings(Self.found()).all.count == 1)
    #expect(review.stale().all.map(\.code) == Array(repeating: "acceptance-unused", count: others.count))
  }

  @Test func `words that several findings have accept none of them`() {
    let two = DiagnosticList([
      Self.diagnostic(.note, code: "overclaim", "no", of: "We guarantee"),
      Self.diagnostic(.note, code: "overclaim", "no", of: "guarantee it"),
    ])
    var review = review(accepting: [acceptance("guarantee")])
    #expect(review.findings(two).all.count == 2)
    #expect(review.stale().all.map(\.code) == ["acceptance-ambiguous"])
  }

  @Test func `of one text that stands there twice, each needs words of its own`() {
    let file = SourceFile(path: Self.path, text: "Call TBD now. Bring TBD along.\n")
    let two = DiagnosticList(
      [5..<8, 20..<23].map {
        Diagnostic(.error, code: "unfilled-blank", "a blank", at: SourceRange(file: file, bytes: $0))
      })
    for (texts, left, codes) in [
      (["TBD"], 2, ["acceptance-ambiguous"]), (["Call TBD now"], 1, []), (["Call TBD now", "Bring TBD along"], 0, []),
    ] {
      var review = review(accepting: texts.map { acceptance($0, code: "unfilled-blank") })
      #expect(review.findings(two).all.count == left)
      #expect(review.stale().all.map(\.code) == codes)
    }
  }

  @Test func `an acceptance holds through its last day, and then is a warning beside the finding`() {
    for (today, isHeld) in [("2026-12-31", true), ("2027-01-01", false)] {
      var review = review(accepting: [acceptance("guarantee", until: "2026-12")], today: today)
      #expect(review.findings(Self.found()).isEmpty == isHeld)
      #expect(review.stale().all.map(\.code) == (isHeld ? [] : ["acceptance-expired"]))
    }
  }

  @Test func `a finding without a line is accepted by what its message says`() {
    let problem = Diagnostic(.warning, code: "overclaim", "42 communities show the network's contact", at: nil)
    var review = review(accepting: [acceptance("the network's contact", path: nil)])
    #expect(review.findings(DiagnosticList([problem])).isEmpty)
  }

  @Test func `errors of reading can't be accepted, since nothing can be published with them`() {
    var review = review(accepting: [acceptance("guarantee", code: "unknown-name")])
    let problem = Self.diagnostic(.error, code: "unknown-name", "no", of: "guarantee")
    #expect(review.problems(DiagnosticList([problem])).hasErrors)
    #expect(review.stale().all.map(\.code) == ["error-stays"])
  }

  @Test func `a rule's errors can be accepted`() {
    var review = review(accepting: [acceptance("guarantee", code: "private-data")])
    let finding = Self.diagnostic(.error, code: "private-data", "no", of: "guarantee")
    #expect(review.findings(DiagnosticList([finding])).isEmpty)
  }

  // MARK: Levels

  @Test(arguments: [
    (RuleSetting.Level.off, nil), (.note, Severity.note), (.warning, .warning), (.error, .error),
  ])
  func `a finding is as grave as the site says`(level: RuleSetting.Level, severity: Severity?) {
    var review = review(settings: [RuleSetting(code: "overclaim", level: level)])
    #expect(review.findings(Self.found()).all.map(\.severity) == (severity.map { [$0] } ?? []))
  }

  @Test func `the command comes after the site`() {
    var review = review(settings: [
      RuleSetting(code: "overclaim", level: .error), RuleSetting(code: "overclaim", level: .off),
    ])
    #expect(review.findings(Self.found()).isEmpty)
  }

  @Test func `errors of reading stay errors, warnings of reading can be changed`() {
    var review = review(settings: [
      RuleSetting(code: "unknown-name", level: .off), RuleSetting(code: "passed-forecast", level: .error),
    ])
    let problems = DiagnosticList([
      Self.diagnostic(.error, code: "unknown-name", "no", of: "guarantee"),
      Self.diagnostic(.warning, code: "passed-forecast", "no", of: "Hello"),
    ])
    #expect(review.problems(problems).all.map(\.severity) == [.error, .error])
    #expect(review.stale().all.map(\.message) == ["'unknown-name' is an error that can't be lowered or accepted"])
  }

  @Test func `a code that nothing reports is named, with the nearest`() {
    let place = SourceFile(path: "content/site.yaml", text: "overclam").wholeRange
    let unknown = FindingReview.unknown([
      RuleSetting(code: "overclam", level: .off, source: place),
      RuleSetting(code: "overclaim", level: .off, source: place),
    ])
    #expect(unknown.all.map(\.code) == ["unknown-rule"])
    #expect(unknown.all.first?.hint == "did you mean 'overclaim'?")
  }
}

extension FindingReviewTests {
  private func review(
    settings: [RuleSetting] = [], accepting acceptances: [Acceptance] = [], today: String = "2026-11-22"
  ) -> FindingReview {
    FindingReview(settings: settings, acceptances: acceptances, today: day(today))
  }

  private func acceptance(
    _ text: String, code: String = "overclaim", path: String? = path, until: String = "2027-12-31"
  ) -> Acceptance {
    Acceptance(code: written(code), text: written(text), reason: written("r"), until: written(day(until)), path: path)
  }

  private static func found() -> DiagnosticList {
    DiagnosticList([diagnostic(.note, code: "overclaim", "'guarantee' claims more than can be shown", of: "guarantee")])
  }

  private static func diagnostic(_ severity: Severity, code: String, _ message: String, of word: String) -> Diagnostic {
    let start = file.text.firstRange(of: word).map {
      file.text.utf8.distance(from: file.text.startIndex, to: $0.lowerBound)
    }
    let bytes = (start ?? 0)..<(start ?? 0) + word.utf8.count
    return Diagnostic(severity, code: code, message, at: SourceRange(file: file, bytes: bytes))
  }
}
