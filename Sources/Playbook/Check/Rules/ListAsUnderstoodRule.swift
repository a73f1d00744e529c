import Diagnostics

/// How a checklist was understood whose indentation does not show which step belongs to which task.
///
/// In a flat list, or one whose labels are indented deeper than their steps, an item with a label ("Employers: …") opens a
/// task, and the items after it are its steps.
///
/// Why: where that is not what was meant, a step stands under a task it has nothing to do with.
///
/// Example: `- Community: Organize employers`, and below it at the same depth `- Approach existing alliances`.
///
/// Cure: compare the numbers with what you meant. To be sure, indent the steps below their tasks.
struct ListAsUnderstoodRule: Rule {
  static let code = "list-as-understood"
  static let severity = Severity.note

  private let plays: [Play]

  init(_ context: CheckContext) {
    plays = context.playbook.plays
  }

  func finish() -> [Diagnostic] { plays.flatMap { $0.regroupedLists.map(Diagnostic.understood) } }
}

extension Diagnostic {
  fileprivate static func understood(_ list: RegroupedList) -> Diagnostic {
    let counts = list.stepCounts.map(String.init).joined(separator: ", ")
    let tasks = list.stepCounts.count == 1 ? "1 task" : "\(list.stepCounts.count) tasks"
    return Diagnostic(
      ListAsUnderstoodRule.severity, code: "list-as-understood",
      "this list's indentation does not show which step belongs to which task; it is read as \(tasks) with \(counts) "
        + (counts == "1" ? "step" : "steps"), at: list.source,
      hint: "if that is what you meant, all is well; indenting steps below their tasks makes it plain")
  }
}
