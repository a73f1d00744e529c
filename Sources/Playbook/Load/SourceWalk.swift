import Diagnostics
import Glibc

/// The search for a source's files, folder by folder, with what it found so far.
struct SourceWalk {
  private(set) var entries: [SourceEntry] = []
  private var hidden: [String] = []
  private var diagnostics = DiagnosticList()
  private var isFull = false
  private let shownRoot: String
  private let limits: SourceLimits

  init(shownRoot: String, limits: SourceLimits) {
    self.shownRoot = shownRoot
    self.limits = limits
  }

  /// Visits one of the source's own folders; one that isn't there is left to the caller.
  mutating func visitTop(_ name: String, in root: FileDescriptor) throws(DiskFailure) {
    let status: FileStatus
    do {
      status = try root.status(of: name)
    } catch {
      if error.number == ENOENT { return }
      throw DiskFailure(cannot: "look at '\(shownRoot)\(name)'", error)
    }
    guard status.kind != .file else { return diagnostics.append(.notAFolder(place(name))) }
    try visit(FileDescriptor.Entry(name: RawPath(name), kind: status.kind), at: name, in: root, depth: 1)
  }

  /// Hands over the problems, with one note for all hidden files.
  mutating func finish(_ list: inout DiagnosticList) {
    if let note = Diagnostic.hiddenFiles(hidden.sorted()) { diagnostics.append(note) }
    list.append(contentsOf: diagnostics)
  }
}

extension SourceWalk {
  private mutating func visit(
    _ entry: FileDescriptor.Entry, at path: String, in folder: FileDescriptor, depth: Int
  ) throws(DiskFailure) {
    guard hasRoom() else { return }
    switch entry.kind {
    case .file: try visitFile(entry.name, at: path, in: folder)
    case .folder: try visitFolder(entry.name, at: path, in: folder, depth: depth)
    case .link: diagnostics.append(.link(place(path)))
    case .special(let what): diagnostics.append(.special(place(path), what))
    }
  }

  private mutating func visitFile(_ name: RawPath, at path: String, in folder: FileDescriptor) throws(DiskFailure) {
    guard folder.allows(R_OK, of: name.cString) else { return diagnostics.append(.unreadable(place(path))) }
    let size = try looking(at: path) { () throws(SystemError) in try folder.status(of: name.cString).size }
    guard size <= limits.fileBytes else { return diagnostics.append(.tooLarge(place(path), limits.fileBytes)) }
    entries.append(SourceEntry(path: path, kind: .file, size: size))
  }

  private mutating func visitFolder(
    _ name: RawPath, at path: String, in parent: FileDescriptor, depth: Int
  ) throws(DiskFailure) {
    guard depth <= limits.depth else { return diagnostics.append(.tooDeep(place(path), limits.depth)) }
    guard parent.allows(R_OK | X_OK, of: name.cString) else { return diagnostics.append(.unreadable(place(path))) }
    let folder = try looking(at: path) { () throws(SystemError) in try FileDescriptor.folder(name.cString, in: parent) }
    entries.append(SourceEntry(path: path, kind: .folder, size: 0))
    var known: [String: String] = [:]
    for entry in try looking(at: path, { () throws(SystemError) in try folder.entries() }) {
      guard let name = usableName(entry.name, in: path) else { continue }
      // Swift's strings are equal in every Unicode form. Capitals first: `ſ` has one, `S`, and is small already.
      if let other = known.updateValue(name, forKey: name.uppercased().lowercased()) {
        diagnostics.append(.clash(place("\(path)/\(name)"), with: place("\(path)/\(other)")))
      }
      try visit(entry, at: "\(path)/\(name)", in: folder, depth: depth + 1)
    }
  }

  /// The name as text; `nil` where it is passed over or can't be used.
  private mutating func usableName(_ name: RawPath, in folder: String) -> String? {
    guard let text = name.text, text.unicodeScalars.allSatisfy(Printable.isSafe) else {
      diagnostics.append(.badName(place("\(folder)/\(name.shown)")))
      return nil
    }
    switch PassedOver(text) {
    case .litter: return nil
    case .hidden:
      hidden.append("\(shownRoot)\(folder)/\(text)")
      return nil
    case nil: return text
    }
  }

  private mutating func hasRoom() -> Bool {
    if entries.count < limits.entries { return true }
    if !isFull { diagnostics.append(.tooMany(shownRoot, limits.entries)) }
    isFull = true
    return false
  }

  private func place(_ path: String) -> SourceLocation { SourceLocation(path: shownRoot + path) }

  private func looking<Result>(
    at path: String, _ operation: () throws(SystemError) -> Result
  ) throws(DiskFailure) -> Result {
    try doing("read '\(shownRoot)\(path)'", operation)
  }
}

extension Diagnostic {
  fileprivate static func notAFolder(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-folder", "'\(place.path)' is a file, but must be a folder", at: place,
      hint: "move the file away and make a folder of that name")
  }

  fileprivate static func link(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, code: "unsafe-link", "'\(place.path)' is a link; links are never followed, wherever they lead", at: place,
      hint: "put the file or folder itself here")
  }

  fileprivate static func special(_ place: SourceLocation, _ what: String) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-file", "'\(place.path)' is \(what), not a file", at: place, hint: "remove it from the source"
    )
  }

  fileprivate static func unreadable(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, code: "unreadable-file", "'\(place.path)' can't be read: permission denied", at: place,
      hint: "change its permissions so that you may read it")
  }

  fileprivate static func badName(_ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, code: "unsafe-file-name",
      "the name of '\(place.path)' holds an invisible control character or is not UTF-8",
      at: place, hint: "rename the file with letters, digits, '-' and '.'")
  }

  fileprivate static func clash(_ place: SourceLocation, with other: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, code: "file-name-clash", "'\(place.path)' and '\(other.path)' are one file on macOS and Windows",
      at: place, hint: "rename one of them: the names differ only by capital letters or by how an accent is stored")
  }

  fileprivate static func tooLarge(_ place: SourceLocation, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "file-too-large", "'\(place.path)' is larger than the limit of \(limit >> 20) MB for one file",
      at: place, hint: "make the file smaller or keep it on another server and link to it")
  }

  fileprivate static func tooDeep(_ place: SourceLocation, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "folder-too-deep", "'\(place.path)' lies deeper than the limit of \(limit) folders", at: place,
      hint: "move the folder up")
  }

  fileprivate static func tooMany(_ root: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "too-many-files", "the source holds more than the limit of \(limit) files and folders",
      at: SourceLocation(path: root.isEmpty ? "." : root), hint: "move what is not part of the site out of it")
  }

  fileprivate static func hiddenFiles(_ paths: [String]) -> Diagnostic? {
    guard let first = paths.first else { return nil }
    let what = paths.count == 1 ? "1 hidden or backup file is" : "\(paths.count) hidden or backup files are"
    return Diagnostic(
      .note, code: "hidden-file", "\(what) passed over: \(paths.summary(limit: 3))", at: SourceLocation(path: first),
      hint: "a name that begins with '.' or is an editor's copy is no content: rename the file if it is meant to be")
  }
}
