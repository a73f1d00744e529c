import Diagnostics
import StructuredData

/// Finds figures and targets that say they were read on a day that hasn't come.
struct FutureDates {
  let today: PartialDate

  func check(_ figures: [Figure], _ targets: [Target] = [], diagnostics: inout DiagnosticList) {
    let dates = figures.map { ($0.label, $0.asOf) } + targets.map { ($0.label, $0.asOf) }
    for case (let label, let asOf?) in dates where Freshness.isAhead(asOf.value, today: today) {
      diagnostics.append(.futureDate(label, asOf))
    }
  }
}

extension Diagnostic {
  fileprivate static func futureDate(_ label: Sourced<String>, _ asOf: Sourced<PartialDate>) -> Diagnostic {
    Diagnostic(
      .warning, code: "future-date", "'\(label.value)' is as of \(asOf.value), which hasn't come yet", at: asOf.source,
      hint: "write the day on which the page said so; until then the number is never shown first")
  }
}
