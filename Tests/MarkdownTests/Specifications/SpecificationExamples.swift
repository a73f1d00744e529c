import Diagnostics
import Foundation
import Markdown

/// An example of a specification: Markdown and the HTML it must become.
struct SpecificationExample: Decodable, Sendable {
  let example: Int
  let section: String
  let markdown: String
  let html: String
  let extensions: [String]?

  /// What our own path makes of it: parser, tree, renderer.
  func rendered(with extensions: MarkdownExtensions) -> String {
    var diagnostics = DiagnosticList()
    let text = MappedText(SourceFile(path: "spec", text: markdown).wholeRange)
    let document = CMarkParser(extensions: extensions, tags: false).parse(text, diagnostics: &diagnostics)
    return HTMLRenderer(style: .specification, rawHTML: .passedThroughForSpecificationTests).render(document).text
  }

  /// The extensions the example names.
  var namedExtensions: MarkdownExtensions {
    (extensions ?? []).reduce(into: []) { result, name in
      switch name {
      case "table": result.insert(.tables)
      case "autolink": result.insert(.autolinks)
      case "strikethrough": result.insert(.strikethrough)
      case "footnotes": result.insert(.footnotes)
      case "tasklist": result.insert(.taskLists)
      default: break
      }
    }
  }
}

/// The specifications' examples stand beside the repository, not in it: they have licences of their own.
enum Specification {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../../shared/specs"
  )
  .standardizedFileURL

  /// Elsewhere than in CI, the suites are skipped where the examples are missing.
  static let isExpected =
    ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.fileExists(atPath: folder.path)

  static func examples(_ name: String) throws -> [SpecificationExample] {
    try JSONDecoder().decode([SpecificationExample].self, from: Data(contentsOf: folder.appending(path: name)))
  }

  static func pathologicalCases() throws -> [PathologicalCase] {
    try JSONDecoder().decode(
      [PathologicalCase].self, from: Data(contentsOf: folder.appending(path: "pathological/cases.json")))
  }
}
