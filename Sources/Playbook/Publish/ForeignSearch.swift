import Glibc

/// Finds the foreign entries of an output folder, and refuses the build where one of them can't be carried over, or
/// where the folder as it is can't be cleared away afterwards.
struct ForeignSearch {
  private let output: OutputFolder
  private let ownFiles: Set<RawPath>
  private let ownFolders: Set<RawPath>
  private var found = ForeignEntries()
  private var refused: [String] = []

  /// - Parameter folders: what the last build noted of our folders where nothing else lay in them.
  static func run(in output: OutputFolder, notedFolders folders: UInt64? = nil) throws(DiskFailure) -> ForeignEntries {
    guard let live = output.live else { return ForeignEntries() }
    if let folders, let manifest = output.manifest, OwnFolders(manifest).mark(in: live)?.sum == folders {
      return ForeignEntries()
    }
    var search = ForeignSearch(output)
    try search.checkMayReplace(live)
    try search.visit(RawPath(""), live)
    if !search.refused.isEmpty { throw .immovable(search.refused, in: output.path) }
    return search.found
  }

  private init(_ output: OutputFolder) {
    self.output = output
    let paths = (output.manifest?.lists ?? []).flatMap(\.strings).map { RawPath($0) }
    // The manifest is ours wherever there is one: reading it has refused anything else of that name.
    ownFiles = Set(paths + [RawPath(Manifest.fileName)])
    ownFolders = Set(paths.flatMap(\.parents))
  }
}

extension ForeignSearch {
  /// The exchange itself needs no permission inside the folder, but clearing away the old site does.
  private func checkMayReplace(_ live: FileDescriptor) throws(DiskFailure) {
    let status = try looking(at: RawPath("")) { () throws(SystemError) in try live.status() }
    if !isOurs(status), !live.allows(R_OK | W_OK | X_OK, of: ".") { throw .strangersFolder(output.path) }
  }

  private mutating func visit(_ path: RawPath, _ folder: FileDescriptor) throws(DiskFailure) {
    let entries = try looking(at: path) { () throws(SystemError) in try folder.entries() }
    for entry in entries {
      try visit(entry, at: path.appending(entry.name), in: folder)
    }
  }

  private mutating func visit(
    _ entry: FileDescriptor.Entry, at path: RawPath, in folder: FileDescriptor
  ) throws(DiskFailure) {
    switch entry.kind {
    case .file: try visitFile(entry.name, at: path, in: folder)
    case .folder: try visitFolder(entry.name, at: path, in: folder)
    case .link: found.leaves.insert(path)
    case .special(let what): refused.append("'\(path.shown)' (\(what))")
    }
  }

  private mutating func visitFile(
    _ name: RawPath, at path: RawPath, in folder: FileDescriptor
  ) throws(DiskFailure) {
    guard !ownFiles.contains(path) else { return }
    let status = try looking(at: path) { () throws(SystemError) in try folder.status(of: name.cString) }
    // Linux lets nobody hard-link a stranger's file that he may not write himself.
    if !isOurs(status), !folder.allows(R_OK | W_OK, of: name.cString) {
      refused.append("'\(path.shown)' (another user's file)")
    } else {
      found.leaves.insert(path)
    }
  }

  private mutating func visitFolder(
    _ name: RawPath, at path: RawPath, in parent: FileDescriptor
  ) throws(DiskFailure) {
    let status = try looking(at: path) { () throws(SystemError) in try parent.status(of: name.cString) }
    if !isOurs(status), !parent.allows(R_OK | W_OK | X_OK, of: name.cString) {
      return refused.append("'\(path.shown)' (another user's folder)")
    }
    let folder = try looking(at: path) { () throws(SystemError) in
      try FileDescriptor.folder(name.cString, in: parent)
    }
    if try looking(at: path, { () throws(SystemError) in try folder.isMountPoint() }) {
      return refused.append("'\(path.shown)' (a mount point)")
    }
    if !ownFolders.contains(path) { found.folders[path] = status }
    try visit(path, folder)
  }

  private func isOurs(_ status: FileStatus) -> Bool {
    let user = geteuid()
    return user == 0 || user == status.owner
  }

  private func looking<Result>(
    at path: RawPath, _ operation: () throws(SystemError) -> Result
  ) throws(DiskFailure) -> Result {
    try doing("look at '\(path.isEmpty ? output.path : output.shown(path.shown))'", operation)
  }
}

extension DiskFailure {
  fileprivate static func strangersFolder(_ path: String) -> DiskFailure {
    DiskFailure(
      .environment, "the output folder '\(path)' belongs to another user, and you may not write to it",
      hint: "ask for permission to write there, or choose another output folder")
  }

  fileprivate static func immovable(_ entries: [String], in path: String) -> DiskFailure {
    DiskFailure(
      .environment,
      "the output folder '\(path)' holds what can't be carried over to a new site: \(entries.summary(limit: 5))",
      hint: "move it out of '\(path)'")
  }
}

extension [String] {
  /// The first few, and how many more there are.
  func summary(limit: Int) -> String {
    let first = prefix(limit).joined(separator: ", ")
    return count > limit ? "\(first) and \(count - limit) more" : first
  }
}
