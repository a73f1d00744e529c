import Foundation
import Testing

@testable import Playbook

struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("home/site/content/media")
    try folder.makeFolder("home/site/templates")
  }

  private func open(_ path: String) throws(DiskFailure) -> OutputFolder {
    try OutputFolder(path: path, source: folder.at("home/site"), home: folder.at("home"))
  }

  /// The failure of a folder that must be refused, after a check that nothing was made.
  private func refusal(of path: String) -> DiskFailure? {
    let before = folder.listing()
    let failure = #expect(throws: DiskFailure.self) { try open(path) }
    #expect(folder.listing() == before)
    return failure
  }

  @Test(arguments: ["public", "public/", "./public", "templates/../public", "docs/public"])
  func acceptsAFolderOfItsOwn(name: String) throws {
    try folder.makeFolder("home/site/docs")
    #expect(try open(folder.at("home/site/\(name)")).name == "public")
    #expect(!folder.exists("home/site/public"), "looking makes nothing")
  }

  @Test func acceptsAFolderWithFilesOfOthers() throws {
    try folder.write("*", to: "home/site/public/.gitignore")
    #expect(try open(folder.at("home/site/public")).live != nil)
  }

  @Test(arguments: [
    ("home/site", "the source folder"), ("home/site/", "the source folder"), ("home/site/.", "the source folder"),
    ("home/site/content/..", "the source folder"), ("home", "a folder that holds the source folder"),
    ("", "a folder that holds the source folder"), ("home/site/content", "inside 'content/'"),
    ("home/site/content/media", "inside 'content/'"), ("home/site/content/new", "inside 'content/'"),
    ("home/site/templates", "inside 'templates/'"), ("alias/site", "the source folder"),
  ])
  func refusesTheSourceAndWhatHoldsIt(path: String, what: String) throws {
    try folder.makeLink("alias", to: "home")
    let failure = refusal(of: folder.at(path))
    #expect(failure?.message.contains(what) == true)
    #expect(failure?.exitCode == 2)
  }

  @Test func refusesHomeWhereverTheSourceIs() {
    for path in [folder.at("home"), folder.path] {
      let failure = #expect(throws: DiskFailure.self) {
        try OutputFolder(path: path, source: "/nowhere", home: folder.at("home"))
      }
      #expect(failure?.message.contains("your home folder") == true)
    }
  }

  @Test(arguments: ["/", "//", "/.", "/usr/..", "/etc", "/usr/", "/tmp", "/home"])
  func refusesTheFoldersOfTheSystem(path: String) {
    #expect(refusal(of: path)?.exitCode == 2)
  }

  @Test(arguments: ["", "a\0b"])
  func refusesWhatIsNoPath(path: String) {
    #expect(refusal(of: path)?.exitCode == 2)
  }

  @Test(arguments: ["elsewhere", "nowhere"])
  func refusesALinkAndNamesItsTarget(target: String) throws {
    try folder.makeFolder("home/site/elsewhere")
    try folder.makeLink("home/site/public", to: target)
    for path in ["home/site/public", "home/site/public/"] {
      #expect(refusal(of: folder.at(path))?.message.contains("symbolic link to '\(target)'") == true)
    }
  }

  @Test func refusesAFile() throws {
    try folder.write("", to: "home/site/public")
    #expect(refusal(of: folder.at("home/site/public"))?.message.contains("is not a folder") == true)
  }

  @Test func refusesAMountPoint() throws {
    let failure = #expect(throws: DiskFailure.self) {
      try OutputFolder(path: "/dev/shm", source: folder.at("home/site"), home: nil)
    }
    #expect(failure?.message.contains("is a mount point") == true)
    #expect(failure?.exitCode == 3)
  }

  @Test func refusesAFolderWhoseParentIsMissing() {
    let failure = refusal(of: folder.at("home/site/a/public"))
    #expect(failure?.message.contains("No such file or directory") == true)
    #expect(failure?.exitCode == 3)
  }

  @Test(arguments: ["Package.swift", ".git"])
  func refusesAProjectThatNeverHeldASite(sign: String) throws {
    try folder.write("", to: "home/project/\(sign)")
    #expect(refusal(of: folder.at("home/project"))?.message.contains("holds '\(sign)'") == true)
    try folder.write("enlist-manifest 1\nend\n", to: "home/project/\(Manifest.fileName)")
    #expect(try open(folder.at("home/project")).manifest != nil)
  }

  @Test(arguments: ["", "enlist-manifest 1\nfile a\n", "enlist-manifest 9\nend\n", "\u{0}"])
  func refusesADamagedManifest(text: String) throws {
    try folder.write(text, to: "home/site/public/\(Manifest.fileName)")
    let failure = refusal(of: folder.at("home/site/public"))
    #expect(failure?.message.contains("is damaged") == true)
    #expect(failure?.exitCode == 3)
  }

  @Test func refusesAManifestThatIsALink() throws {
    try folder.write("enlist-manifest 1\nend\n", to: "manifest")
    try folder.makeFolder("home/site/public")
    try folder.makeLink("home/site/public/\(Manifest.fileName)", to: folder.at("manifest"))
    #expect(refusal(of: folder.at("home/site/public")) != nil)
  }
}
