/// Names that are not content: hidden files, and what systems and editors leave lying about.
enum PassedOver: Equatable {
  /// A usual thing nobody misses: `.DS_Store`, `.git`, `Thumbs.db`, a lock.
  case litter
  /// A hidden file, or an editor's copy, that somebody may have meant to publish: `.htaccess`, `.draft.md`, `draft.md~`.
  case hidden

  /// `nil` where the name is content.
  init?(_ name: String) {
    if Self.isLitter(name) {
      self = .litter
    } else if name.hasPrefix(".") || Self.isCopy(name) {
      self = .hidden
    } else {
      return nil
    }
  }

  private static func isLitter(_ name: String) -> Bool {
    names.contains(name.lowercased()) || beginnings.contains { name.hasPrefix($0) }
  }

  /// What editors keep beside a file: they may hold what the file has lost.
  private static func isCopy(_ name: String) -> Bool {
    endings.contains { name.hasSuffix($0) } || (name.hasPrefix("#") && name.hasSuffix("#"))
  }

  private static let names: Set<String> = [
    ".ds_store", ".directory", ".editorconfig", ".hg", ".idea", ".keep", ".obsidian", ".svn", ".vscode", "desktop.ini",
    "thumbs.db",
  ]
  /// Git's files, macOS's resource forks, Emacs's locks, LibreOffice's locks, Word's owner files.
  private static let beginnings = [".git", "._", ".#", ".~lock.", "~$"]
  private static let endings = ["~", ".swp", ".swo", ".swx"]
}
