import Glibc

/// Keeps two builds from publishing to one folder at once: `.<name>.enlist-lock` beside it.
///
/// The lock is the system's (`flock`), so it dies with its process however that ends; the file is only its handle, and
/// says which process holds it.
final class BuildLock: Sendable {
  private let file: FileDescriptor
  private let parent: FileDescriptor
  private let name: String

  static func name(for output: OutputFolder) -> String { ".\(output.name).enlist-lock" }

  init(for output: OutputFolder) throws(DiskFailure) {
    parent = output.parent
    name = Self.name(for: output)
    file = try Self.lock(name, output)
    do throws(SystemError) {
      _ = try systemCall { ftruncate(file.number, 0) }
      try file.write(Array("\(getpid())\n".utf8))
    } catch {
      // On a full disk there may be room for the file, but for nothing in it.
      release()
      throw DiskFailure(cannot: "write '\(name)' beside '\(output.path)'", error)
    }
  }

  /// Removes the lock's file; the lock itself goes with the descriptor.
  func release() {
    unlinkat(parent.number, name, 0)
  }
}

extension BuildLock {
  /// Locks the file that has the name now: the build that held it before may have removed the one we opened.
  private static func lock(_ name: String, _ output: OutputFolder) throws(DiskFailure) -> FileDescriptor {
    while true {
      let file = try doing("make the lock '\(name)' beside '\(output.path)'") { () throws(SystemError) in
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
        let file = try FileDescriptor.open(name, in: output.parent, flags, mode: 0o644)
        guard try file.status().kind == .file else { throw SystemError(EINVAL) }
        return file
      }
      do {
        _ = try systemCall { flock(file.number, LOCK_EX | LOCK_NB) }
        if try output.parent.status(of: name).inode == file.status().inode { return file }
      } catch {
        if error.number == EWOULDBLOCK { throw .locked(output.path, by: file) }
        if error.number != ENOENT { throw DiskFailure(cannot: "lock '\(name)' beside '\(output.path)'", error) }
      }
    }
  }
}

extension DiskFailure {
  fileprivate static func locked(_ path: String, by file: FileDescriptor) -> DiskFailure {
    let text = (try? file.readAll(limit: 32)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let process = Int(text.prefix { $0.isNumeral }).map { " (process \($0))" } ?? ""
    return DiskFailure(
      .environment, "another build is publishing to '\(path)'\(process)", hint: "wait until it has ended, or stop it")
  }
}
