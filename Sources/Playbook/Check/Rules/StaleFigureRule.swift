import Diagnostics
import StructuredData

/// A figure is older than its `max_age` and is still shown as if it held today.
///
/// After 24 months a figure is shown as history: in the past tense, with its year. Such a figure is true for ever and is
/// not reported. `max_age`, in months, in `site.yaml` or in a figure itself, says when figures are old. Where it is shorter
/// than 24, older figures are reported until they are history. Where it is longer, figures are shown as current until then,
/// since you vouch for them that long. Figures without a date are shown as undated. A community gets one finding, at its oldest
/// figure.
///
/// Why: an employer knows how many jobs are open today. A number that was right two years ago looks like a wrong one.
///
/// Example: `figure 'open jobs' is from 2025-03-09, 20 months old`, on a site with `max_age: 12`
///
/// Cure: look for a newer number, with its date and source; or take the figure out.
struct StaleFigureRule: Rule {
  static let code = "stale-figure"
  static let severity = Severity.warning

  private let siteAge: Int?
  private let today: PartialDate
  private let national: [Figure]

  init(_ context: CheckContext) {
    siteAge = context.playbook.configuration.maximumAge?.value
    today = context.today
    national = context.playbook.figures.filter { ![.uncited, .expired].contains($0.status?.value) }
  }

  func check(_ kit: Kit) -> [Diagnostic] { finding(among: kit.community.figures) }

  func finish() -> [Diagnostic] { finding(among: national) }
}

extension StaleFigureRule {
  private func finding(among figures: [Figure]) -> [Diagnostic] {
    let stale = figures.filter(isStale).compactMap { figure in figure.asOf.map { (figure, $0) } }
      .sorted { $0.1.value.lastDay < $1.1.value.lastDay }
    guard let (oldest, date) = stale.first else { return [] }
    return [.stale(oldest, from: date, age: age(of: date.value), others: stale.dropFirst())]
  }

  private func isStale(_ figure: Figure) -> Bool {
    guard let date = figure.asOf?.value, !Freshness.isHistory(figure, siteAge: siteAge, today: today) else {
      return false
    }
    return Freshness.isOlder(date, than: Freshness.maximumAge(of: figure, siteAge: siteAge), today: today)
  }

  private func age(of date: PartialDate) -> String {
    let months = Freshness.age(of: date, today: today)
    return months < 24 ? "\(months) month\(months == 1 ? "" : "s")" : "\(months / 12) years"
  }
}

extension Diagnostic {
  fileprivate static func stale(
    _ figure: Figure, from date: Sourced<PartialDate>, age: String, others: ArraySlice<(Figure, Sourced<PartialDate>)>
  ) -> Diagnostic {
    let more = others.isEmpty ? "" : ", and \(others.count) more \(others.count == 1 ? "is" : "are") too old"
    return Diagnostic(
      StaleFigureRule.severity, code: "stale-figure",
      "figure '\(figure.label.value)' is from \(date.value), \(age) old\(more)", at: date.source,
      hint: "look for a newer number, or say under 'max_age' for how many months this one holds",
      related: others.map { Related("'\($0.label.value)' is from \($1.value)", at: $1.source) })
  }
}
