import Diagnostics
import Foundation
import Templates
import Testing

@testable import Playbook
@testable import StructuredData

/// A record written inline, in which `⟦…⟧` marks the places a test expects to be told of.
struct RecordFixture {
  let file: SourceFile
  let places: [SourceRange]

  init(_ marked: String, path: String) {
    var text = ""
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": ranges.append(starts.removeLast()..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    let file = SourceFile(path: path, text: text)
    self.file = file
    places = ranges.map { SourceRange(file: file, bytes: $0) }
  }

  /// Expects one problem for each mark, in order.
  func expect(
    _ codes: [String], in diagnostics: DiagnosticList, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(diagnostics.all.map(\.code) == codes, sourceLocation: sourceLocation)
    #expect(diagnostics.all.map(\.location) == places.map(\.location), sourceLocation: sourceLocation)
  }
}

/// The compiler that the readers of prose are tested with.
func testCompiler() -> ProseCompiler {
  let name = Schema.Field("name", .text, "A community's name.")
  let board = Schema.Field("workforce_board", .text, "A word of the site's vocabulary.")
  return ProseCompiler(schema: Schema([Schema.Field("community", .record(Schema([name])), "A community."), board]))
}

/// The data the sample site was made from, beside the package. It is not part of the package; where it is missing the
/// suites that read it are reported as skipped, but on CI they run and fail.
enum SharedData {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/data").standardizedFileURL

  static var isExpected: Bool {
    FileManager.default.fileExists(atPath: folder.path) || ProcessInfo.processInfo.environment["CI"] == "true"
  }

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
  }

  static func communities() throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("communities").path)
      .filter { $0.hasSuffix(".yaml") }.sorted().map { try file("communities/\($0)") }
  }
}
