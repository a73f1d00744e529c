import Foundation
import Templates

/// What fuzzing begins with: the golden sites' own sources, and the examples of the specifications that stand beside the
/// repository (none where they are missing).
package enum Seeds {
  /// Stands between the parts of an input: no text in UTF-8 has such a byte.
  static let separator: UInt8 = 0xFF

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  private static let sites = tests.appending(path: "SiteTests/Sites")
  private static let specifications = tests.appending(path: "../../shared/specs").standardizedFileURL

  /// What is longer says nothing new, and slows every mutation.
  private static let longest = 4096

  /// The golden sites' files of a kind, each text once.
  static func sources(endingWith ending: String) throws -> [[UInt8]] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sites.path).sorted()
    let files = paths.filter { $0.contains("/content/") && $0.hasSuffix(ending) }
    return unique(try files.map { try bytes(sites.appending(path: $0)) })
  }

  /// Each golden site's first play with its first record.
  static func pagesWithRecords() throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: sites.path).sorted()
    let pairs = try names.compactMap { name -> [UInt8]? in
      let content = sites.appending(path: "\(name)/content")
      guard let page = try first(in: content.appending(path: "playbook")) else { return nil }
      let record = try first(in: content.appending(path: "communities")) ?? Array("id: flint\nname: Flint\n".utf8)
      return page + [separator] + Self.named("flint", record)
    }
    return unique(pairs)
  }

  /// A record under the name that its file has for fuzzing.
  private static func named(_ id: String, _ record: [UInt8]) -> [UInt8] {
    guard let text = String(validating: record, as: UTF8.self) else { return record }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.map { $0.hasPrefix("id:") ? "id: \(id)" : $0 }.joined(separator: "\n").utf8)
  }

  private static func first(in folder: URL) throws -> [UInt8]? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.filter { !$0.hasPrefix(".") }.min().map { try bytes(folder.appending(path: $0)) }
  }

  private static func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

  private static func unique(_ seeds: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return seeds.filter { $0.count <= longest && seen.insert($0).inserted }
  }
}

extension Seeds {
  private struct MarkdownExample: Decodable { let markdown: String }

  private struct MustacheFile: Decodable {
    let tests: [Test]
    struct Test: Decodable { let template: String }
  }

  static func markdownExamples() throws -> [[UInt8]] {
    let names = ["spec", "extensions", "regression"].map { "cmark-gfm-0.29/\($0).json" }
    return unique(
      try names.flatMap { try examples($0, [MarkdownExample].self) ?? [] }.map { Array($0.markdown.utf8) })
  }

  static func mustacheExamples() throws -> [[UInt8]] {
    let names = ["interpolation", "sections", "inverted", "partials", "delimiters", "comments", "~inheritance"]
    let files = try names.compactMap { try examples("mustache-spec/\($0).json", MustacheFile.self) }
    return unique(files.flatMap(\.tests).map { template(.text, [$0.template]) })
  }

  private static func examples<Examples: Decodable>(_ path: String, _ type: Examples.Type) throws -> Examples? {
    let file = specifications.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}

extension Seeds {
  /// The golden sites' templates.
  static func templates() throws -> [[UInt8]] {
    let files = try siteTemplates() + files(below: sites) { $0.contains("/templates/") }
    return unique(
      files.compactMap { path, text in TextFormat(fileName: path).map { template($0, [text]) } })
  }

  /// The templates that golden sites share, and one for each other format, by their paths in a site.
  static func siteTemplates() throws -> [(path: String, text: String)] {
    let shared = try files(below: tests.appending(path: "SiteTests/DefaultTemplates")) { _ in true }
    let formats = try files(below: sites.appending(path: "formats/templates")) { !$0.hasSuffix(".html") }
    return (shared + formats).map { ("templates/\($0.path)", $0.text) }
  }

  private static func files(
    below folder: URL, where isWanted: (String) -> Bool
  ) throws -> [(path: String, text: String)] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { TextFormat(fileName: $0) != nil && isWanted($0) }.map {
      ($0, String(decoding: try bytes(folder.appending(path: $0)), as: UTF8.self))
    }
  }

  /// An input for templates: a letter for the format, then template, partial and layout.
  static func template(_ format: TextFormat, _ texts: [String]) -> [UInt8] {
    let number = TextFormat.allCases.firstIndex(of: format) ?? 0
    // "f" is a multiple of the formats' number, so that the seeds can be read.
    return [UInt8(ascii: "f") + UInt8(number)] + texts.map { Array($0.utf8) }.joined(separator: [separator])
  }
}
