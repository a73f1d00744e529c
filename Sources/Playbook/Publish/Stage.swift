import Glibc
import StructuredData
import Synchronization

/// A site in the making: files go into a staging folder beside the output, `.<name>.enlist-staging`, and one exchange
/// of the two folders publishes them all. Whatever fails before that leaves the output as it was.
///
/// A file that is in the output already, byte for byte, is only noted at first; a build that changes nothing therefore
/// makes and touches no file. `write` may be called from several threads.
package final class Stage: Sendable {
  private let output: OutputFolder
  private let lock: BuildLock
  private let staging: StagingFolder
  private let foreign: ForeignEntries
  private let files: Mutex<StagedFiles>
  /// The links to the files of communities that keep their pages.
  private let links = Mutex<FileLinks?>(nil)

  /// Locks the output, removes what a killed build left and checks that all that is not ours can be kept.
  /// - Parameters:
  ///   - last: what the last build noted of the output, where our files are as they were.
  ///   - isClaiming: whether two files may meet: then each path is kept, to tell.
  package init(_ output: OutputFolder, since last: BuildState? = nil, isClaiming: Bool = true) throws(DiskFailure) {
    self.output = output
    files = Mutex(StagedFiles(claiming: isClaiming))
    lock = try BuildLock(for: output)
    do throws(DiskFailure) {
      foreign = try ForeignSearch.run(in: output, notedFolders: last?.folders)
      staging = try StagingFolder(beside: output)
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
      files.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }

  /// Whether the new site has a file there.
  func isMade(_ path: String) -> Bool { files.withLock { $0.hasFile(path) } }

  /// Takes a file of the old site over as it is, unless the new site has another one in its place.
  func keep(_ path: String, community: String?) {
    guard let status = try? output.live?.status(of: RawPath(path).cString) else { return }
    files.withLock { $0.keep(path, of: community, status) }
  }

  /// Takes all files of communities over as they are, while others are made. It is the caller's promise that no other file
  /// has the place of one of them.
  func keep(_ pages: [LastBuild.KeptPages]) {
    files.withLock { $0.keep(pages) }
    links.withLock { $0 = FileLinks(pages.map(\.pages.paths), of: output, in: staging.folders) }
  }

  /// Makes the files written so far the site, or the part of one, made of these communities and source files, and ends the
  /// stage.
  /// - Parameter faces: what others need of the communities' records, by id.
  package func publish(
    communities: [CommunitySummary], faces: [String: CommunityFace] = [:], shard: Shard? = nil,
    sources: [SourceMark] = [], day: PartialDate? = nil, state: BuildState? = nil
  ) throws(DiskFailure) -> BuildReport {
    defer { discard() }
    // Taken out, so that the paths don't stand in memory twice.
    var files = files.withLock { files in
      defer { files = StagedFiles(claiming: false) }
      return files
    }
    try files.requireWhole(in: output.path)
    var report = report(files)
    let (unchanged, mark) = (files.unchangedLists, files.mark)
    let entries = communities.map { files.takeEntry($0, faces[$0.id]) }
    let manifest = Manifest(
      communities: entries, sitePaths: files.sitePaths, sources: sources, day: day, shard: shard)
    report.removed = manifest.missing(of: output.manifest)
    guard report.written > 0 || !manifest.isSameSite(as: output.manifest) else { return report }
    try complete(manifest, unchanged)
    try staging.exchange { root in
      // The next build needs to look for others' files only where this doesn't hold any more.
      let own = foreign.isEmpty ? OwnFolders(manifest).settledMark(in: root) : nil
      state?.note(in: root, outputs: mark, folders: own)
    }
    report.leftBehind = staging.remove()
    return report
  }

  /// Ends the stage and removes it; the output stays as it is. Does nothing where the stage has ended already.
  package func discard() {
    let wasOver = files.withLock { files in
      defer { files.isOver = true }
      return files.isOver
    }
    if wasOver { return }
    links.withLock { $0 }?.stop()
    _ = staging.remove()
    lock.release()
  }
}

extension Stage {
  private func add(_ file: OutputFile) throws(DiskFailure) {
    if let fault = OutputPath.fault(in: file.path) { throw .badPath(file.path, fault) }
    let obstacle = foreign.obstacle(to: file.path).map { "'\($0.shown)' is there and was not made by Enlist" }
    guard files.withLock({ $0.claim(file.path, obstacle: obstacle) }) else { return }
    let path = RawPath(file.path)
    if let status = unchanged(file, path) {
      return files.withLock { $0.addUnchanged(file.path, of: file.community, status) }
    }
    let status = try doing("write '\(output.shown(file.path))'") { () throws(SystemError) in
      try staging.folders.write(file.bytes, to: path)
    }
    files.withLock { $0.addWritten(file, status) }
  }

  /// How the live site has the file, if exactly as it would be made; one that can't be read is made anew.
  private func unchanged(_ file: OutputFile, _ path: RawPath) -> FileStatus? {
    guard let live = output.live, let old = try? FileDescriptor.regularFile(path.cString, in: live),
      let status = try? old.status(), status.size == file.bytes.count,
      status.permissions == StagedFolders.filePermissions, status.owner == geteuid(),
      (try? old.holds(file.bytes)) ?? false
    else { return nil }
    return status
  }

  private func report(_ files: StagedFiles) -> BuildReport {
    var report = BuildReport()
    report.written = files.written
    report.unchanged = files.unchanged
    report.writtenBytes = files.writtenBytes
    return report
  }

  /// Adds what the new site takes over from the old one, and the list of its files.
  private func complete(_ manifest: Manifest, _ unchanged: [PathList]) throws(DiskFailure) {
    try FileLinks(unchanged, of: output, in: staging.folders).finish()
    try links.withLock { $0 }?.finish()
    if let live = output.live { try foreign.carry(from: live, into: staging.folders) }
    try doing("write '\(output.shown(Manifest.fileName))'") { () throws(SystemError) in
      let file = try staging.folders.create(RawPath(Manifest.fileName))
      try ManifestText.write(manifest) { bytes throws(SystemError) in try file.write(bytes) }
    }
  }
}

extension DiskFailure {
  fileprivate static func badPath(_ path: String, _ fault: String) -> DiskFailure {
    DiskFailure(
      .environment, "'\(RawPath(path).shown)' can't be the path of a published file: it \(fault)",
      hint: "look for the template or the page that has this name")
  }
}
