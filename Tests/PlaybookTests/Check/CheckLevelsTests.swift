import Diagnostics
import Testing

@testable import Playbook

struct CheckLevelsTests {
  private let note = Diagnostic(.note, code: "mojibake", "garbled text", at: nil)

  @Test func `what is raised is graver, unless the site says otherwise`() {
    #expect(levels([]) == [.warning])
    #expect(levels([RuleSetting(code: "mojibake", level: .note, source: nil)]) == [.note])
    #expect(levels([RuleSetting(code: "mojibake", level: .off, source: nil)]).isEmpty)
  }

  @Test func `what a rule names is not named twice, unless the site asks for it`() {
    let note = Diagnostic(.note, code: "withheld-number", "not to be quoted", at: nil)
    for (settings, count) in [([], 0), ([RuleSetting(code: "withheld-number", level: .note)], 1)] {
      var review = FindingReview(settings: settings, acceptances: [], today: testDay, usual: CheckLevels.all)
      #expect(review.problems(DiagnosticList([note])).all.count == count)
    }
  }

  @Test func `nothing is lowered`() {
    #expect(levels([], usual: ["mojibake": .note], of: .warning) == [.warning])
  }

  @Test func `every code is one that is reported`() {
    #expect(CheckLevels.all.keys.allSatisfy { Explanations.texts[$0] != nil })
  }

  private func levels(
    _ settings: [RuleSetting], usual: [String: RuleSetting.Level] = CheckLevels.all, of severity: Severity = .note
  ) -> [Severity] {
    var review = FindingReview(settings: settings, acceptances: [], today: testDay, usual: usual)
    var problem = note
    problem.severity = severity
    return review.problems(DiagnosticList([problem])).all.map(\.severity)
  }
}
