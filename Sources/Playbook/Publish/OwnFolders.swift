import Glibc

/// The folders that our files lie in. As long as their times are those that a build noted, nobody has put anything into them or taken
/// anything out.
struct OwnFolders {
  /// Each once, after the one above it; the output folder itself is not among them.
  let paths: PathList

  init(_ manifest: Manifest) {
    var (paths, seen) = (PathList(), Set<UInt64>())
    func add(_ folder: Slice<UnsafeBufferPointer<UInt8>>) {
      guard !folder.isEmpty, seen.insert(Self.digest(of: folder)).inserted else { return }
      add(folder[..<(folder.lastIndex(of: UInt8(ascii: "/")) ?? 0)])
      paths.append(UnsafeBufferPointer(rebasing: folder))
    }
    for list in manifest.lists {
      var last: [UInt8] = []
      list.forEachPath { path in
        let folder = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
        guard !folder.elementsEqual(last) else { return }
        last = Array(folder)
        add(folder)
      }
    }
    self.paths = paths
  }

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
    for part in SharedWork.map(paths.parts(2), { OutputMark(of: $0, in: output, as: .folder) }) {
      guard let part else { return nil }
      mark += part
    }
    return mark
  }

  private static func digest(of path: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var digest = Digest()
    digest.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(path.base)[path.startIndex..<path.endIndex]))
    return digest.value
  }
}
