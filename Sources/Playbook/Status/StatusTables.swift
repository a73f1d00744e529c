import Diagnostics
import Templates

/// Writes how far the communities are for programs and spreadsheets.
package enum StatusTables {
  /// Raised when a member changes its meaning or goes; new members don't raise it.
  package static let version = 1

  /// One JSON object on a line.
  package static func json(_ report: StatusReport) -> String {
    JSONText.object([
      ("version", String(version)),
      ("command", JSONText.quoted("status")),
      ("today", JSONText.quoted(report.today.description)),
      ("readiness", String(report.readiness)),
      ("communities", JSONText.array(report.kits.map { JSONText.object(members(of: $0)) })),
      ("first", JSONText.array(report.firstGaps.map { JSONText.object(members(of: $0, in: report)) })),
      ("examples_left_out", String(report.examples)),
      ("drafts_left_out", String(report.drafts)),
      ("errors", String(report.errors)),
    ]) + "\n"
  }

  /// A table with a line for each community (RFC 4180).
  package static func csv(_ report: StatusReport) -> String {
    let rows = [fields.map(\.name)] + report.kits.map { kit in fields.map { $0.value(kit)?.text ?? "" } }
    return rows.map { $0.map(CSVEscaping.field).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension StatusTables {
  private enum Cell {
    case text(String)
    case number(Int)
    case flag(Bool)

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .flag(let flag): flag ? "yes" : "no"
      }
    }

    var json: String {
      switch self {
      case .text(let text): JSONText.quoted(text)
      case .number(let number): String(number)
      case .flag(let flag): String(flag)
      }
    }
  }

  private static let fields: [(name: String, value: @Sendable (KitStatus) -> Cell?)] = [
    ("id", { .text($0.id) }),
    ("name", { .text($0.name) }),
    ("readiness", { .number($0.readiness) }),
    ("contact", { .text($0.contact.rawValue) }),
    ("next_step", { .text($0.nextStep.rawValue) }),
    ("figures", { .number($0.figures) }),
    ("freshest", { kit in kit.freshest.map { .text($0.description) } }),
    ("is_fresh", { .flag($0.isFresh) }),
    ("stories", { .number($0.stories) }),
    ("stories_withheld", { .number($0.withheldStories) }),
    ("answers", { .number($0.answers) }),
    ("questions", { .number($0.questions) }),
    ("pieces_within_limits", { .number($0.piecesWithinLimits) }),
    ("pieces", { .number($0.pieces) }),
  ]

  private static func members(of kit: KitStatus) -> [(name: String, value: String?)] {
    fields.map { ($0.name, $0.value(kit)?.json) }
  }

  private static func members(
    of gap: StatusReport.Gap, in report: StatusReport
  ) -> [(name: String, value: String?)] {
    [
      ("need", JSONText.quoted(gap.need.rawValue)),
      ("communities", String(gap.communities)),
      ("message", JSONText.quoted(report.words(gap))),
      ("hint", JSONText.quoted(gap.need.remedy)),
    ]
  }
}
