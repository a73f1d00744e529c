import CSystem
import Glibc

/// An open file or folder, closed when the last owner lets go of it.
///
/// Paths are relative to an open folder wherever there is one, so that a folder that is renamed meanwhile can't lead
/// elsewhere. No child process inherits a descriptor.
final class FileDescriptor: Sendable {
  let number: Int32

  private init(owning number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Opens a path, relative to a folder or else to the working folder. `mode` counts for new files only and passes
  /// through the umask.
  static func open(
    _ path: UnsafePointer<CChar>, in folder: FileDescriptor? = nil, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> FileDescriptor {
    let base = folder?.number ?? AT_FDCWD
    return FileDescriptor(owning: try systemCall { openat(base, path, flags | O_CLOEXEC, mode) })
  }

  /// Opens a folder; a symbolic link in the last place is followed only on request.
  static func folder(
    _ path: UnsafePointer<CChar>, in folder: FileDescriptor? = nil, followingLink: Bool = false
  ) throws(SystemError) -> FileDescriptor {
    try open(path, in: folder, O_RDONLY | O_DIRECTORY | (followingLink ? 0 : O_NOFOLLOW))
  }

  /// Opens a folder in this one, name by name: one that became a link meanwhile is not followed. This one for an empty path.
  func folder(at path: some StringProtocol) throws(SystemError) -> FileDescriptor {
    var folder = self
    for name in path.split(separator: "/") { folder = try FileDescriptor.folder(String(name), in: folder) }
    return folder
  }

  /// Opens a regular file for reading. A link, a device or a pipe is refused without waiting for it.
  static func regularFile(
    _ path: UnsafePointer<CChar>, in folder: FileDescriptor
  ) throws(SystemError) -> FileDescriptor {
    let file = try open(path, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try file.status().kind == .file else { throw SystemError(EINVAL) }
    return file
  }

  func status() throws(SystemError) -> FileStatus {
    var result = stat()
    _ = try systemCall { fstat(number, &result) }
    return FileStatus(result)
  }

  /// The status of an entry of this folder; a link's own.
  func status(of path: UnsafePointer<CChar>) throws(SystemError) -> FileStatus {
    var result = stat()
    _ = try systemCall { fstatat(number, path, &result, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(result)
  }

  /// Whether something is mounted here. Bind mounts count, which the device number alone would not show.
  func isMountPoint() throws(SystemError) -> Bool {
    try systemCall { enlist_is_mount_root(number) } == 1
  }

  /// Whether the one who runs the command may use an entry of this folder, in the way of `access(2)`.
  func allows(_ use: Int32, of path: UnsafePointer<CChar>) -> Bool {
    faccessat(number, path, use, AT_EACCESS) == 0
  }
}

extension FileDescriptor {
  /// The whole file, or EFBIG where it holds more bytes than the limit, whatever size it claimed.
  func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = try min(max(status().size, 0), limit) + 1
    while true {
      let count = try read(upTo: room, into: &bytes)
      if count == 0 { return bytes }
      if bytes.count > limit { throw SystemError(EFBIG) }
      room = count < room ? room - count : 65_536
    }
  }

  /// Whether the file holds exactly these bytes. Arrays' own `==` goes byte by byte, which shows in a build of 15,000
  /// unchanged files.
  func holds(_ bytes: [UInt8]) throws(SystemError) -> Bool {
    let content = try readAll(limit: bytes.count)
    return content.count == bytes.count && memcmp(content, bytes, bytes.count) == 0
  }

  /// Writes all bytes at the current place.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      done += try systemCall {
        bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress.map { $0 + done }, $0.count - done) }
      }
    }
  }

  /// Appends at most `count` bytes and tells how many there were; 0 at the end of the file.
  private func read(upTo count: Int, into bytes: inout [UInt8]) throws(SystemError) -> Int {
    var failure: SystemError?
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try systemCall { Glibc.read(number, buffer.baseAddress, count) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return chunk.count
  }
}
