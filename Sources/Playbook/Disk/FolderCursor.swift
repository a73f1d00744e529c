/// Goes from path to path below a folder, and opens the first folder of each once for all that follow each other: the system then
/// has shorter ways to go. Files of one community share theirs.
struct FolderCursor {
  private let root: FileDescriptor
  private var path: [UInt8] = []
  private var open: FileDescriptor?
  /// The rest of the path, ready for the system.
  private(set) var name: [CChar] = []

  init(_ root: FileDescriptor) {
    self.root = root
  }

  /// The first folder of a path, or the root where it has none; the way from there is `name` then.
  mutating func move(to path: UnsafeBufferPointer<UInt8>) throws(SystemError) -> FileDescriptor {
    let slash = path.firstIndex(of: UInt8(ascii: "/"))
    name.removeAll(keepingCapacity: true)
    for byte in path[(slash.map { $0 + 1 } ?? 0)...] { name.append(CChar(bitPattern: byte)) }
    name.append(0)
    guard let slash else { return root }
    let folder = path[..<slash]
    if let open, folder.elementsEqual(self.path) { return open }
    let opened = try root.folder(at: String(decoding: folder, as: UTF8.self))
    (self.path, open) = (Array(folder), opened)
    return opened
  }
}
