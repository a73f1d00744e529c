/// A run of bytes in a source file: where a value, a word of Markdown or a template tag came from.
package struct SourceRange: Sendable {
  package let file: SourceFile
  /// UTF-8 offsets into `file.text`.
  package let bytes: Range<Int>

  package init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  /// The text as it was written there.
  package var text: Substring {
    file.text.slice(min(bytes.lowerBound, file.byteCount)..<min(bytes.upperBound, file.byteCount))
  }

  /// The place as a value that people and tools can read; it no longer holds the file.
  package var location: SourceLocation {
    let (line, startColumn) = file.position(at: bytes.lowerBound)
    let end = file.position(at: bytes.upperBound)
    let length = file.lineLength(line)
    // Between the two bytes of a line end is the end of the line, too.
    let column = min(startColumn, length.scalars + 1)
    let lastColumn = end.line == line ? min(end.column, length.scalars + 1) : length.scalars + 1
    return SourceLocation(
      path: file.path, line: line, column: column, length: max(1, lastColumn - column),
      lineText: length.bytes <= SourceLocation.longestExcerpt ? String(file.line(line)) : "")
  }
}

extension SourceRange: Hashable {
  package static func == (left: SourceRange, right: SourceRange) -> Bool {
    left.file === right.file && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(bytes)
  }
}
