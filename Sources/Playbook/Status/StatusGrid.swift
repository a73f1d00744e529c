import Diagnostics
import StructuredData

/// Writes how far the communities are for people: a grid of at most 80 columns, and what to do first.
package enum StatusGrid {
  package static func text(_ report: StatusReport) -> String {
    let parts = [grid(report), legend(report), summary(report), firstSteps(report), warning(report)]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension StatusGrid {
  private static let longestName = 18

  private struct Column: Sendable {
    var title: String
    var width: Int
    var isNumber = true
    var value: @Sendable (KitStatus) -> String
  }

  private static let columns = [
    Column(title: "ready", width: 5) { "\($0.readiness)%" },
    Column(title: "contact", width: 7, isNumber: false) { $0.contact.rawValue },
    Column(title: "next", width: 7, isNumber: false) { $0.nextStep.rawValue },
    Column(title: "figures", width: 7) { String($0.figures) },
    Column(title: "newest", width: 8) { newest($0) },
    Column(title: "stories", width: 7) { String($0.stories) },
    Column(title: "answers", width: 7) { "\($0.answers)/\($0.questions)" },
    Column(title: "pieces", width: 6) { "\($0.piecesWithinLimits)/\($0.pieces)" },
  ]

  private static func grid(_ report: StatusReport) -> String {
    guard !report.kits.isEmpty else { return "" }
    let names = names(report.kits)
    let width = min(longestName, max(9, names.map(\.count).max() ?? 0))
    let rows = zip(report.kits, names).map { kit, name in row(name, width, columns.map { $0.value(kit) }) }
    return ([row("community", width, columns.map(\.title))] + rows).joined()
  }

  /// The names; where two communities have the same one, their ids.
  private static func names(_ kits: [KitStatus]) -> [String] {
    let counts = Dictionary(grouping: kits, by: \.name).mapValues(\.count)
    return kits.map { Printable.text(counts[$0.name] == 1 ? $0.name : $0.id) }
  }

  private static func row(_ name: String, _ width: Int, _ values: [String]) -> String {
    let shown = name.count > width ? name.prefix(width - 1) + "…" : name[...]
    let cells = zip(columns, values).map { column, value in
      let spaces = padding(value.count, column.width)
      return column.isNumber ? spaces + value : value + spaces
    }
    return ([shown + padding(shown.count, width)] + cells).joined(separator: " ") + "\n"
  }

  private static func padding(_ count: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count))
  }

  /// The month is enough to see what is old; a star says that it is.
  private static func newest(_ kit: KitStatus) -> String {
    guard let date = kit.freshest else { return kit.figures > 0 ? "undated*" : "" }
    return date.description.prefix(7) + (kit.isFresh ? " " : "*")
  }

  private static func legend(_ report: StatusReport) -> String {
    guard !report.kits.isEmpty else { return "" }
    return """
      contact, next step: the community's own, or the network's in its place
      newest: month of the newest local figure; * older than \(report.maximumAge) months, or undated
      stories: those with consent · pieces: messages within their limits

      """
  }

  private static func summary(_ report: StatusReport) -> String {
    let kits = counted(report.kits.count, "community", "communities")
    let readiness = report.kits.isEmpty ? "" : ", \(report.readiness)% ready on average"
    let others = [(report.examples, "invented example"), (report.drafts, "draft")].filter { $0.0 > 0 }
      .map { counted($0.0, $0.1, "\($0.1)s") }.joined(separator: ", ")
    return "\(kits)\(readiness), as of \(report.today)\n" + (others.isEmpty ? "" : "left out: \(others)\n")
  }

  private static func firstSteps(_ report: StatusReport) -> String {
    let gaps = report.firstGaps
    guard !gaps.isEmpty else { return "" }
    let lines = gaps.enumerated().map { "\($0 + 1). \(report.words($1)):\n   \($1.need.remedy)\n" }
    return "What to do first:\n" + lines.joined()
  }

  private static func warning(_ report: StatusReport) -> String {
    guard report.errors > 0 else { return "" }
    let errors = counted(report.errors, "error", "errors")
    return "the content has \(errors), so a kit may be missing: 'enlist check' shows them\n"
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
