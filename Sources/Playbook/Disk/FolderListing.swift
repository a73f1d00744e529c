import Glibc

extension FileDescriptor {
  /// An entry of a folder, not opened.
  struct Entry {
    let name: RawPath
    let kind: FileStatus.Kind
  }

  /// What an open folder holds, sorted by the bytes of the names: the disk's own order differs between machines.
  func entries() throws(SystemError) -> [Entry] {
    // A folder's descriptor has one reading place; a second one lets this be called again.
    let second = try systemCall { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(second) else {
      let reason = SystemError(errno)
      close(second)
      throw reason
    }
    defer { closedir(stream) }
    var found: [Entry] = []
    while let entry = try Self.nextEntry(in: stream) {
      let name = Self.name(of: entry)
      found.append(Entry(name: RawPath(cString: name), kind: try kind(of: name, entry.pointee.d_type)))
    }
    return found.sorted { $0.name < $1.name }
  }

  private func kind(of name: UnsafePointer<CChar>, _ type: UInt8) throws(SystemError) -> FileStatus.Kind {
    if let kind = FileStatus.Kind(directoryType: type) { return kind }
    return try status(of: name).kind
  }

  /// The next entry that is not the folder itself or its parent.
  private static func nextEntry(in stream: OpaquePointer) throws(SystemError) -> UnsafeMutablePointer<dirent>? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == 0 { return nil }
        throw SystemError(errno)
      }
      let name = name(of: entry)
      if strcmp(name, ".") != 0, strcmp(name, "..") != 0 { return entry }
    }
  }

  /// The name by its address: the entry may be shorter than its struct, which must not be copied.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
  }
}
