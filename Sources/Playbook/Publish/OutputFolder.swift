import Glibc

/// The folder the site is published to, checked before anything is written: that it is not one that must not be
/// replaced, and that it can be.
///
/// A folder that holds files of others is fine: they are kept. A folder that belongs to a project (`Package.swift`,
/// `.git`) and never held a site is taken for a slip.
package struct OutputFolder: Sendable {
  /// As the user wrote it, for messages.
  package let path: String
  /// The list of the files an earlier build made there, with the communities it was made of.
  package let manifest: Manifest?
  /// The folder's own name, without links and dots.
  let name: String
  let parent: FileDescriptor
  /// The site as it is now; `nil` where there is no folder yet.
  let live: FileDescriptor?

  /// Checks the folder and opens it; nothing is created yet. `home` is the user's home folder, if there is one.
  package init(path: String, source: String, home: String?) throws(DiskFailure) {
    let absolute = try Self.absolutePath(of: path)
    try DangerousFolder.refuse(absolute, writtenAs: path, source: source, home: home)
    let slash = absolute.lastIndex(of: "/") ?? absolute.startIndex
    let folder = slash == absolute.startIndex ? "/" : String(absolute[..<slash])
    self.path = path
    name = String(absolute[absolute.index(after: slash)...])
    parent = try doing("open '\(folder)', which holds the output folder") { () throws(SystemError) in
      try FileDescriptor.folder(folder)
    }
    live = try Self.openLive(name, in: parent, path: path)
    manifest = try live.flatMap { live throws(DiskFailure) in try Self.readManifest(in: live, path: path) }
    try refuseForeignProject()
  }

  /// The folder or one of its entries as messages name it.
  func shown(_ entry: String) -> String {
    path.hasSuffix("/") ? path + entry : "\(path)/\(entry)"
  }
}

extension OutputFolder {
  /// The path from `/`, with the links above the folder resolved. A link in the last place is left: it is refused.
  fileprivate static func absolutePath(of path: String) throws(DiskFailure) -> String {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    guard !trimmed.isEmpty, !trimmed.utf8.contains(0) else { throw .unusablePath(path) }
    let slash = trimmed.lastIndex(of: "/")
    let name = slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed
    if name.isEmpty || name == "." || name == ".." { return try realPath(String(trimmed), of: path) }
    let above = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let parent = try realPath(above, of: path)
    return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
  }

  private static func realPath(_ folder: String, of path: String) throws(DiskFailure) -> String {
    guard let real = RealPath.of(folder) else {
      let reason = SystemError(errno)
      throw DiskFailure(
        .environment, "can't publish to '\(path)': '\(folder)': \(reason.words)",
        hint: "create the folder '\(folder)' first, or choose another output folder")
    }
    return real
  }

  fileprivate static func openLive(
    _ name: String, in parent: FileDescriptor, path: String
  ) throws(DiskFailure) -> FileDescriptor? {
    let status: FileStatus
    do {
      status = try parent.status(of: name)
    } catch {
      if error.number == ENOENT { return nil }
      throw DiskFailure(cannot: "look at the output folder '\(path)'", error)
    }
    if status.kind == .link { throw .link(path, to: parent.linkTarget(of: name)) }
    guard status.kind == .folder else { throw .notAFolder(path) }
    let live = try doing("open the output folder '\(path)'") { () throws(SystemError) in
      try FileDescriptor.folder(name, in: parent)
    }
    let isMounted = try doing("look at the output folder '\(path)'") { () throws(SystemError) in
      try live.isMountPoint()
    }
    if isMounted { throw .mountPoint(path) }
    return live
  }

  fileprivate static func readManifest(in live: FileDescriptor, path: String) throws(DiskFailure) -> Manifest? {
    let bytes: [UInt8]
    do {
      bytes = try FileDescriptor.regularFile(Manifest.fileName, in: live).readAll(limit: Manifest.byteLimit)
    } catch {
      if error.number == ENOENT { return nil }
      throw DiskFailure(cannot: "read '\(path)/\(Manifest.fileName)'", error)
    }
    guard let manifest = Manifest(bytes: bytes) else { throw .damagedManifest(path) }
    return manifest
  }

  fileprivate func refuseForeignProject() throws(DiskFailure) {
    guard let live, manifest == nil else { return }
    for sign in ["Package.swift", ".git"] where live.allows(F_OK, of: sign) {
      throw .project(path, sign: sign)
    }
  }
}

extension FileDescriptor {
  fileprivate func linkTarget(of name: String) -> String {
    let buffer = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX) + 1) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      let length = max(0, readlinkat(number, name, start, Int(PATH_MAX)))
      buffer[length] = 0
      count = length + 1
    }
    return RawPath(cString: buffer).shown
  }
}

extension DiskFailure {
  fileprivate static func unusablePath(_ path: String) -> DiskFailure {
    DiskFailure(.wrongUsage, "'\(path)' is not a path for an output folder", hint: "name a folder, such as 'public'")
  }

  fileprivate static func link(_ path: String, to target: String) -> DiskFailure {
    DiskFailure(
      .wrongUsage, "the output folder '\(path)' is a symbolic link to '\(target)', which publishing would replace",
      hint: "name the folder '\(target)' itself as the output folder")
  }

  fileprivate static func notAFolder(_ path: String) -> DiskFailure {
    DiskFailure(
      .wrongUsage, "the output folder '\(path)' is not a folder", hint: "move that file away or choose another folder")
  }

  fileprivate static func mountPoint(_ path: String) -> DiskFailure {
    DiskFailure(
      .environment,
      "the output folder '\(path)' is a mount point, which can't be exchanged for the new site in one step",
      hint: "publish to a folder inside it, such as '\(path)/site'")
  }

  fileprivate static func damagedManifest(_ path: String) -> DiskFailure {
    DiskFailure(
      .environment,
      "'\(path)/\(Manifest.fileName)' is damaged or of another version, so nobody can tell which files there are Enlist's",
      hint: "move files of your own out of '\(path)', delete that folder and build again")
  }

  fileprivate static func project(_ path: String, sign: String) -> DiskFailure {
    DiskFailure(
      .wrongUsage,
      "'\(path)' holds '\(sign)' and no site made by Enlist: it looks like a project, not an output folder",
      hint: "choose an empty folder, such as 'public'")
  }
}
