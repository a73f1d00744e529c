import CSystem
import Glibc
import Synchronization

/// The staging folder and the folders made in it so far. Two workers may use it at once.
///
/// Permissions are set apart from the making, because the umask takes some away: the same site has the same ones
/// wherever it is built.
final class StagedFolders: Sendable {
  static let folderPermissions: mode_t = 0o755
  static let filePermissions: mode_t = 0o644

  let root: FileDescriptor
  /// Those that are known to be there. A large site has too many to know them all: the next one in a forgotten folder finds it.
  private let made = Mutex<Set<RawPath>>([])
  private static let mostKnown = 1000
  /// Whether files and folders were seen to get the usual permissions from the start: then they need not be set for each.
  private let areUsual = Mutex((files: false, folders: false))

  init(root: FileDescriptor) {
    self.root = root
  }

  /// Makes a folder and those above it, unless they are there.
  func make(_ path: RawPath) throws(SystemError) {
    if made.withLock({ $0.contains(path) }) { return }
    // Mostly the one above is there.
    let isNext = path.parent.map { parent in made.withLock { $0.contains(parent) } } ?? true
    for folder in (isNext ? [] : path.parents) + [path] where !made.withLock({ $0.contains(folder) }) {
      do throws(SystemError) {
        _ = try systemCall { mkdirat(root.number, folder.cString, Self.folderPermissions) }
        try setPermissions(of: folder)
      } catch  where error.number == EEXIST {
        // Another worker made it.
      }
      made.withLock {
        if $0.count == Self.mostKnown { $0.removeAll() }
        $0.insert(folder)
      }
    }
  }

  /// Writes a new file, and tells how it is; there must be none of that name yet.
  func write(_ bytes: [UInt8], to path: RawPath) throws(SystemError) -> FileStatus {
    let file = try create(path)
    try file.write(bytes)
    return try file.status()
  }

  /// Makes a new file, for writing.
  func create(_ path: RawPath) throws(SystemError) -> FileDescriptor {
    try makeParent(of: path)
    let file = try FileDescriptor.open(
      path.cString, in: root, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: Self.filePermissions)
    if areUsual.withLock({ $0.files }) { return file }
    if try file.status().permissions == Self.filePermissions {
      areUsual.withLock { $0.files = true }
    } else {
      _ = try systemCall { fchmod(file.number, Self.filePermissions) }
    }
    return file
  }

  /// Gives a file or link of the live site a second name here.
  func link(_ path: RawPath, from live: FileDescriptor) throws(SystemError) {
    try makeParent(of: path)
    _ = try systemCall { linkat(live.number, path.cString, root.number, path.cString, 0) }
  }

  /// Gives a folder the owner, if that is allowed, and the permissions that another one has.
  func restore(_ status: FileStatus, of path: RawPath) throws(SystemError) {
    fchownat(root.number, path.cString, status.owner, status.group, AT_SYMLINK_NOFOLLOW)
    _ = try systemCall { fchmodat(root.number, path.cString, status.permissions, 0) }
  }

  /// Gives the site's folder the permissions and owner of the one it replaces, or else the usual ones.
  func takePermissions(of live: FileDescriptor?) throws(SystemError) {
    let status = try live?.status()
    if let status { fchown(root.number, status.owner, status.group) }
    _ = try systemCall { fchmod(root.number, status?.permissions ?? Self.folderPermissions) }
  }

  /// Waits until everything written so far is on the disk: once for all files, where syncing each costs 16 times as much.
  func sync() throws(SystemError) {
    _ = try systemCall { syncfs(root.number) }
  }

  private func setPermissions(of folder: RawPath) throws(SystemError) {
    if areUsual.withLock({ $0.folders }) { return }
    if try root.status(of: folder.cString).permissions == Self.folderPermissions {
      areUsual.withLock { $0.folders = true }
    } else {
      _ = try systemCall { fchmodat(root.number, folder.cString, Self.folderPermissions, 0) }
    }
  }

  private func makeParent(of path: RawPath) throws(SystemError) {
    if let parent = path.parent { try make(parent) }
  }
}

extension FileDescriptor {
  /// Gives a folder in here the place of another, in one step: both are exchanged, or, where there is no other, the
  /// folder is renamed. A plain rename never replaces a file or a folder that holds something.
  func put(_ folder: RawPath, inPlaceOf other: RawPath, exchanging: Bool) throws(SystemError) {
    _ = try systemCall {
      exchanging
        ? renameat2(number, folder.cString, number, other.cString, ENLIST_RENAME_EXCHANGE)
        : renameat(number, folder.cString, number, other.cString)
    }
  }
}
