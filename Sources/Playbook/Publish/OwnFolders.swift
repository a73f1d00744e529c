import Glibc

/// The folders that our files lie in, and how many entries of ours each has.
struct OwnFolders {
  /// By path; the output's own has none.
  private var counts: [String: Int] = ["": 1]

  /// The list of files itself is one of the output folder's.
  init(_ manifest: Manifest?) {
    for list in manifest?.lists ?? [] {
      var (last, count) = ([UInt8](), 0)
      list.forEachPath { path in
        let folder = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
        if !folder.elementsEqual(last) {
          add(count, to: String(decoding: last, as: UTF8.self))
          (last, count) = (Array(folder), 0)
        }
        count += 1
      }
      add(count, to: String(decoding: last, as: UTF8.self))
    }
  }

  /// Whether each folder has as many entries as it must have, is ours and nothing is mounted in it.
  func areAllThere(in live: FileDescriptor) -> Bool {
    let user = geteuid()
    return counts.allSatisfy { path, count in
      guard let folder = path.isEmpty ? live : try? live.folder(at: path), let status = try? folder.status(),
        user == 0 || user == status.owner, path.isEmpty || (try? folder.isMountPoint()) == false
      else { return false }
      return (try? folder.entryCount()) == count
    }
  }

  /// Each new folder is an entry of the one above it.
  private mutating func add(_ count: Int, to folder: String) {
    guard count > 0 else { return }
    if counts[folder] == nil {
      let above = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
      add(1, to: above)
    }
    counts[folder, default: 0] += count
  }
}
