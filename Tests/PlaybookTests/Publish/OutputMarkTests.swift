import Foundation
import Testing

@testable import Playbook

struct OutputMarkTests {
  private let folder: TemporaryFolder
  private let paths: PathList = ["index.html", "akron/a/b.html", "akron/c.html", "akron/d.html"]

  init() throws {
    folder = try TemporaryFolder()
    for path in paths.strings { try folder.write("text", to: path) }
  }

  private func mark(_ paths: PathList) throws -> OutputMark? {
    OutputMark(of: paths, in: try FileDescriptor.folder(folder.path))
  }

  @Test func `files have one mark in whatever order, alone and together`() throws {
    let mark = try #require(try mark(paths))
    #expect(try self.mark(PathList(paths.strings.reversed())) == mark)
    var sum = OutputMark()
    for path in paths.strings { sum += try #require(try self.mark([path])) }
    #expect(sum == mark && mark.bytes == 16)
  }

  @Test func `whatever is done to a file shows`() throws {
    let before = try mark(paths)
    let changes: [() throws -> Void] = [
      { try folder.write("texts", to: "akron/c.html") }, { chmod(folder.at("akron/c.html"), 0o600) },
      { utimes(folder.at("index.html"), [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]) },
      {
        rename(folder.at("akron/d.html"), folder.at("e")); try folder.write("text", to: "akron/d.html")
      },
    ]
    var seen = [before]
    for change in changes {
      try change()
      let mark = try mark(paths)
      #expect(!seen.contains(mark))
      seen.append(mark)
    }
  }

  @Test(arguments: ["akron/d.html", "akron/a"])
  func `there is none where a file is gone or is something else`(path: String) throws {
    try FileManager.default.removeItem(atPath: folder.at(path))
    #expect(try mark(paths) == nil)
    try folder.makeLink(path, to: "c.html")
    #expect(try mark(paths) == nil)
  }

  @Test func `what is put into a folder or taken out of it shows`() throws {
    let own = OwnFolders(Manifest(communities: [], sitePaths: paths))
    #expect(OwnFolders.folders(of: paths) == ["akron", "akron/a"])
    let output = try FileDescriptor.folder(folder.path)
    let before = try #require(own.settledMark(in: output))
    #expect(own.mark(in: output)?.sum == before)
    try folder.write("mine", to: "akron/a/notes.txt")
    let after = try #require(own.settledMark(in: output))
    #expect(after != before)
    try folder.write("mine", to: "CNAME")
    #expect(own.mark(in: output)?.sum != after)
    try FileManager.default.removeItem(atPath: folder.at("akron/a"))
    #expect(own.mark(in: output) == nil)
  }
}
