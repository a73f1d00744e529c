import CSystem
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
    try removeFolders(folder, try folder.removeFiles())
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

  /// Removes what a folder holds but for the folders in it, whose names are returned. It reads the entries itself: a stream would
  /// cost four more calls of the system, and an old site may have thousands of folders with a few files each.
  private func removeFiles() throws(SystemError) -> [RawPath] {
    var folders: [RawPath] = []
    let failure = withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 8) { buffer in
      do throws(SystemError) {
        while case let count = try systemCall({ getdents64(number, buffer.baseAddress, buffer.count) }), count > 0 {
          var rest = UnsafeRawBufferPointer(buffer)[..<count]
          while let entry = DirectoryEntry(&rest) {
            if try isFolder(entry) { folders.append(RawPath(cString: entry.name)) } else { try remove(entry) }
          }
        }
        return SystemError?.none
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    return folders
  }

  private func isFolder(_ entry: DirectoryEntry) throws(SystemError) -> Bool {
    if let kind = FileStatus.Kind(directoryType: entry.type) { return kind == .folder }
    return try status(of: entry.name).kind == .folder
  }

  private func remove(_ entry: DirectoryEntry) throws(SystemError) {
    _ = try systemCall { unlinkat(number, entry.name, 0) }
  }

  /// A folder whose permissions would keep its owner from emptying it is given the usual ones first.
  private func openToEmpty(_ name: RawPath) throws(SystemError) -> FileDescriptor {
    let status = try status(of: name.cString)
    if status.permissions & 0o700 != 0o700 { _ = fchmodat(number, name.cString, 0o700, 0) }
    return try FileDescriptor.folder(name.cString, in: self)
  }
}

/// An entry as the system hands it over (`linux_dirent64`), but for the folder itself and the one above it.
private struct DirectoryEntry {
  let type: UInt8
  /// As long as the memory it was read into.
  let name: UnsafePointer<CChar>

  /// Takes the next one off; `nil` where there is none.
  init?(_ rest: inout Slice<UnsafeRawBufferPointer>) {
    while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      rest = rest.dropFirst(Int(start.load(fromByteOffset: 16, as: UInt16.self)))
      let name = (start + 19).assumingMemoryBound(to: CChar.self)
      if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
      (type, self.name) = (start.load(fromByteOffset: 18, as: UInt8.self), name)
      return
    }
    return nil
  }
}
