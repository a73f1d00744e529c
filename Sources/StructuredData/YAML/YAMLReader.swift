import Diagnostics

/// Reads YAML strictly: every scalar as written, every value with its place, and nothing that could surprise.
///
/// Aliases, anchors, merge keys, tags, directives and further documents are refused by name: an editor's record needs
/// none of them, and some make a few hundred bytes expand to gigabytes.
package enum YAMLReader {
  /// How deep lists and maps may stand in one another. libyaml's own time grows with the square of the depth.
  package static let maximumDepth = 64
  /// How long a file or block may be, in UTF-8 bytes.
  package static let maximumSize = 8_000_000
  /// How many values, keys among them, a file may hold.
  package static let maximumValueCount = 1_000_000
  /// After so many problems the reading of a file stops, and says so.
  package static let maximumProblemCount = 200

  /// Reads a whole file, or the part of it that is a front matter block. Places are those of the file.
  ///
  /// A text without a value (empty, or only comments) reads as a value that `isNull`. The result is `nil` where
  /// the text is not YAML, goes beyond a limit, or uses what is refused; each has been reported. A duplicate key and a
  /// key that is not text are reported and left out.
  package static func read(_ text: SourceRange, diagnostics: inout DiagnosticList) -> Value? {
    guard text.bytes.count <= maximumSize else {
      diagnostics.append(.tooLarge(text))
      return nil
    }
    var whole = text.file.text
    return whole.withUTF8 { bytes in
      guard let events = YAMLEventStream(UnsafeBufferPointer(rebasing: bytes[text.bytes])) else {
        diagnostics.append(.noMemory(text))
        return nil
      }
      var builder = YAMLTreeBuilder(text, events: events)
      let value = builder.document()
      diagnostics.append(contentsOf: builder.diagnostics)
      return value
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ text: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-too-large",
      "'\(text.file.path)' has \(text.bytes.count) bytes of YAML; the limit is \(YAMLReader.maximumSize)",
      at: SourceLocation(path: text.file.path), hint: "split it into several files")
  }

  fileprivate static func noMemory(_ text: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-no-memory", "there is not enough memory to read '\(text.file.path)'",
      at: SourceLocation(path: text.file.path), hint: "close other programs and try again")
  }
}
