import Diagnostics
import Testing

@testable import Playbook

struct RaisedSeveritiesTests {
  private let note = Diagnostic(.note, code: "mojibake", "garbled text", at: nil)

  @Test func `what is raised is graver, unless the site says otherwise`() {
    #expect(levels([]) == [.warning])
    #expect(levels([RuleSetting(code: "mojibake", level: .note, source: nil)]) == [.note])
    #expect(levels([RuleSetting(code: "mojibake", level: .off, source: nil)]).isEmpty)
  }

  @Test func `nothing is lowered`() {
    #expect(levels([], raised: ["mojibake": .note], of: .warning) == [.warning])
  }

  @Test func `every raised code is one that is reported`() {
    #expect(RaisedSeverities.all.keys.allSatisfy { Explanations.texts[$0] != nil })
  }

  private func levels(
    _ settings: [RuleSetting], raised: [String: Severity] = RaisedSeverities.all, of severity: Severity = .note
  ) -> [Severity] {
    var review = FindingReview(settings: settings, acceptances: [], today: testDay, raised: raised)
    var problem = note
    problem.severity = severity
    return review.problems(DiagnosticList([problem])).all.map(\.severity)
  }
}
