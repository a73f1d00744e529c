import Glibc

extension FileDescriptor {
  /// Removes an entry of this folder with all it holds; one that is not there is removed already.
  /// Links are removed, never followed, and nothing on another file system is touched.
  func removeTree(_ name: RawPath) throws(SystemError) {
    do throws(SystemError) {
      let status = try status(of: name.cString)
      if status.kind == .folder { try removeContents(of: name, status) }
      _ = try systemCall { unlinkat(number, name.cString, status.kind == .folder ? AT_REMOVEDIR : 0) }
    } catch  where error.number == ENOENT {
      return
    }
  }

  private func removeContents(of name: RawPath, _ status: FileStatus) throws(SystemError) {
    let folder = try openToEmpty(name, status)
    guard try !folder.isMountPoint() else { throw SystemError(EBUSY) }
    for entry in try folder.entries() {
      if entry.kind == .folder {
        try folder.removeTree(entry.name)
      } else {
        _ = try systemCall { unlinkat(folder.number, entry.name.cString, 0) }
      }
    }
  }

  /// A folder whose permissions would keep its owner from emptying it is given the usual ones first.
  private func openToEmpty(_ name: RawPath, _ status: FileStatus) throws(SystemError) -> FileDescriptor {
    if status.permissions & 0o700 != 0o700 { _ = fchmodat(number, name.cString, 0o700, 0) }
    return try FileDescriptor.folder(name.cString, in: self)
  }
}
