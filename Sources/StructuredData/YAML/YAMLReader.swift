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
  /// A text without a value (empty, or only comments) reads as a value that `isNull`. The result is `nil` where the text
  /// is not YAML or goes beyond a limit. What is refused leaves a value that is `refused`, where it says something that
  /// can't be known, so that the rest can be checked. Each has been reported. A duplicate key is reported and left out.
  package static func read(_ text: SourceRange, diagnostics: inout DiagnosticList) -> Value? {
    guard text.bytes.count <= maximumSize else {
      diagnostics.append(.tooLarge(text))
      return nil
    }
    var whole = text.file.text
    return whole.withUTF8 { bytes in
      let written = UnsafeBufferPointer(rebasing: bytes[text.bytes])
      guard let spaced = NoBreakSpaces.replaced(in: written) else {
        return read(written, of: text, in: bytes, diagnostics: &diagnostics)
      }
      return spaced.withUnsafeBufferPointer { read($0, of: text, in: bytes, diagnostics: &diagnostics) }
    }
  }

  /// - Parameter file: the bytes of the whole file.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: SourceRange, in file: UnsafeBufferPointer<UInt8>,
    diagnostics: inout DiagnosticList
  ) -> Value? {
    let written = UnsafeBufferPointer(rebasing: file[text.bytes])
    guard let events = YAMLEventStream(bytes, written: written) else {
      diagnostics.append(.noMemory(text))
      return nil
    }
    var builder = YAMLTreeBuilder(text, in: file, events: events)
    let value = builder.document()
    diagnostics.append(contentsOf: builder.diagnostics)
    return value
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
