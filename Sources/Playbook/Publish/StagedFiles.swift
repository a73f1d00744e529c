/// What the site in the making has so far.
struct StagedFiles: Sendable {
  /// The files of one community, or those that are nobody's.
  struct Group: Sendable {
    var written = PathList()
    /// Those that the old site has as they are.
    var unchanged = PathList()

    var paths: PathList {
      var paths = written
      paths.append(unchanged)
      return paths
    }

    /// Once it is complete.
    mutating func settle(like other: Group) {
      (written, unchanged) = (written.sorted(), unchanged.sorted())
      written.share(other.written)
      unchanged.share(other.unchanged)
    }
  }

  /// `nil` where somebody else has made sure that no two files meet.
  private var claims: PathClaims?
  private var groups: [String: Group] = [:]
  /// The community whose files come in. When another one's do, its own are mostly complete.
  private var current: String?
  /// The files of one that is complete: most have files of the same names, which are kept once.
  private var model = Group()
  private var site = Group()
  /// The communities whose files all stay as they are.
  private var kept: [String: Manifest.Community] = [:]
  private var conflicts: Set<String> = []
  private(set) var writtenBytes = 0
  private(set) var mark = OutputMark()
  /// Why a file could not be added: a site that lacks it is never published.
  var failure: DiskFailure?
  var isOver = false

  init(claiming isClaiming: Bool) {
    claims = isClaiming ? PathClaims() : nil
  }

  var written: Int { groups.values.reduce(site.written.count) { $0 + $1.written.count } }

  var unchanged: Int {
    let made = groups.values.reduce(site.unchanged.count) { $0 + $1.unchanged.count }
    return kept.values.reduce(made) { $0 + $1.paths.count }
  }

  /// What was made as it was before.
  var unchangedLists: [PathList] { (groups.values.map(\.unchanged) + [site.unchanged]).filter { $0.count > 0 } }

  /// Whether there is a file of that path.
  func hasFile(_ path: String) -> Bool { claims?.hasFile(path) ?? false }

  /// Takes a path. What is in the way is kept until all files are known: the message must not depend on which worker came first.
  /// - Parameter obstacle: what stands in the way in the old site.
  mutating func claim(_ path: String, obstacle: String?) -> Bool {
    guard let conflict = claims?.claim(path) ?? obstacle else { return true }
    conflicts.insert(conflict)
    return false
  }

  mutating func addWritten(_ file: OutputFile, _ status: FileStatus) {
    add(file.path, of: file.community, to: \.written, status)
    writtenBytes += file.bytes.count
  }

  mutating func addUnchanged(_ path: String, of community: String?, _ status: FileStatus) {
    add(path, of: community, to: \.unchanged, status)
  }

  /// Takes a file of the old site, unless there is another one in its place.
  mutating func keep(_ path: String, of community: String?, _ status: FileStatus) {
    if claims?.claim(path) == nil { addUnchanged(path, of: community, status) }
  }

  mutating func keep(_ pages: [LastBuild.KeptPages]) {
    for pages in pages {
      kept[pages.pages.summary.id] = pages.pages
      mark += pages.mark
    }
  }

  /// Throws what keeps the files from becoming a site.
  func requireWhole(in path: String) throws(DiskFailure) {
    if let failure { throw failure }
    if !conflicts.isEmpty { throw .conflicts(conflicts.sorted(), in: path) }
  }

  /// Takes the community with its files out.
  mutating func takeEntry(_ summary: CommunitySummary, _ face: CommunityFace?) -> Manifest.Community {
    kept.removeValue(forKey: summary.id)
      ?? Manifest.Community(summary, face: face, paths: groups.removeValue(forKey: summary.id)?.paths ?? [])
  }

  /// The files that are no community's.
  var sitePaths: PathList { site.paths }

  private mutating func add(
    _ path: String, of community: String?, to list: WritableKeyPath<Group, PathList>, _ status: FileStatus
  ) {
    if let community {
      if community != current { begin(community) }
      groups[community, default: Group()][keyPath: list].append(path)
    } else {
      site[keyPath: list].append(path)
    }
    mark.add(path, status)
  }

  private mutating func begin(_ community: String) {
    if let current, var group = groups.removeValue(forKey: current) {
      group.settle(like: model)
      model = group
      groups[current] = group
    }
    current = community
  }
}

extension DiskFailure {
  fileprivate static func conflicts(_ conflicts: [String], in path: String) -> DiskFailure {
    DiskFailure(
      .environment, "the site can't be published to '\(path)': \(conflicts.summary(limit: 5))",
      hint: "rename one of two pages that meet; move a file that Enlist did not make out of the output folder")
  }
}
