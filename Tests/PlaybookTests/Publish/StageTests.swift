import Foundation
import Testing

@testable import Playbook

struct StageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("content")
  }

  private func stage() throws(DiskFailure) -> Stage {
    try Stage(OutputFolder(path: folder.at("public"), source: folder.path, home: nil))
  }

  @discardableResult
  private func build(_ files: [String: String], communities: [String] = ["akron"]) throws(DiskFailure) -> BuildReport {
    let stage = try stage()
    for (path, text) in files {
      let owner = communities.first { path.hasPrefix("\($0)/") }
      try stage.write(OutputFile(path: path, bytes: Array(text.utf8), community: owner))
    }
    return try stage.publish(communities: communities.map(CommunitySummary.init(id:)))
  }

  /// The failure of a build, after a check that the output and what lies beside it are as they were.
  private func failure(of files: [String: String]) -> DiskFailure? {
    let before = folder.listing()
    let failure = #expect(throws: DiskFailure.self) { try build(files) }
    #expect(folder.listing() == before)
    return failure
  }

  // MARK: The new site

  @Test func publishesASiteWhereThereWasNone() throws {
    let report = try build(["index.html": "hello", "akron/pitch.html": "pitch"])
    #expect(
      folder.listing() == [
        "content", "public", "public/.enlist-manifest", "public/akron", "public/akron/pitch.html", "public/index.html",
      ])
    #expect(folder.text("public/index.html") == "hello")
    #expect(
      folder.text("public/.enlist-manifest")?.contains(
        "file index.html\ncommunity akron\nname akron\nfile akron/pitch.html\n") == true)
    var expected = BuildReport()
    (expected.written, expected.writtenBytes) = (2, 10)
    #expect(report == expected)
  }

  @Test func `a site may have more folders than are remembered`() throws {
    let stage = try stage()
    for name in ["first"] + (0..<1200).map({ "folder/\($0)" }) + ["last"] {
      for page in name == "last" ? ["first/b/c.html", "folder/0/b.html"] : ["\(name)/a.html"] {
        try stage.write(OutputFile(path: page, bytes: Array("page".utf8)))
      }
    }
    #expect(try stage.publish(communities: []).written == 1203)
    #expect(folder.text("public/first/b/c.html") == "page" && folder.text("public/folder/0/b.html") == "page")
  }

  @Test func permissionsDoNotDependOnTheUmask() throws {
    let before = umask(0o077)
    defer { umask(before) }
    try build(["a/b/index.html": ""])
    #expect(try folder.permissions("public") == 0o755)
    #expect(try folder.permissions("public/a") == 0o755)
    #expect(try folder.permissions("public/a/b/index.html") == 0o644)
  }

  @Test func replacesWhatChangedAndRemovesWhatIsStale() throws {
    try build(["index.html": "old", "same.html": "same", "gone/page.html": "stale"])
    let same = folder.identity("public/same.html").first
    let report = try build(["index.html": "new", "same.html": "same"])
    #expect(folder.listing("public") == [".enlist-manifest", "index.html", "same.html"])
    #expect(folder.text("public/index.html") == "new")
    #expect(folder.identity("public/same.html").first == same, "an unchanged file is linked, not written")
    var expected = BuildReport()
    (expected.written, expected.unchanged, expected.removed, expected.writtenBytes) = (1, 1, 1, 3)
    #expect(report == expected)
    #expect(folder.listing() == ["content", "public"] + folder.listing("public").map { "public/\($0)" })
  }

  @Test func aSiteThatOnlyShrinksIsPublished() throws {
    try build(["index.html": "", "gone.html": ""])
    #expect(try build(["index.html": ""]).removed == 1)
    #expect(!folder.exists("public/gone.html"))
  }

  @Test func touchesNothingWhereNothingChanged() throws {
    try build(["index.html": "a", "akron/pitch.html": ""])
    try folder.write("mine", to: "public/notes/notes.txt")
    let names = folder.listing()
    let before = names.filter { $0.hasPrefix("public") }.map(folder.identity)
    let report = try build(["index.html": "a", "akron/pitch.html": ""])
    #expect(report.changedNothing)
    #expect(report.unchanged == 2)
    #expect(folder.listing() == names)
    #expect(names.filter { $0.hasPrefix("public") }.map(folder.identity) == before)
  }

  @Test func otherCommunitiesChangeTheManifest() throws {
    try build(["index.html": "a"], communities: ["akron"])
    try build(["index.html": "a"], communities: ["akron", "tulsa"])
    #expect(
      try OutputFolder(path: folder.at("public"), source: folder.path, home: nil).manifest?.communities.count == 2)
  }

  @Test func aPageThatWasTamperedWithIsMadeAnew() throws {
    try build(["a.html": "a", "b.html": "b", "c.html": "c"])
    try folder.write("x", to: "public/a.html")
    chmod(folder.at("public/b.html"), 0o600)
    unlink(folder.at("public/c.html"))
    #expect(try build(["a.html": "a", "b.html": "b", "c.html": "c"]).written == 3)
    #expect(["a", "b", "c"].map { folder.text("public/\($0).html") } == ["a", "b", "c"])
    #expect(try folder.permissions("public/b.html") == 0o644)
  }

  @Test func twoWorkersMakeTheSameSiteAsOne() async throws {
    let stage = try stage()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<2 {
        group.addTask {
          for number in 0..<300 {
            try stage.write(OutputFile(path: "c\(number % 7)/p\(number)-\(worker).html", bytes: [UInt8(worker)]))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try stage.publish(communities: []).written == 600)
    #expect(folder.listing("public").count == 600 + 7 + 1)
  }

  // MARK: What is not ours

  @Test func keepsWhatEnlistDidNotMake() throws {
    try folder.write("example.org", to: "public/CNAME")
    try build(["index.html": "1", "akron/pitch.html": "1"])
    try folder.write("[core]", to: "public/.git/config")
    try folder.write("mine", to: "public/akron/deep/notes.txt")
    try folder.makeFolder("public/empty")
    try folder.makeLink("public/latest", to: "../nowhere")
    chmod(folder.at("public/empty"), 0o711)
    chmod(folder.at("public/CNAME"), 0o600)
    let name = folder.identity("public/CNAME").first
    try build(["index.html": "2"])
    #expect(
      folder.listing("public") == [
        ".enlist-manifest", ".git", ".git/config", "CNAME", "akron", "akron/deep", "akron/deep/notes.txt", "empty",
        "index.html", "latest",
      ])
    #expect(folder.text("public/akron/deep/notes.txt") == "mine")
    #expect(folder.identity("public/CNAME").first == name)
    #expect(try folder.permissions("public/CNAME") == 0o600)
    #expect(try folder.permissions("public/empty") == 0o711)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.at("public/latest")) == "../nowhere")
  }

  @Test func keepsAFileWhoseNameOnlyLooksLikeOneOfOurs() throws {
    try build(["caf\u{E9}.html": "ours"])
    try folder.write("theirs", to: "public/cafe\u{301}.html")
    try build(["index.html": ""])
    #expect(folder.text("public/cafe\u{301}.html") == "theirs")
  }

  @Test func keepsThePermissionsOfTheOutputFolder() throws {
    try folder.makeFolder("public")
    chmod(folder.at("public"), 0o2775)
    try build(["index.html": ""])
    #expect(try folder.permissions("public") == 0o2775)
  }

  @Test func fillsAFolderThatCannotBeWrittenTo() throws {
    try folder.write("mine", to: "public/closed/notes.txt")
    chmod(folder.at("public/closed"), 0o500)
    try build(["index.html": ""])
    #expect(folder.text("public/closed/notes.txt") == "mine")
    #expect(try folder.permissions("public/closed") == 0o500)
    #expect(try build(["index.html": "2"]).leftBehind == nil)
    #expect(!folder.exists(".public.enlist-staging"))
    chmod(folder.at("public/closed"), 0o700)
  }

  @Test(arguments: [("notes", "notes"), ("notes/a.html", "notes"), ("folder", "folder"), ("latest/x", "latest")])
  func refusesToReplaceWhatIsNotOurs(path: String, obstacle: String) throws {
    try build(["index.html": "old"])
    try folder.write("mine", to: "public/notes")
    try folder.write("mine", to: "public/folder/mine.txt")
    try folder.makeLink("public/latest", to: "/tmp")
    let failure = failure(of: ["index.html": "new", path: "x"])
    #expect(failure?.message.contains("'\(obstacle)' is there and was not made by Enlist") == true)
    #expect(folder.text("public/index.html") == "old")
    #expect(folder.text("public/notes") == "mine")
  }

  @Test func aPageThatBecameALinkIsNotOursAnyMore() throws {
    try folder.write("secret", to: "elsewhere")
    try build(["index.html": "secret"])
    unlink(folder.at("public/index.html"))
    try folder.makeLink("public/index.html", to: "../elsewhere")
    #expect(failure(of: ["index.html": "secret"])?.message.contains("'index.html'") == true)
    try build(["other.html": ""])
    #expect(folder.exists("public/index.html"))
  }

  @Test func refusesWhatCannotBeCarriedBeforeItWrites() throws {
    try build(["index.html": "old"])
    mkfifo(folder.at("public/pipe"), 0o600)
    let failure = #expect(throws: DiskFailure.self) { try stage() }
    #expect(failure?.message.contains("'pipe' (a pipe)") == true)
    #expect(!folder.exists(".public.enlist-staging"))
    #expect(!folder.exists(".public.enlist-lock"))
  }

  // MARK: What goes wrong

  @Test(arguments: ["", "/etc/x", "../x", "a/../../x", "a//b", "a\0b", ".enlist-manifest"])
  func refusesAPathThatLeavesTheFolder(path: String) throws {
    try build(["index.html": "old"])
    #expect(failure(of: [path: "x"])?.message.contains("can't be the path of a published file") == true)
  }

  @Test(arguments: ["index.html", "INDEX.html", "index.html/x"])
  func refusesTwoFilesThatMeet(path: String) throws {
    let stage = try stage()
    try stage.write(OutputFile(path: "index.html", bytes: []))
    try stage.write(OutputFile(path: path, bytes: [1]))
    let failure = #expect(throws: DiskFailure.self) { try stage.publish(communities: []) }
    #expect(failure?.message.contains("index.html'") == true)
    #expect(folder.listing() == ["content"])
  }

  @Test func aDiscardedStageLeavesNothing() throws {
    try build(["index.html": "old"])
    let before = folder.listing()
    let stage = try stage()
    try stage.write(OutputFile(path: "index.html", bytes: []))
    #expect(folder.exists(".public.enlist-staging/index.html"))
    stage.discard()
    stage.discard()
    #expect(folder.listing() == before)
  }

  @Test func aStageThatIsForgottenLeavesNothing() throws {
    try stage().write(OutputFile(path: "index.html", bytes: []))
    #expect(folder.listing() == ["content"])
  }

  @Test func removesWhatAKilledBuildLeft() throws {
    try folder.write("half", to: ".public.enlist-staging/akron/pitch.html")
    try folder.makeLink(".public.enlist-staging/link", to: folder.at("content"))
    try folder.write("4711\n", to: ".public.enlist-lock")
    try build(["index.html": ""])
    #expect(folder.listing() == ["content", "public", "public/.enlist-manifest", "public/index.html"])
  }

  @Test func refusesASecondBuildAndNamesTheProcess() throws {
    let first = try stage()
    let failure = #expect(throws: DiskFailure.self) { try stage() }
    #expect(failure?.message.contains("another build is publishing to") == true)
    #expect(failure?.message.contains("(process \(getpid()))") == true)
    #expect(failure?.exitCode == 3)
    try first.write(OutputFile(path: "index.html", bytes: []))
    #expect(try first.publish(communities: []).written == 1)
    #expect(try build(["index.html": ""]).unchanged == 1)
  }

  @Test(arguments: ["link", "folder", "pipe"])
  func refusesALockThatIsNoFile(kind: String) throws {
    if kind == "link" {
      try folder.write("precious", to: "precious")
      try folder.makeLink(".public.enlist-lock", to: "precious")
    } else if kind == "pipe" {
      mkfifo(folder.at(".public.enlist-lock"), 0o600)
    } else {
      try folder.makeFolder(".public.enlist-lock")
    }
    #expect(failure(of: ["index.html": ""])?.message.contains("lock") == true)
    #expect(folder.exists(".public.enlist-lock"), "it is not ours to remove")
    if kind == "link" { #expect(folder.text("precious") == "precious") }
  }

  @Test func saysThatAnotherProgramMadeTheFolderMeanwhile() throws {
    let stage = try stage()
    try stage.write(OutputFile(path: "index.html", bytes: []))
    try folder.write("mine", to: "public/mine.txt")
    let failure = #expect(throws: DiskFailure.self) { try stage.publish(communities: []) }
    #expect(failure?.message.contains("Directory not empty") == true)
    #expect(folder.listing() == ["content", "public", "public/mine.txt"])
  }

  @Test func namesTheFileThatCannotBeWritten() throws {
    let stage = try stage()
    try folder.write("", to: ".public.enlist-staging/akron")
    let failure = #expect(throws: DiskFailure.self) { try stage.write(OutputFile(path: "akron/pitch.html", bytes: [])) }
    #expect(failure?.message.hasSuffix("public/akron/pitch.html': Not a directory") == true)
    #expect(throws: try #require(failure)) { try stage.publish(communities: []) }
    #expect(folder.listing() == ["content"])
  }

  @Test(.enabled(if: !isSuperuser, "the superuser may write everywhere"))
  func saysThatItMayNotWriteBesideTheOutput() throws {
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    let failure = #expect(throws: DiskFailure.self) { try stage() }
    #expect(failure?.message.contains("Permission denied") == true)
    #expect(failure?.hint != nil)
  }

  @Test(.enabled(if: !isSuperuser, "the superuser may write everywhere"))
  func refusesAFolderOfAnotherUser() throws {
    let output = try OutputFolder(path: "/usr/share", source: folder.path, home: nil)
    let failure = #expect(throws: DiskFailure.self) { try ForeignSearch.run(in: output) }
    #expect(failure?.message.contains("belongs to another user") == true)
  }
}
