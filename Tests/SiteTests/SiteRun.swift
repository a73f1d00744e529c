import Diagnostics
import Foundation
import Playbook
import Testing

/// One build of a golden site, in a folder of its own that already holds an older site.
struct SiteRun {
  /// What stands in the output: text or bytes by path, without the list of our files.
  let files: [String: Data]
  let diagnostics: String
  let isPublished: Bool
  /// The files that the output's own list names.
  let listed: [String]

  /// The site that was there before: a page of Enlist's and a file of somebody else's.
  static let oldPage = ("index.html", Data("the old site\n".utf8))
  static let foreignFile = ("CNAME", Data("kits.example\n".utf8))

  init(_ site: SiteCase) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-site-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "site")
    try site.copySource(to: source)
    let output = folder.appending(path: "public")
    try Self.makeOldSite(at: output)
    let target = try OutputFolder(path: output.path, source: source.path, home: nil)
    let report = try SitePipeline.build(try site.request(source: source), to: target)
    isPublished = report.published != nil
    var problems = report.diagnostics
    if !site.hasOwnTemplates { problems.removeAll { SiteCase.aboutSharedTemplates.contains($0.code) } }
    diagnostics = Self.text(of: problems, source: source.path)
    files = try Self.files(in: output)
    listed = try OutputFolder(path: output.path, source: source.path, home: nil).manifest?.paths ?? []
  }
}

extension SiteRun {
  private static func makeOldSite(at output: URL) throws {
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    for (name, data) in [oldPage, foreignFile] { try data.write(to: output.appending(path: name)) }
    let manifest = Manifest(communities: [], sitePaths: [oldPage.0]).text
    try Data(manifest.utf8).write(to: output.appending(path: Manifest.fileName))
  }

  static func files(in folder: URL) throws -> [String: Data] {
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
    var files: [String: Data] = [:]
    for case let path as String in paths where path != Manifest.fileName {
      var isFolder: ObjCBool = false
      let file = folder.appending(path: path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }

  /// Each problem on a line, with its other places and its hint below it.
  static func text(of list: DiagnosticList, source: String) -> String {
    list.sorted().map { diagnostic in
      var text = "\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code)]\n"
      let formatter = TextFormatter()
      if let place = diagnostic.location { text = "\(formatter.place(place)): \(text)" }
      for related in diagnostic.related { text += "  \(formatter.place(related.location)): \(related.message)\n" }
      if let hint = diagnostic.hint { text += "  hint: \(hint)\n" }
      return text.replacing("\(source)/", with: "")
    }.joined()
  }
}
