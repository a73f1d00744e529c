import Glibc

/// The folder beside the output in which a new site is made, `.<name>.enlist-staging`. It takes the output's place in one step.
struct StagingFolder: Sendable {
  let folders: StagedFolders
  private let output: OutputFolder
  private let name: RawPath

  /// Whether something of a build lies beside the output: one that is at work, or was killed.
  static func hasLeftovers(beside output: OutputFolder) -> Bool {
    [name(beside: output), RawPath(BuildLock.name(for: output))].contains {
      (try? output.parent.status(of: $0.cString)) != nil
    }
  }

  private static func name(beside output: OutputFolder) -> RawPath { RawPath(".\(output.name).enlist-staging") }

  /// Makes it, in place of what a killed build left.
  init(beside output: OutputFolder) throws(DiskFailure) {
    let (parent, name) = (output.parent, Self.name(beside: output))
    (self.output, self.name) = (output, name)
    try doing("remove '\(name.shown)', which an earlier build left beside '\(output.path)'") { () throws(SystemError) in
      try parent.removeTree(name)
    }
    let root = try doing("make the folder '\(name.shown)' beside '\(output.path)'") { () throws(SystemError) in
      _ = try systemCall { mkdirat(parent.number, name.cString, 0o700) }
      return try FileDescriptor.folder(name.cString, in: parent)
    }
    folders = StagedFolders(root: root)
  }

  /// Publishes what is in it.
  /// - Parameter note: notes how the new site is, once all of it is there.
  func exchange(_ note: (FileDescriptor) -> Void) throws(DiskFailure) {
    try doing("write the new site of '\(output.path)' to the disk") { () throws(SystemError) in
      try folders.takePermissions(of: output.live)
      note(folders.root)
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

  /// Removes it; after the exchange it is the old site. Returns what is in the way.
  func remove() -> String? {
    do throws(SystemError) {
      try output.parent.removeTree(name)
      return nil
    } catch {
      return "'\(name.shown)' beside '\(output.path)': \(error.words)"
    }
  }
}

extension DiskFailure {
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
