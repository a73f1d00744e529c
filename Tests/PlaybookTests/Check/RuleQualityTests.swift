import Foundation
import Testing

@testable import Playbook

/// How well the rules that judge sentences tell a fault from what only looks like one.
struct RuleQualityTests {
  /// The rules that judge sentences; raise this with every rule that is added.
  @Test func `no set was lost`() throws {
    #expect(try LabelledSentences.codes().count >= 13)
  }

  @Test(arguments: try LabelledSentences.codes())
  func `a rule finds faults and leaves traps alone`(code: String) throws {
    let score = try LabelledSentences(code).score()
    report(score, of: code)
    #expect(score.precision >= 0.95, "false alarms: \(score.falseAlarms)")
    #expect(score.recall >= 0.85, "missed: \(score.missed)")
  }

  @Test(arguments: try LabelledSentences.codes())
  func `a set has forty cases, half of them traps and a third from real content`(code: String) throws {
    let cases = try LabelledSentences(code).cases
    #expect(cases.count >= 40)
    #expect(cases.count { !$0.isFault } * 2 >= cases.count - 1)
    #expect(cases.count(where: \.isVerbatim) * 3 >= cases.count)
    #expect(Set(cases.map(\.text)).count == cases.count)
  }

  @Test func `facts that conflict are told from those that only look so`() throws {
    let pairs = try LabelledPairs("conflicting-fact")
    let score = try pairs.score()
    report(score, of: pairs.code)
    #expect(score.precision >= 0.95, "false alarms: \(score.falseAlarms)")
    #expect(score.recall >= 0.85, "missed: \(score.missed)")
    #expect(pairs.cases.count >= 40)
    #expect(pairs.cases.count { !$0.isFault } * 2 >= pairs.cases.count)
    #expect(pairs.cases.count(where: \.isVerbatim) * 3 >= pairs.cases.count)
  }

  private func report(_ score: LabelledSentences.Score, of code: String) {
    print("\(code): precision \(percent(score.precision)), recall \(percent(score.recall))")
    for text in score.missed { print("  missed: \(text)") }
    for text in score.falseAlarms { print("  false alarm: \(text)") }
  }

  private func percent(_ share: Double) -> String { share.formatted(.percent.precision(.fractionLength(0))) }
}
