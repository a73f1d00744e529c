import Glibc

/// Reads one file of a source after the other into the same memory, and opens a folder once for all files in it that follow
/// each other.
struct SourceReader {
  private let root: FileDescriptor
  private let limit: Int
  private var folder: (path: Substring, file: FileDescriptor)?
  private let buffer = ReadingBuffer()

  init(root: FileDescriptor, limit: Int) {
    self.root = root
    self.limit = limit
  }

  /// Hands over what the file holds, as long as the call takes.
  mutating func withBytes<Result>(
    of path: String, _ use: (UnsafeRawBufferPointer) -> Result
  ) throws(SystemError) -> Result {
    let folder = try folder(of: path)
    let file = try FileDescriptor.regularFile(path.lastPathPart, in: folder)
    return use(try buffer.fill(from: file, limit: limit))
  }

  private mutating func folder(of path: String) throws(SystemError) -> FileDescriptor {
    let above = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    if let folder, folder.path == above { return folder.file }
    let file = try root.folder(at: above)
    folder = (above, file)
    return file
  }
}

/// Memory that grows to the size of the largest file that was read into it.
private final class ReadingBuffer {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  deinit { memory.deallocate() }

  func fill(from file: FileDescriptor, limit: Int) throws(SystemError) -> UnsafeRawBufferPointer {
    var count = 0
    while true {
      if count == memory.count { grow() }
      let rest = memory[count...]
      let read = try systemCall {
        Glibc.read(file.number, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      }
      if read == 0 { return UnsafeRawBufferPointer(rebasing: memory[..<count]) }
      count += read
      if count > limit { throw SystemError(EFBIG) }
    }
  }

  private func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * memory.count, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(memory))
    memory.deallocate()
    memory = larger
  }
}
