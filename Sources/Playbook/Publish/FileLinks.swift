import Glibc
import Synchronization

/// Gives files of the old site a second name in the new one. It begins on a second thread when it is made.
final class FileLinks: Sendable {
  private let failure: Failure
  private let work: SharedWork

  private final class Failure: Sendable {
    let first = Mutex<DiskFailure?>(nil)
  }

  /// - Parameter lists: each is one thread's at a time, so the files of one folder should stand in one.
  init(_ lists: [PathList], of output: OutputFolder, in folders: StagedFolders) {
    let failure = Failure()
    self.failure = failure
    work = SharedWork(lists.count) { piece in
      guard let live = output.live, failure.first.withLock({ $0 == nil }) else { return }
      do throws(DiskFailure) {
        try Self.link(lists[piece], from: live, of: output, in: folders)
      } catch {
        failure.first.withLock { $0 = $0 ?? error }
      }
    }
  }

  /// Returns when all are there; throws the first failure.
  func finish() throws(DiskFailure) {
    work.finish()
    if let failure = failure.first.withLock({ $0 }) { throw failure }
  }

  /// Returns when nothing more is being linked.
  func stop() { work.stop() }
}

extension FileLinks {
  private static func link(
    _ paths: PathList, from live: FileDescriptor, of output: OutputFolder, in folders: StagedFolders
  ) throws(DiskFailure) {
    var (old, new, folder) = (FolderCursor(live), FolderCursor(folders.root), [UInt8]())
    try paths.forEachPath { path throws(DiskFailure) in
      do throws(SystemError) {
        let above = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
        if !above.elementsEqual(folder) {
          folder = Array(above)
          if !folder.isEmpty { try folders.make(RawPath(String(decoding: folder, as: UTF8.self))) }
        }
        let (source, target) = (try old.move(to: path), try new.move(to: path))
        _ = try systemCall { linkat(source.number, old.name, target.number, new.name, 0) }
      } catch {
        throw DiskFailure(cannot: "keep '\(output.shown(String(decoding: path, as: UTF8.self)))'", error)
      }
    }
  }
}
