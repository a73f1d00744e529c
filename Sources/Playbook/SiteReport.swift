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
  /// The ids of the communities whose kits were made, sorted.
  package var communities: [String] = []
  /// How many of the real ones among them stand on the network's contact, next step or headline.
  package var incompleteKits = 0
  /// The HTML files among `files`.
  package var pages = 0
  package var files = 0
  package var bytes = 0
  /// Marks of the source files that were read, where the site is to be published.
  var sources: [SourceMark] = []
  /// What publishing changed; `nil` where nothing was published.
  package var published: BuildReport?

  package init(today: PartialDate) {
    self.today = today
  }

  /// Moves the findings that are at least so grave among the problems to show; the others are only counted.
  mutating func showFindings(_ least: Severity) {
    diagnostics.append(contentsOf: DiagnosticList(findings.all.filter { $0.severity >= least }))
    findings.removeAll { $0.severity >= least }
  }
}
