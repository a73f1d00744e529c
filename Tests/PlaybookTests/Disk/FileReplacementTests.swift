import Glibc
import Testing

@testable import Playbook

struct FileReplacementTests {
  private let folder: TemporaryFolder
  private let root: FileDescriptor

  init() throws {
    folder = try TemporaryFolder()
    root = try FileDescriptor.folder(folder.path)
  }

  @Test func replacesTheFileAndKeepsItsPermissions() throws {
    try folder.write("old", to: "a.md")
    chmod(folder.at("a.md"), 0o640)
    try root.replaceFile("a.md", expecting: Array("old".utf8), with: Array("new".utf8))
    #expect(folder.text("a.md") == "new")
    #expect(try folder.permissions("a.md") == 0o640)
    #expect(folder.listing() == ["a.md"])
  }

  @Test func leavesAFileAloneThatHasChanged() throws {
    try folder.write("newer", to: "a.md")
    #expect(throws: SystemError(ESTALE)) {
      try root.replaceFile("a.md", expecting: Array("old".utf8), with: Array("new".utf8))
    }
    #expect(folder.text("a.md") == "newer")
    #expect(folder.listing() == ["a.md"])
  }

  @Test func removesWhatAKilledRunLeft() throws {
    try folder.write("old", to: "a.md")
    try folder.write("half", to: ".a.md.enlist-fix")
    try root.replaceFile("a.md", expecting: Array("old".utf8), with: Array("new".utf8))
    #expect(folder.listing() == ["a.md"])
  }

  @Test func doesNotFollowLinks() throws {
    try folder.write("old", to: "a.md")
    symlink("a.md", folder.at("b.md"))
    #expect(throws: SystemError.self) {
      try root.replaceFile("b.md", expecting: Array("old".utf8), with: Array("new".utf8))
    }
    #expect(folder.text("a.md") == "old")
  }
}
