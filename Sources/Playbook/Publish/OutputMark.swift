import Glibc

/// What tells whether files of the output are as a build left them: their sizes, times, permissions, owners and inode numbers.
/// Marks of several files add up, in whatever order.
struct OutputMark: Equatable, Sendable {
  private(set) var sum: UInt64 = 0
  /// The size of the files.
  private(set) var bytes = 0
  /// When the last one of them changed, in nanoseconds since 1970.
  private(set) var newest = 0

  mutating func add(_ path: UnsafeRawBufferPointer, _ status: FileStatus) {
    var digest = Digest()
    digest.add(path)
    digest.add(status.size)
    digest.add(status.modified)
    digest.add(Int(status.permissions))
    digest.add(Int(status.owner))
    digest.add(Int(truncatingIfNeeded: status.inode))
    sum &+= digest.value
    bytes += status.size
    newest = max(newest, status.modified)
  }

  mutating func add(_ path: String, _ status: FileStatus) {
    var path = path
    path.withUTF8 { add(UnsafeRawBufferPointer($0), status) }
  }

  static func += (mark: inout OutputMark, other: OutputMark) {
    mark.sum &+= other.sum
    mark.bytes += other.bytes
    mark.newest = max(mark.newest, other.newest)
  }

  /// `nil` where one of the files, or of the folders, is not there any more.
  init?(of paths: PathList, in folder: FileDescriptor, as kind: FileStatus.Kind = .file) {
    var mark = OutputMark()
    var cursor = FolderCursor(folder)
    do throws(SystemError) {
      try paths.forEachPath { path throws(SystemError) in
        let status = try cursor.move(to: path).status(of: cursor.name)
        guard status.kind == kind else { throw SystemError(ENOENT) }
        mark.add(UnsafeRawBufferPointer(path), status)
      }
    } catch {
      return nil
    }
    self = mark
  }

  init() {}
}
