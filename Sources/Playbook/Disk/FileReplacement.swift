import Glibc

extension FileDescriptor {
  /// Puts new bytes in the place of a file of this folder, in one step: whoever reads it meanwhile, and a crash, finds the
  /// old file or the new one. The file keeps its permissions and, where that is allowed, its owner. Throws `ESTALE` where
  /// it doesn't hold the expected bytes any more.
  func replaceFile(_ name: String, expecting old: [UInt8], with bytes: [UInt8]) throws(SystemError) {
    let file = try FileDescriptor.regularFile(name, in: self)
    guard (try? file.holds(old)) == true else { throw SystemError(ESTALE) }
    // A rename would replace a file that is protected against writing.
    guard allows(W_OK, of: name) else { throw SystemError(EACCES) }
    let temporary = ".\(name).enlist-fix"
    unlinkat(number, temporary, 0)
    do throws(SystemError) {
      try writeNew(bytes, to: temporary, like: file.status())
      _ = try systemCall { renameat(number, temporary, number, name) }
    } catch {
      unlinkat(number, temporary, 0)
      throw error
    }
    fsync(number)
  }

  private func writeNew(_ bytes: [UInt8], to name: String, like status: FileStatus) throws(SystemError) {
    let file = try FileDescriptor.open(name, in: self, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    try file.write(bytes)
    fchown(file.number, status.owner, status.group)
    _ = try systemCall { fchmod(file.number, status.permissions) }
    _ = try systemCall { fsync(file.number) }
  }
}
