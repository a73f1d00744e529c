import Diagnostics

/// The records whose errors hold nobody else up, on a build that keeps going.
struct FaultyRecords {
  /// `nil` on any other build.
  private(set) var kept: KeptCommunities?
  private(set) var problems = DiagnosticList()
  private(set) var findings = DiagnosticList()

  init(_ kept: KeptCommunities?) {
    self.kept = kept
  }

  var isOn: Bool { kept != nil }

  var isEmpty: Bool { problems.isEmpty }

  /// Takes up a record with errors. Returns the last good pages of its community, if it has any.
  mutating func add(_ made: MadeCommunity, _ found: DiagnosticList) -> Manifest.Community? {
    problems.append(contentsOf: made.problems)
    findings.append(contentsOf: found)
    return kept?.keep(ContentFiles.communityID(made.entry))
  }
}
