import Glibc
import StructuredData
import Synchronization

/// A site in the making: files go into a staging folder beside the output, `.<name>.enlist-staging`, and one exchange
/// of the two folders publishes them all. Whatever fails before that leaves the output as it was.
///
/// A file that is in the output already, byte for byte, is only noted at first; a build that changes nothing therefore
/// makes and touches no file. `write` may be called from several threads.
package final class Stage: Sendable {
  /// Whether something of a build lies beside the output: one that is at work, or was killed.
  static func hasLeftovers(beside output: OutputFolder) -> Bool {
    [name(beside: output), RawPath(BuildLock.name(for: output))].contains {
      (try? output.parent.status(of: $0.cString)) != nil
    }
  }

  private static func name(beside output: OutputFolder) -> RawPath { RawPath(".\(output.name).enlist-staging") }

  private let output: OutputFolder
  private let lock: BuildLock
  private let name: RawPath
  private let folders: StagedFolders
  private let foreign: ForeignEntries
  private let progress = Mutex(Progress())

  private struct Progress {
    var claims = PathClaims()
    var conflicts: Set<String> = []
    var written: [String] = []
    var unchanged: [String] = []
    /// The paths of each community's files, by its id, and of those that are nobody's.
    var owned: [String: [String]] = [:]
    var shared: [String] = []
    var writtenBytes = 0
    /// Why a file could not be added: a site that lacks it is never published.
    var failure: DiskFailure?
    var isOver = false

    mutating func note(_ path: String, of community: String?) {
      if let community { owned[community, default: []].append(path) } else { shared.append(path) }
    }

    mutating func add(_ file: OutputFile, to list: WritableKeyPath<Progress, [String]>) {
      self[keyPath: list].append(file.path)
      note(file.path, of: file.community)
    }
  }

  /// Locks the output, removes what a killed build left and checks that all that is not ours can be kept.
  package init(_ output: OutputFolder) throws(DiskFailure) {
    self.output = output
    name = Self.name(beside: output)
    lock = try BuildLock(for: output)
    do throws(DiskFailure) {
      foreign = try ForeignSearch.run(in: output)
      folders = try Self.makeFolder(name, beside: output)
    } catch {
      lock.release()
      throw error
    }
  }

  deinit {
    discard()
  }

  /// Adds a file of the new site. Once one could not be added, the site is not published any more.
  package func write(_ file: OutputFile) throws(DiskFailure) {
    do throws(DiskFailure) {
      try add(file)
    } catch {
      progress.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }

  /// Whether the new site has a file there.
  func isMade(_ path: String) -> Bool { progress.withLock { $0.claims.hasFile(path) } }

  /// Takes a file of the old site over as it is, unless the new site has another one in its place.
  package func keep(_ path: String, community: String?) {
    progress.withLock { progress in
      guard progress.claims.claim(path) == nil else { return }
      progress.unchanged.append(path)
      progress.note(path, of: community)
    }
  }

  /// Makes the files written so far the site, or the part of one, made of these communities and source files, and ends the
  /// stage.
  package func publish(
    communities: [CommunitySummary], shard: Shard? = nil, sources: [SourceMark] = [], day: PartialDate? = nil,
    state: BuildState? = nil
  ) throws(DiskFailure) -> BuildReport {
    defer { discard() }
    let progress = progress.withLock { $0 }
    if let failure = progress.failure { throw failure }
    if !progress.conflicts.isEmpty { throw .conflicts(progress.conflicts.sorted(), in: output.path) }
    let manifest = manifest(of: communities, progress, shard: shard, sources: sources, day: day)
    var report = self.report(progress, manifest)
    guard !progress.written.isEmpty || !manifest.isSameSite(as: output.manifest) else { return report }
    try complete(manifest, unchanged: progress.unchanged)
    state?.note(in: folders.root, manifest)
    try exchange()
    report.leftBehind = removeStaging()
    return report
  }

  /// Ends the stage and removes it; the output stays as it is. Does nothing where the stage has ended already.
  package func discard() {
    let wasOver = progress.withLock { progress in
      defer { progress.isOver = true }
      return progress.isOver
    }
    if wasOver { return }
    _ = removeStaging()
    lock.release()
  }
}

extension Stage {
  private static func makeFolder(_ name: RawPath, beside output: OutputFolder) throws(DiskFailure) -> StagedFolders {
    let parent = output.parent
    try doing("remove '\(name.shown)', which an earlier build left beside '\(output.path)'") { () throws(SystemError) in
      try parent.removeTree(name)
    }
    let root = try doing("make the folder '\(name.shown)' beside '\(output.path)'") { () throws(SystemError) in
      _ = try systemCall { mkdirat(parent.number, name.cString, 0o700) }
      return try FileDescriptor.folder(name.cString, in: parent)
    }
    return StagedFolders(root: root)
  }

  private func add(_ file: OutputFile) throws(DiskFailure) {
    if let fault = OutputPath.fault(in: file.path) { throw .badPath(file.path, fault) }
    guard claim(file.path) else { return }
    let path = RawPath(file.path)
    if isUnchanged(file, path) {
      return progress.withLock { $0.add(file, to: \.unchanged) }
    }
    try doing("write '\(output.shown(file.path))'") { () throws(SystemError) in
      try folders.write(file.bytes, to: path)
    }
    progress.withLock {
      $0.add(file, to: \.written)
      $0.writtenBytes += file.bytes.count
    }
  }

  /// Whether the file may be made. What is in the way is kept until all files are known: the message must not depend
  /// on which worker came first.
  private func claim(_ path: String) -> Bool {
    let obstacle = foreign.obstacle(to: path).map { "'\($0.shown)' is there and was not made by Enlist" }
    return progress.withLock { progress in
      guard let conflict = progress.claims.claim(path) ?? obstacle else { return true }
      progress.conflicts.insert(conflict)
      return false
    }
  }

  /// Whether the live site has the file exactly as it would be made; one that can't be read is made anew.
  private func isUnchanged(_ file: OutputFile, _ path: RawPath) -> Bool {
    guard let live = output.live, let old = try? FileDescriptor.regularFile(path.cString, in: live),
      let status = try? old.status(), status.size == file.bytes.count,
      status.permissions == StagedFolders.filePermissions, status.owner == geteuid()
    else { return false }
    return (try? old.holds(file.bytes)) ?? false
  }

  private func manifest(
    of communities: [CommunitySummary], _ progress: Progress, shard: Shard?, sources: [SourceMark], day: PartialDate?
  ) -> Manifest {
    let entries = communities.map { Manifest.Community($0, paths: progress.owned[$0.id] ?? []) }
    return Manifest(communities: entries, sitePaths: progress.shared, sources: sources, day: day, shard: shard)
  }

  private func report(_ progress: Progress, _ manifest: Manifest) -> BuildReport {
    var report = BuildReport()
    report.written = progress.written.count
    report.unchanged = progress.unchanged.count
    report.writtenBytes = progress.writtenBytes
    report.removed = Set(output.manifest?.paths ?? []).subtracting(manifest.paths).count
    return report
  }

  /// Adds what the new site takes over from the old one, and the list of its files.
  private func complete(_ manifest: Manifest, unchanged: [String]) throws(DiskFailure) {
    if let live = output.live {
      for path in unchanged {
        try doing("keep '\(output.shown(path))'") { () throws(SystemError) in
          try folders.link(RawPath(path), from: live)
        }
      }
      try foreign.carry(from: live, into: folders)
    }
    try doing("write '\(output.shown(Manifest.fileName))'") { () throws(SystemError) in
      try folders.write(manifest.bytes, to: RawPath(Manifest.fileName))
    }
  }

  private func exchange() throws(DiskFailure) {
    try doing("write the new site of '\(output.path)' to the disk") { () throws(SystemError) in
      try folders.takePermissions(of: output.live)
      try folders.sync()
    }
    do throws(SystemError) {
      try output.parent.put(name, inPlaceOf: RawPath(output.name), exchanging: output.live != nil)
    } catch {
      throw .exchangeFailed(output.path, error)
    }
    // The exchange is done and can't fail any more; should the disk refuse this, it will write the folder later.
    fsync(output.parent.number)
  }

  /// Removes the staging folder, which after the exchange is the old site. Returns what is in the way.
  private func removeStaging() -> String? {
    do throws(SystemError) {
      try output.parent.removeTree(name)
      return nil
    } catch {
      return "'\(name.shown)' beside '\(output.path)': \(error.words)"
    }
  }
}

extension DiskFailure {
  fileprivate static func badPath(_ path: String, _ fault: String) -> DiskFailure {
    DiskFailure(
      .environment, "'\(RawPath(path).shown)' can't be the path of a published file: it \(fault)",
      hint: "look for the template or the page that has this name")
  }

  fileprivate static func conflicts(_ conflicts: [String], in path: String) -> DiskFailure {
    DiskFailure(
      .environment, "the site can't be published to '\(path)': \(conflicts.summary(limit: 5))",
      hint: "rename one of two pages that meet; move a file that Enlist did not make out of the output folder")
  }

  fileprivate static func exchangeFailed(_ path: String, _ error: SystemError) -> DiskFailure {
    switch error.number {
    case EXDEV, EBUSY, EINVAL, ENOSYS:
      DiskFailure(
        .environment,
        "the output folder '\(path)' can't be exchanged for the new site in one step on this disk: \(error.words)",
        hint: "it may be a mount point or part of a container's image: publish to a folder made at run time")
    default: DiskFailure(cannot: "put the new site in place of '\(path)'", error)
    }
  }
}
