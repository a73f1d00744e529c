import Diagnostics
import Testing

@testable import StructuredData

/// A text in which `⟦…⟧` marks the places a test expects to be told of.
struct MarkedSource {
  let file: SourceFile
  let places: [SourceRange]

  init(_ marked: String, path: String = "record.yaml") {
    var text = ""
    var starts: [Int] = []
    var ranges: [(Int, Int)] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": ranges.append((starts.removeLast(), text.utf8.count))
      default: text.unicodeScalars.append(scalar)
      }
    }
    let file = SourceFile(path: path, text: text)
    self.file = file
    places = ranges.map { SourceRange(file: file, bytes: $0.0..<$0.1) }
  }
}

/// Reads a whole marked text.
func readYAML(_ marked: String) -> (value: Value?, diagnostics: [Diagnostic], source: MarkedSource) {
  let source = MarkedSource(marked)
  var diagnostics = DiagnosticList()
  let value = YAMLReader.read(source.file.wholeRange, diagnostics: &diagnostics)
  return (value, diagnostics.all, source)
}

/// Expects exactly one problem with a code, at the one marked place.
@discardableResult
func expectOne(
  _ code: String, in diagnostics: [Diagnostic], at source: MarkedSource,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> Diagnostic? {
  #expect(diagnostics.map(\.code) == [code], sourceLocation: sourceLocation)
  #expect(diagnostics.first?.location == source.places.first?.location, sourceLocation: sourceLocation)
  return diagnostics.first
}

extension Value {
  /// The value as a short text, for comparing: `{a: [1, 2]}`; quoted and block scalars in quotes.
  var shape: String {
    switch content {
    case .scalar(let text, isPlain: true): text
    case .scalar(let text, isPlain: false): "\"\(text)\""
    case .list(let items): "[" + items.map(\.shape).joined(separator: ", ") + "]"
    case .refused: "!"
    case .map(let entries): "{" + entries.map { "\($0.key.value): \($0.value.shape)" }.joined(separator: ", ") + "}"
    }
  }

  subscript(key: String) -> Value? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key.value == key }?.value
  }
}
