/// A file or folder of the source, found but not read.
package struct SourceEntry: Equatable, Sendable {
  package enum Kind: Sendable {
    case file
    case folder
  }

  /// Relative to the source folder, with `/` between the parts: `content/site.yaml`.
  package let path: String
  package let kind: Kind
  /// In bytes; 0 for a folder.
  package let size: Int

  package init(path: String, kind: Kind, size: Int) {
    self.path = path
    self.kind = kind
    self.size = size
  }
}
