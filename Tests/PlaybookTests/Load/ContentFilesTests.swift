import Diagnostics
import Testing

@testable import Playbook

struct ContentFilesTests {
  @Test(arguments: [
    "content/site.yaml", "content/pitch.yaml", "content/figures.yaml", "content/accepted.yaml",
    "content/communities/flint.yaml", "content/playbook/01-first.md", "content/pages/about.md",
    "content/pieces/email.md",
  ])
  func aFolderThatIsNamedLikeAFileIsReported(path: String) throws {
    let found = try problems { try $0.makeFolder(path) }
    #expect(found.map(\.code) == ["not-a-file"])
    #expect(found.first?.location?.path.hasSuffix(path) == true)
  }

  @Test(arguments: [
    "content/playbook", "content/media/a.md", "content/pages/old/a.md", "templates/a.md", "content/communities/a.md",
  ])
  func otherFoldersAreFine(path: String) throws {
    #expect(try problems { try $0.makeFolder(path) }.isEmpty)
  }

  @Test(arguments: ["content/a.yaml", "content/playbook/a.txt", "content/pages/old/a.md", "content/communities/a.yml"])
  func aFileThatNothingReadsIsReported(path: String) throws {
    #expect(try problems { try $0.write("x", to: path) }.map(\.code) == ["unused-file"])
  }

  private func problems(_ make: (TemporaryFolder) throws -> Void) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try make(folder)
    var list = DiagnosticList()
    let tree = try SourceTree(at: folder.path, diagnostics: &list)
    _ = ContentFiles(tree, diagnostics: &list)
    return list.all
  }
}
