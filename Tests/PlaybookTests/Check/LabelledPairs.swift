import Diagnostics
import Foundation
import Testing

@testable import Playbook

/// The texts by which a rule that compares places is judged, `Pairs/<code>.txt`, one site a line:
///
///     fault | section: The guide has nine chapters. || section: The guide has ten chapters.
///     trap* | figure: demand, 124, jobs, 2016, open positions || record: There are 124 open positions.
///
/// Before each text stands what it is: a role (`Passage.Role`) among what all communities share, a `record`'s reason, or a
/// record's `figure` with kind, value, unit, date and label. A star says that one of them was taken word for word from the
/// sample site's content.
struct LabelledPairs {
  struct Case: Sendable, CustomTestStringConvertible {
    var isFault: Bool
    var isVerbatim: Bool
    var texts: [(place: String, text: String)]

    var testDescription: String { texts.map(\.text).joined(separator: " || ") }
  }

  let code: String
  let cases: [Case]

  init(_ code: String) throws {
    self.code = code
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs")
    cases = try String(contentsOf: folder.appending(path: "\(code).txt"), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(Self.parse)
  }

  private static func parse(_ line: Substring) throws -> Case {
    let parts = line.split(separator: "|", maxSplits: 1)
    try #require(parts.count == 2, "\(line)")
    let texts = try String(parts[1]).split(separator: " || ").map { side in
      let colon = try #require(side.firstIndex(of: ":"), "\(line)")
      return (
        place: side[..<colon].trimmingCharacters(in: [" ", "*"]),
        text: side[side.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      )
    }
    let label = parts[0].trimmingCharacters(in: .whitespaces)
    try #require(["fault", "fault*", "trap", "trap*"].contains(label), "\(line)")
    return Case(isFault: label.hasPrefix("fault"), isVerbatim: line.contains("*"), texts: texts)
  }
}

extension LabelledPairs {
  /// How well a rule tells faults from traps, each on a site of its own.
  func score() throws -> LabelledSentences.Score {
    let rule = try #require(RuleList.all.first { $0.code == code }, "no rule has the code \(code)")
    var score = LabelledSentences.Score()
    for labelled in cases {
      let isFound = try !findings(labelled, rule).isEmpty
      switch (labelled.isFault, isFound) {
      case (true, true): score.found += 1
      case (true, false): score.missed.append(labelled.testDescription)
      case (false, true): score.falseAlarms.append(labelled.testDescription)
      case (false, false): break
      }
    }
    return score
  }

  private func findings(_ labelled: Case, _ rule: any Rule.Type) throws -> [Diagnostic] {
    var fixture = RuleFixture(rule)
    var found: [Diagnostic] = []
    for (index, (place, text)) in labelled.texts.enumerated() where place != "record" && place != "figure" {
      let role = try #require(Passage.Role(rawValue: place), "\(place)")
      found += fixture.check(text, as: role, path: "content/\(index).md")
    }
    found += fixture.check(community: labelled.record)
    return found + fixture.finish()
  }
}

extension LabelledPairs.Case {
  /// The record of Flint, with the texts that stand in it.
  fileprivate var record: String {
    let reasons = texts.filter { $0.place == "record" }.map { "  - {title: Why, text: \(Self.quoted($0.text))}" }
    let figures = texts.filter { $0.place == "figure" }.map { Self.figure($0.text) }
    return (reasons.isEmpty ? [] : ["reasons:"] + reasons).joined(separator: "\n") + "\n"
      + (figures.isEmpty ? [] : ["figures:"] + figures).joined(separator: "\n")
  }

  private static func figure(_ text: String) -> String {
    let parts = text.split(separator: ", ", maxSplits: 4).map(String.init)
    guard parts.count == 5 else { return text }
    return "  - {kind: \(parts[0]), value: \(parts[1]), unit: \(parts[2]), as_of: '\(parts[3])', "
      + "source: 'https://a.example/', label: \(quoted(parts[4]))}"
  }

  private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
}
