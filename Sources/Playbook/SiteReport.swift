import Diagnostics
import StructuredData

/// What a run found and made.
package struct SiteReport: Sendable {
  package var diagnostics = DiagnosticList()
  /// What the rules found. `check` shows all of it, `build` the errors.
  package var findings = DiagnosticList()
  /// How many findings were left out, since the site's editors live with them.
  package var acceptedFindings = 0
  package var today: PartialDate
  /// The communities of the site, by name.
  package var communities: [CommunitySummary] = []
  /// Of a build that keeps going: the ids of those that keep their last good pages, since their records have errors, and of
  /// those that have none to keep.
  package var keptCommunities: [String] = []
  package var leftOutCommunities: [String] = []
  /// How many of the real ones among them stand on the network's contact, next step or headline.
  package var incompleteKits = 0
  /// The HTML files among `files`.
  package var pages = 0
  package var files = 0
  package var bytes = 0
  /// What publishing changed; `nil` where nothing was published.
  package var published: BuildReport?
  /// Whether nothing can be published: there is an error that isn't one community's alone.
  package var isBlocked = false

  package init(today: PartialDate) {
    self.today = today
  }

  /// Moves the findings that are at least so grave among the problems to show; the others are only counted.
  mutating func showFindings(_ least: Severity) {
    diagnostics.append(contentsOf: DiagnosticList(findings.all.filter { $0.severity >= least }))
    findings.removeAll { $0.severity >= least }
  }
}
