/// A place in a file, ready to print.
package struct SourceLocation: Hashable, Sendable {
  /// Relative to where the command was given, with `/` between the parts.
  package let path: String
  /// 1-based; 0 when the place is the file or folder as a whole.
  package let line: Int
  /// 1-based, in Unicode scalars; 0 when the place is the file or folder as a whole.
  package let column: Int
  /// How many Unicode scalars of the line the caret underlines; at least 1.
  package let length: Int
  /// The line as it was written, for the excerpt; empty where it is longer than `longestExcerpt`.
  package let lineText: String

  /// In UTF-8 bytes. A file of one endless line would otherwise be copied for each of its problems.
  package static let longestExcerpt = 10_000

  package init(path: String, line: Int, column: Int, length: Int, lineText: String) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.lineText = lineText
  }

  /// A file or folder as a whole.
  package init(path: String) {
    self.init(path: path, line: 0, column: 0, length: 1, lineText: "")
  }
}
