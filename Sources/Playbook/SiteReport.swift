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
  /// Which part of a site it is about; `nil` for a whole one.
  package var shard: Shard?
  /// The communities of the site, or of the part, by name.
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
  /// How long each stage took; `nil` where nobody asked.
  package var times: StageTimes?
  /// Whether nothing can be published: there is an error that isn't one community's alone.
  package var isBlocked = false

  /// What was said of the site when it was made, where nothing was made now since nothing had changed.
  package var saidBefore: Counts?

  /// The numbers of a report's summary.
  package struct Counts: Equatable, Sendable {
    package var warnings: Int
    package var notes: Int
    /// What the rules found beyond what `build` shows.
    package var unshownWarnings: Int
    package var unshownNotes: Int
    package var accepted: Int
    package var incompleteKits: Int
    package var pages: Int
    package var files: Int
    package var bytes: Int
  }

  /// Of how many communities the pages stayed as they were, and what was said when all were made.
  package var unchanged: (communities: Int, said: Counts)?

  package init(today: PartialDate) {
    self.today = today
  }

  /// Moves the findings that are at least so grave among the problems to show; the others are only counted.
  mutating func showFindings(_ least: Severity) {
    diagnostics.append(contentsOf: DiagnosticList(findings.all.filter { $0.severity >= least }))
    findings.removeAll { $0.severity >= least }
  }
}

extension SiteReport {
  package var counts: Counts {
    saidBefore
      ?? Counts(
        warnings: diagnostics.count(of: .warning), notes: diagnostics.count(of: .note),
        unshownWarnings: findings.count(of: .warning), unshownNotes: findings.count(of: .note),
        accepted: acceptedFindings, incompleteKits: incompleteKits, pages: pages, files: files, bytes: bytes)
  }

  /// What the next build may say of a site in which it finds nothing changed. What was noted of communities that stayed as
  /// they were is not known anew: at least as much as before, and as now.
  var saidInAll: Counts {
    guard let before = unchanged?.said else { return counts }
    var said = counts
    for field in [\Counts.notes, \.unshownWarnings, \.unshownNotes] {
      said[keyPath: field] = max(said[keyPath: field], before[keyPath: field])
    }
    return said
  }

  mutating func count(_ path: String, bytes size: Int) {
    files += 1
    if path.hasSuffix(".html") { pages += 1 }
    bytes += size
  }

  /// Counts files by their paths alone.
  mutating func count(_ paths: PathList, bytes size: Int) {
    files += paths.count
    pages += paths.count(endingWith: ".html")
    bytes += size
  }

  /// The report of a run that found the site as it must be.
  init(unchanged state: BuildState, _ manifest: Manifest, today: PartialDate) {
    self.init(today: today)
    saidBefore = state.said
    shard = manifest.shard
    communities = manifest.entries.map(\.summary).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    var report = BuildReport()
    report.unchanged = manifest.fileCount
    published = report
  }
}

extension SiteReport.Counts {
  private static var fields: [WritableKeyPath<Self, Int>] {
    [
      \.warnings, \.notes, \.unshownWarnings, \.unshownNotes, \.accepted, \.incompleteKits, \.pages, \.files, \.bytes,
    ]
  }

  var numbers: [Int] { Self.fields.map { self[keyPath: $0] } }

  init?(numbers: [Int]) {
    guard numbers.count == Self.fields.count else { return nil }
    self.init(
      warnings: 0, notes: 0, unshownWarnings: 0, unshownNotes: 0, accepted: 0, incompleteKits: 0, pages: 0, files: 0,
      bytes: 0)
    for (field, number) in zip(Self.fields, numbers) { self[keyPath: field] = number }
  }
}
