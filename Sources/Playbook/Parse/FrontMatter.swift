import Diagnostics

/// The two parts of a page's file: the YAML between `---` lines, and the Markdown after it.
package struct FrontMatter: Sendable {
  /// The YAML without its fences; `nil` where the file has none.
  package let yaml: SourceRange?
  package let body: SourceRange
  /// Whether it starts and never ends, which has been reported.
  package let isUnclosed: Bool

  /// Front matter starts on the first line that is not blank, with a line of three dashes, and ends with another (or
  /// with `...`, as YAML allows). A block that never ends is an error, and its file has no body: it must not print as
  /// text.
  package init(of file: SourceFile, diagnostics: inout DiagnosticList) {
    var lines = LineCursor(file.text)
    var opening = lines.next()
    while let line = opening, line.isBlank(in: file.text) { opening = lines.next() }
    guard let opening, opening.trimmed(in: file.text) == "---" else {
      (yaml, body, isUnclosed) = (nil, file.wholeRange, false)
      return
    }
    let start = opening.end
    while let line = lines.next() {
      guard ["---", "..."].contains(line.trimmed(in: file.text)) else { continue }
      yaml = SourceRange(file: file, bytes: start..<line.start)
      body = SourceRange(file: file, bytes: line.end..<file.byteCount)
      isUnclosed = false
      return
    }
    diagnostics.append(.unclosedFrontMatter(at: SourceRange(file: file, bytes: opening.start..<opening.start + 3)))
    (yaml, body, isUnclosed) = (nil, SourceRange(file: file, bytes: file.byteCount..<file.byteCount), true)
  }
}

extension LineCursor.Line {
  fileprivate func trimmed(in text: String) -> Substring {
    var line = text.slice(start..<end)
    while let last = line.unicodeScalars.last, last.properties.isWhitespace { line.unicodeScalars.removeLast() }
    return line
  }

  fileprivate func isBlank(in text: String) -> Bool { trimmed(in: text).isEmpty }
}

extension Diagnostic {
  fileprivate static func unclosedFrontMatter(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unclosed-front-matter", "the front matter starts here and never ends", at: place,
      hint: "put a line with three dashes, ---, after its last field")
  }
}
