/// Names that are not content: hidden files, and what systems and editors leave lying about.
enum PassedOver: Equatable {
  /// A usual thing nobody misses: `.DS_Store`, `.git`, `Thumbs.db`, `draft.md~`.
  case litter
  /// A hidden file that somebody may have meant to publish: `.htaccess`, `.draft.md`.
  case hidden

  /// `nil` where the name is content.
  init?(_ name: String) {
    if Self.isLitter(name) {
      self = .litter
    } else if name.hasPrefix(".") {
      self = .hidden
    } else {
      return nil
    }
  }

  private static func isLitter(_ name: String) -> Bool {
    names.contains(name.lowercased()) || beginnings.contains { name.hasPrefix($0) }
      || endings.contains { name.hasSuffix($0) } || (name.hasPrefix("#") && name.hasSuffix("#"))
  }

  private static let names: Set<String> = [
    ".ds_store", ".directory", ".editorconfig", ".hg", ".idea", ".keep", ".obsidian", ".svn", ".vscode", "desktop.ini",
    "thumbs.db",
  ]
  /// Git's files, macOS's resource forks, Emacs's locks, LibreOffice's locks, Word's owner files.
  private static let beginnings = [".git", "._", ".#", ".~lock.", "~$"]
  private static let endings = ["~", ".swp", ".swo", ".swx"]
}
