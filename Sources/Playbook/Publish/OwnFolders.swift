import Glibc

/// The folders that our files lie in. As long as their times are those that a build noted, nobody has put anything into them or taken
/// anything out.
struct OwnFolders {
  private let files: [PathList]

  init(_ manifest: Manifest) { files = manifest.lists }

  /// A mark of them and of the output folder that a change from now on shows in; `nil` where one is gone.
  func settledMark(in output: FileDescriptor) -> UInt64? {
    guard let mark = mark(in: output), DiskClock.move(past: mark.newest) else { return nil }
    return mark.sum
  }

  /// A mark of them and of the output folder; `nil` where one is gone.
  func mark(in output: FileDescriptor) -> OutputMark? {
    guard let status = try? output.status() else { return nil }
    var mark = OutputMark()
    // What one user may clear away another may not.
    mark.add("\(geteuid())", status)
    // One that two lists have files in counts twice, each time.
    for part in SharedWork.map(files, { OutputMark(of: Self.folders(of: $0), in: output, as: .folder) }) {
      guard let part else { return nil }
      mark += part
    }
    return mark
  }

  /// The folders that some files lie in, each once, after the one above it; the output folder itself is not among them.
  static func folders(of files: PathList) -> PathList {
    var (folders, seen) = (PathList(), Set<ArraySlice<UInt8>>())
    func add(_ folder: ArraySlice<UInt8>) {
      guard !folder.isEmpty, seen.insert(folder).inserted else { return }
      add(above(folder))
      folder.withUnsafeBufferPointer { folders.append($0) }
    }
    files.forEachPath { add(above(Array($0)[...])) }
    return folders
  }

  private static func above(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
  }
}
