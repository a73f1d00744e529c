/// Goes from path to path below a folder, and opens each path's own folder once for all of it that follow each other: most calls of
/// the system then need to look for a name only, not for a whole path.
struct FolderCursor {
  private let root: FileDescriptor
  private var path: [UInt8] = []
  private var open: FileDescriptor?
  /// The last part of the path, ready for the system.
  private(set) var name: [CChar] = []

  init(_ root: FileDescriptor) {
    self.root = root
  }

  /// The folder that a path lies in; its name there is `name` then.
  /// - Parameter enter: called with the path of a folder before it is opened.
  mutating func move(
    to path: UnsafeBufferPointer<UInt8>, enter: (String) throws(SystemError) -> Void = { _ in }
  ) throws(SystemError) -> FileDescriptor {
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    name.removeAll(keepingCapacity: true)
    for byte in path[(slash.map { $0 + 1 } ?? 0)...] { name.append(CChar(bitPattern: byte)) }
    name.append(0)
    guard let slash else { return root }
    let folder = path[..<slash]
    if let open, folder.elementsEqual(self.path) { return open }
    let text = String(decoding: folder, as: UTF8.self)
    try enter(text)
    let opened = try root.folder(at: text)
    (self.path, open) = (Array(folder), opened)
    return opened
  }
}
