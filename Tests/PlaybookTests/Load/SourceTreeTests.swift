import Diagnostics
import Foundation
import Testing

@testable import Playbook

struct SourceTreeTests {
  private let folder: TemporaryFolder
  private var diagnostics = DiagnosticList()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("title: x", to: "content/site.yaml")
  }

  private func paths(_ tree: SourceTree) -> [String] { tree.entries.map(\.path) }
  private var codes: [String] { diagnostics.all.map(\.code) }

  private mutating func load(_ limits: SourceLimits = SourceLimits()) throws -> SourceTree {
    try SourceTree(at: folder.path, limits: limits, diagnostics: &diagnostics)
  }

  @Test mutating func findsFilesAndFoldersSortedByBytes() throws {
    try folder.write("12345", to: "content/a/b.md")
    try folder.write("", to: "content/a.md")
    try folder.write("", to: "templates/[community]/index.html")
    try folder.write("", to: "elsewhere/secret.md")
    let tree = try load()
    #expect(
      paths(tree) == [
        "content", "content/a", "content/a.md", "content/a/b.md", "content/site.yaml", "templates",
        "templates/[community]", "templates/[community]/index.html",
      ])
    #expect(
      tree.entries.first { $0.path == "content/a/b.md" } == SourceEntry(path: "content/a/b.md", kind: .file, size: 5))
    #expect(try tree.read("content/site.yaml") == Array("title: x".utf8))
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "../secret.md", "content/../secret.md", "secret.md", "/etc/passwd", "content", "content//site.yaml",
  ])
  mutating func readsNothingButTheFilesItFound(path: String) throws {
    try folder.write("secret", to: "secret.md")
    let tree = try load()
    #expect(throws: DiskFailure.self) { try tree.read(path) }
    #expect(tree.entry(at: path)?.kind != .file)
  }

  @Test mutating func aFileThatBecameALinkMeanwhileIsNotRead() throws {
    try folder.write("secret", to: "secret.md")
    let tree = try load()
    unlink(folder.at("content/site.yaml"))
    try folder.makeLink("content/site.yaml", to: "../secret.md")
    #expect(throws: DiskFailure.self) { try tree.read("content/site.yaml") }
  }

  @Test mutating func aFolderThatBecameALinkMeanwhileIsNotFollowed() throws {
    try folder.write("ours", to: "content/pages/a.md")
    try folder.write("secret", to: "outside/a.md")
    let tree = try load()
    try FileManager.default.removeItem(atPath: folder.at("content/pages"))
    try folder.makeLink("content/pages", to: "../outside")
    let error = #expect(throws: DiskFailure.self) { try tree.read("content/pages/a.md") }
    #expect(error?.message.contains("content/pages/a.md") == true)
    #expect(throws: DiskFailure.self) {
      try tree.replace("content/pages/a.md", expecting: Array("secret".utf8), with: [])
    }
    #expect(try String(contentsOfFile: folder.at("outside/a.md"), encoding: .utf8) == "secret")
  }

  @Test mutating func aMissingFolderIsTheCallersToReport() throws {
    #expect(try paths(load()) == ["content", "content/site.yaml"])
    #expect(diagnostics.isEmpty)
  }

  @Test func showsPathsAsTheCommandWasGiven() throws {
    var list = DiagnosticList()
    let tree = try SourceTree(at: folder.path + "/", diagnostics: &list)
    #expect(tree.shownPath(of: "content/a.md") == "\(folder.path)/content/a.md")
    #expect(try SourceTree(at: ".", diagnostics: &list).shownPath(of: "content/a.md") == "content/a.md")
  }

  @Test mutating func aMissingSourceIsThrown() throws {
    let error = #expect(throws: DiskFailure.self) {
      var list = DiagnosticList()
      return try SourceTree(at: folder.at("nowhere"), diagnostics: &list)
    }
    #expect(error?.exitCode == 3)
    #expect(error?.message.contains("nowhere': No such file or directory") == true)
  }

  @Test(arguments: ["../outside", "site.yaml", "/dev/zero", "nowhere"])
  mutating func aLinkIsReportedWhereverItLeads(target: String) throws {
    try folder.write("secret", to: "outside/secret.md")
    try folder.makeLink("content/link", to: target)
    let tree = try load()
    #expect(codes == ["unsafe-link"])
    #expect(diagnostics.all.first?.location?.path == folder.at("content/link"))
    #expect(!paths(tree).contains("content/link"))
    #expect(throws: DiskFailure.self) { try tree.read("content/link") }
  }

  @Test mutating func aLinkInPlaceOfContentIsReported() throws {
    try folder.makeFolder("elsewhere")
    try folder.makeLink("templates", to: "elsewhere")
    _ = try load()
    #expect(codes == ["unsafe-link"])
  }

  @Test mutating func aFileInPlaceOfTemplatesIsReported() throws {
    try folder.write("", to: "templates")
    _ = try load()
    #expect(codes == ["not-a-folder"])
  }

  @Test mutating func aPipeIsReportedWithoutWaitingForIt() throws {
    mkfifo(folder.at("content/pipe.md"), 0o600)
    _ = try load()
    #expect(codes == ["not-a-file"])
    #expect(diagnostics.all.first?.message.contains("a pipe") == true)
  }

  @Test(.enabled(if: !isSuperuser, "the superuser may read everything"))
  func unreadableFilesAndFoldersAreReported() throws {
    try folder.write("", to: "content/closed.md")
    try folder.makeFolder("content/closed")
    chmod(folder.at("content/closed.md"), 0)
    chmod(folder.at("content/closed"), 0)
    defer { chmod(folder.at("content/closed"), 0o700) }
    var list = DiagnosticList()
    _ = try SourceTree(at: folder.path, diagnostics: &list)
    #expect(list.all.map(\.code) == ["unreadable-file", "unreadable-file"])
  }

  @Test(arguments: ["a\nb.md", "a\u{1B}[31m.md", "a\u{7F}.md", "a\u{202E}b.md", "a\u{2028}b.md"])
  mutating func aControlCharacterInANameIsReported(name: String) throws {
    try folder.write("", to: "content/\(name)")
    _ = try load()
    #expect(codes == ["unsafe-file-name"])
    #expect(diagnostics.all.first?.message.unicodeScalars.allSatisfy(Printable.isSafe) == true)
  }

  @Test mutating func aNameThatIsNotUTF8IsReported() throws {
    let bytes = Array("\(folder.path)/content/caf".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    close(open(bytes, O_CREAT | O_WRONLY, 0o600))
    _ = try load()
    #expect(codes == ["unsafe-file-name"])
    #expect(diagnostics.all.first?.message.contains("caf\\xE9") == true)
  }

  @Test(arguments: [("About.md", "about.md"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("mass.md", "ma\u{17F}s.md")])
  mutating func namesThatAreOneFileElsewhereAreReported(one: String, other: String) throws {
    try folder.write("", to: "content/\(one)")
    try folder.write("", to: "content/\(other)")
    _ = try load()
    #expect(codes == ["file-name-clash"])
  }

  @Test mutating func litterIsPassedOverInSilence() throws {
    for name in [".DS_Store", ".gitkeep", "Thumbs.db", ".#a.md", "._a.md", "~$letter.md"] {
      try folder.write("", to: "content/\(name)")
    }
    try folder.write("", to: "content/.git/config")
    #expect(try paths(load()) == ["content", "content/site.yaml"])
    #expect(diagnostics.isEmpty)
  }

  @Test mutating func otherHiddenFilesGetOneNote() throws {
    for name in ["content/.draft.md", "content/draft.md~", "content/#a.md#", "templates/.a.swp"] {
      try folder.write("", to: name)
    }
    #expect(try paths(load()) == ["content", "content/site.yaml", "templates"])
    #expect(codes == ["hidden-file"])
    #expect(diagnostics.all.first?.severity == .note)
    #expect(diagnostics.all.first?.message.hasPrefix("4 hidden or backup files are passed over: ") == true)
    #expect(diagnostics.all.first?.message.hasSuffix(" and 1 more") == true)
  }

  @Test mutating func eachLimitSaysWhichItIs() throws {
    try folder.write("12345", to: "content/a/b/large.md")
    var limits = SourceLimits()
    limits.fileBytes = 4
    _ = try load(limits)
    #expect(codes == ["file-too-large", "file-too-large"])
    diagnostics = DiagnosticList()
    limits = SourceLimits()
    limits.depth = 2
    _ = try load(limits)
    #expect(codes == ["folder-too-deep"])
    diagnostics = DiagnosticList()
    limits = SourceLimits()
    limits.entries = 2
    #expect(try load(limits).entries.count == 2)
    #expect(codes == ["too-many-files"])
  }
}
