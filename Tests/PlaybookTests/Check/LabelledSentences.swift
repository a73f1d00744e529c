import Diagnostics
import Foundation
import Testing

@testable import Playbook

/// The sentences by which a rule is judged, `Sentences/<code>.txt`, one a line:
///
///     fault | message | By 2019, you will have hired them.
///     trap* | section | Meet in Room 2020 at 5:30.
///
/// A fault must be found, a trap must not. Then comes what the text is on a site (`Passage.Role`), for a message with its
/// voice: `message/advocate`. A star says that the text was taken word for word from the sample site's content. `\n` in a
/// text is a line break.
struct LabelledSentences {
  struct Case: Sendable {
    var isFault: Bool
    var isVerbatim: Bool
    var role: Passage.Role
    var voice: Piece.Voice?
    var text: String
  }

  let code: String
  let cases: [Case]

  init(_ code: String) throws {
    self.code = code
    let file = Self.folder.appending(path: "\(code).txt")
    cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map(Self.parse)
  }

  /// The codes that have a set.
  static func codes() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }.sorted()
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sentences")

  private static func parse(_ line: Substring) throws -> Case {
    let parts = line.split(separator: "|", maxSplits: 2).map { $0.trimmingCharacters(in: .whitespaces) }
    try #require(parts.count == 3, "\(line)")
    let label = parts[0].trimmingSuffix("*")
    try #require(["fault", "trap"].contains(label), "\(line)")
    let role = parts[1].split(separator: "/").map(String.init)
    return Case(
      isFault: label == "fault", isVerbatim: parts[0].hasSuffix("*"),
      role: try #require(Passage.Role(rawValue: role[0]), "\(line)"),
      voice: try role.dropFirst().first.map { try #require(Piece.Voice(rawValue: $0), "\(line)") },
      text: parts[2].replacing("\\n", with: "\n"))
  }
}

extension LabelledSentences {
  /// How well a rule tells faults from traps.
  struct Score {
    var found = 0
    var missed: [String] = []
    var falseAlarms: [String] = []

    var precision: Double { ratio(found, falseAlarms.count) }
    var recall: Double { ratio(found, missed.count) }

    private func ratio(_ good: Int, _ bad: Int) -> Double { good + bad == 0 ? 1 : Double(good) / Double(good + bad) }
  }

  /// Each sentence alone on a site with nine plays, before the rule that has the code. Where names of communities matter, it
  /// is the text of Flint, and there are others.
  func score() throws -> Score {
    let rule = try #require(RuleList.all.first { $0.code == code }, "no rule has the code \(code)")
    var score = Score()
    for labelled in cases {
      let isFound = !findings(labelled, rule).isEmpty
      switch (labelled.isFault, isFound) {
      case (true, true): score.found += 1
      case (true, false): score.missed.append(labelled.text)
      case (false, true): score.falseAlarms.append(labelled.text)
      case (false, false): break
      }
    }
    return score
  }

  private func findings(_ labelled: Case, _ rule: any Rule.Type) -> [Diagnostic] {
    let fixture = RuleFixture(rule, plays: 9)
    guard code == ForeignCommunityRule.code else {
      return fixture.findings(labelled.text, as: labelled.role, voice: labelled.voice)
    }
    return fixture.findingsInFlint(labelled.text, as: labelled.role)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
