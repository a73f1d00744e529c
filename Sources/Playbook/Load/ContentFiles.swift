import Diagnostics

/// The files of a source folder, told apart by where they lie.
struct ContentFiles: Sendable {
  private(set) var site: SourceEntry?
  private(set) var pitch: SourceEntry?
  private(set) var figures: SourceEntry?
  private(set) var accepted: SourceEntry?
  private(set) var plays: [SourceEntry] = []
  private(set) var communities: [SourceEntry] = []
  private(set) var pieces: [SourceEntry] = []
  private(set) var pages: [SourceEntry] = []
  private(set) var media: [SourceEntry] = []
  private(set) var assets: [SourceEntry] = []
  private(set) var templates: [SourceEntry] = []

  /// Files that nothing reads are warnings: a misspelt folder must not make a page vanish.
  init(_ tree: SourceTree, diagnostics: inout DiagnosticList) {
    for entry in tree.entries {
      let path = tree.shownPath(of: entry.path)
      if entry.kind == .folder {
        if Self.isNameOfText(entry) { diagnostics.append(.folderAsText(path)) }
      } else if !add(entry) {
        diagnostics.append(.unusedFile(path))
      }
    }
  }

  /// Where the communities' records lie.
  static let recordsFolder = "content/communities/"
  /// What is accepted for all communities.
  static let acceptedPath = "content/accepted.yaml"
  /// How many texts all communities share.
  var sharedTextCount: Int {
    plays.count + pieces.count + pages.count + templates.count + [site, pitch, figures, accepted].count { $0 != nil }
  }

  /// The id of a community, which is its file's name.
  static func communityID(_ entry: SourceEntry) -> String {
    String(entry.path.dropFirst(recordsFolder.count).dropLast(".yaml".count))
  }

  static func recordPath(of community: String) -> String { "\(recordsFolder)\(community).yaml" }
}

extension ContentFiles {
  /// Whether content would be read from an entry if it were a file.
  private static func isNameOfText(_ entry: SourceEntry) -> Bool {
    let names = ["site", "pitch", "figures", "accepted"].map { "content/\($0).yaml" }
    return names.contains(entry.path) || entry.lies(in: Self.recordsFolder, ending: ".yaml")
      || ["playbook", "pieces", "pages"].contains { entry.lies(in: "content/\($0)/", ending: ".md") }
  }

  private mutating func add(_ entry: SourceEntry) -> Bool {
    switch entry.path {
    case "content/site.yaml": site = entry
    case "content/pitch.yaml": pitch = entry
    case "content/figures.yaml": figures = entry
    case Self.acceptedPath: accepted = entry
    default: return addToList(entry)
    }
    return true
  }

  private mutating func addToList(_ entry: SourceEntry) -> Bool {
    if entry.lies(in: "content/playbook/", ending: ".md") {
      plays.append(entry)
    } else if entry.lies(in: Self.recordsFolder, ending: ".yaml") {
      communities.append(entry)
    } else if entry.lies(in: "content/pieces/", ending: ".md") {
      pieces.append(entry)
    } else if entry.lies(in: "content/pages/", ending: ".md") {
      pages.append(entry)
    } else if entry.path.hasPrefix("content/media/") {
      media.append(entry)
    } else if entry.path.hasPrefix("templates/assets/") {
      assets.append(entry)
    } else if entry.path.hasPrefix("templates/") {
      templates.append(entry)
    } else {
      return false
    }
    return true
  }
}

extension SourceEntry {
  /// Whether the file lies directly in a folder and has an ending.
  func lies(in folder: String, ending: String) -> Bool {
    path.hasPrefix(folder) && path.hasSuffix(ending) && !path.dropFirst(folder.count).contains("/")
      && path.utf8.count > folder.utf8.count + ending.utf8.count
  }
}

extension Diagnostic {
  fileprivate static func folderAsText(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-file", "'\(path)' is a folder, but its name is that of a file that is read",
      at: SourceLocation(path: path), hint: "rename the folder, or put a file in its place")
  }

  fileprivate static func unusedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "unused-file", "nothing reads this file", at: SourceLocation(path: path),
      hint: "plays, pieces and pages are .md files in content/playbook, content/pieces and content/pages; "
        + "communities are .yaml files in content/communities; pictures lie in content/media")
  }
}
