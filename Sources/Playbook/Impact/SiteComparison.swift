/// Compares the files of a site with those in its output folder, one by one; keeps only which of them differ.
struct SiteComparison {
  private let output: OutputFolder
  private let plan: OutputPlan
  private(set) var differences: [Difference] = []
  private(set) var count = 0
  private var made: Set<String> = []
  private var community: String?
  /// Of the files to come, by path.
  private var templates: [String: String] = [:]

  init(_ output: OutputFolder, plan: OutputPlan) {
    self.output = output
    self.plan = plan
  }

  /// Says whose files come next: one community's, or, without one, the site's own.
  mutating func begin(community: String?) {
    self.community = community
    templates = Dictionary(
      plan.paths(community: community).map { ($0.path, $0.template.text) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ file: OutputFile) {
    count += 1
    made.insert(file.path)
    guard let change = change(of: file) else { return }
    differences.append(
      Difference(change: change, path: file.path, community: community, template: templates[file.path]))
  }

  /// Adds what an earlier build made and this site doesn't have.
  /// - Parameter chosen: the communities that are looked at; empty for the whole site.
  mutating func addRemoved(chosen: [String]) {
    guard let manifest = output.manifest else { return }
    let communities = Set(manifest.communities)
    for path in manifest.paths where !made.contains(path) {
      let folder = String(path.prefix { $0 != "/" })
      let community = communities.contains(folder) && folder != path ? folder : nil
      guard chosen.isEmpty || community.map(chosen.contains) == true else { continue }
      differences.append(Difference(change: .removed, path: path, community: community, template: nil))
    }
  }

  private func change(of file: OutputFile) -> Difference.Change? {
    guard let live = output.live,
      let old = try? FileDescriptor.regularFile(RawPath(file.path).cString, in: live)
    else { return .new }
    return (try? old.holds(file.bytes)) == true ? nil : .changed
  }
}
