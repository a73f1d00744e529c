import Diagnostics
import StructuredData

/// One audience is written in two ways in the checklist of a play: "Communities" once, "Community" elsewhere.
///
/// Both are understood, and the pages show one name. Capital letters and hyphens make no difference.
///
/// Why: whoever edits the play next wonders whether two different groups are meant.
///
/// Example: `- Communities: Identify advocates`, where four other tasks begin with `Community:`.
///
/// Cure: write it as the others are written.
struct MixedLabelsRule: Rule {
  static let code = "mixed-labels"
  static let severity = Severity.warning

  private let plays: [Play]

  init(_ context: CheckContext) {
    plays = context.playbook.plays
  }

  func finish() -> [Diagnostic] {
    plays.flatMap { play in
      // What names several audiences at once is written for each of them as it fits.
      let single = play.labels.filter { $0.audiences.count == 1 }
      return Dictionary(grouping: single, by: \.audiences).sorted { $0.key[0] < $1.key[0] }.flatMap { faults(in: $1) }
    }
  }
}

extension MixedLabelsRule {
  /// - Parameter labels: those of one audience, in their order.
  private func faults(in labels: [WrittenLabel]) -> [Diagnostic] {
    let spellings = labels.map { AudienceLabels.spelling(of: $0.text.value) }
    guard Set(spellings).count > 1 else { return [] }
    let counts = Dictionary(spellings.map { ($0, 1) }, uniquingKeysWith: +)
    // Of two that stand equally often, the first one written.
    guard let most = counts.values.max(), let usual = spellings.first(where: { counts[$0] == most }),
      let first = zip(spellings, labels).first(where: { $0.0 == usual })?.1
    else { return [] }
    return zip(spellings, labels).filter { $0.0 != usual }.map { .mixed($1.text, usual: first.text) }
  }
}

extension Diagnostic {
  fileprivate static func mixed(_ label: Sourced<String>, usual: Sourced<String>) -> Diagnostic {
    Diagnostic(
      MixedLabelsRule.severity, code: "mixed-labels",
      "'\(label.value)' is called '\(usual.value)' elsewhere in this checklist", at: label.source,
      hint: "write '\(usual.value)' here, too", related: [.init("'\(usual.value)'", at: usual.source)])
  }
}
