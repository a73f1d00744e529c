import Glibc

/// What lies in an output folder and was not made by Enlist: `CNAME`, a `.git` folder, notes. It is carried over to
/// the new site as it is.
struct ForeignEntries: Sendable {
  /// Files and links: they are hard-linked.
  var leaves: Set<RawPath> = []
  /// Folders can't be linked: they are made again, with their owner and permissions.
  var folders: [RawPath: FileStatus] = [:]

  var isEmpty: Bool { leaves.isEmpty && folders.isEmpty }

  /// What stands in the way of a new file: the entry that has its path, or that is no folder and lies above it.
  func obstacle(to path: String) -> RawPath? {
    if isEmpty { return nil }
    let path = RawPath(path)
    if leaves.contains(path) || folders[path] != nil { return path }
    return path.parents.first { leaves.contains($0) }
  }

  /// Puts everything into the new site.
  func carry(from live: FileDescriptor, into site: StagedFolders) throws(DiskFailure) {
    let folders = folders.sorted { $0.key < $1.key }
    for (path, _) in folders {
      try carrying(path) { () throws(SystemError) in try site.make(path) }
    }
    for path in leaves {
      try carrying(path) { () throws(SystemError) in try site.link(path, from: live) }
    }
    // Permissions come last and from the inside out: a folder that can't be written to is filled first.
    for (path, status) in folders.reversed() {
      try carrying(path) { () throws(SystemError) in try site.restore(status, of: path) }
    }
  }

  private func carrying(
    _ path: RawPath, _ operation: () throws(SystemError) -> Void
  ) throws(DiskFailure) {
    try doing("carry '\(path.shown)', which Enlist did not make, over to the new site", operation)
  }
}
