import Glibc
import Synchronization

extension FileDescriptor {
  /// Removes an entry of this folder with all it holds; one that is not there is removed already.
  /// Links are removed, never followed, and nothing on another file system is touched.
  func removeTree(_ name: RawPath) throws(SystemError) {
    do throws(SystemError) {
      guard try status(of: name.cString).kind == .folder else {
        _ = try systemCall { unlinkat(number, name.cString, 0) }
        return
      }
      try removeFolder(name) { folder, names throws(SystemError) in try folder.removeTogether(names) }
    } catch  where error.number == ENOENT {
      return
    }
  }

  /// - Parameter removeFolders: removes the folders of these names.
  private func removeFolder(
    _ name: RawPath, removeFolders: (FileDescriptor, [RawPath]) throws(SystemError) -> Void
  ) throws(SystemError) {
    let folder = try openToEmpty(name)
    guard try !folder.isMountPoint() else { throw SystemError(EBUSY) }
    try removeFolders(folder, folder.removeFiles())
    _ = try systemCall { unlinkat(number, name.cString, AT_REMOVEDIR) }
  }

  /// By two threads: an old site has thousands.
  private func removeTogether(_ names: [RawPath]) throws(SystemError) {
    let failure = FirstFailure()
    let work = SharedWork(names.count) { piece in
      do throws(SystemError) {
        try self.removeAlone(names[piece])
      } catch {
        failure.error.withLock { $0 = $0 ?? error }
      }
    }
    work.finish()
    if let error = failure.error.withLock({ $0 }) { throw error }
  }

  private final class FirstFailure: Sendable {
    let error = Mutex<SystemError?>(nil)
  }

  private func removeAlone(_ name: RawPath) throws(SystemError) {
    try removeFolder(name) { folder, names throws(SystemError) in
      for name in names { try folder.removeAlone(name) }
    }
  }

  /// A folder whose permissions would keep its owner from emptying it is given the usual ones first.
  private func openToEmpty(_ name: RawPath) throws(SystemError) -> FileDescriptor {
    let status = try status(of: name.cString)
    if status.permissions & 0o700 != 0o700 { _ = fchmodat(number, name.cString, 0o700, 0) }
    return try FileDescriptor.folder(name.cString, in: self)
  }
}
