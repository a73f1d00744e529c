import Foundation
import Testing

@testable import Playbook

struct FileDescriptorTests {
  private let folder: TemporaryFolder
  private let descriptor: FileDescriptor

  init() throws {
    folder = try TemporaryFolder()
    descriptor = try FileDescriptor.folder(folder.path)
  }

  @Test(arguments: [0, 1, 65_536, 200_001])
  func readsAWholeFile(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "file")
    #expect(try FileDescriptor.regularFile("file", in: descriptor).readAll(limit: count) == bytes)
  }

  @Test func readsAFileThatClaimsNoSize() throws {
    let processes = try FileDescriptor.folder("/proc")
    #expect(try !FileDescriptor.regularFile("self/status", in: processes).readAll(limit: 1 << 20).isEmpty)
  }

  @Test func stopsAtTheLimit() throws {
    try folder.write("12345", to: "file")
    #expect(throws: SystemError(EFBIG)) {
      try FileDescriptor.regularFile("file", in: descriptor).readAll(limit: 4)
    }
  }

  @Test func opensNeitherLinkNorPipeNorFolderAsAFile() throws {
    try folder.write("x", to: "file")
    try folder.makeLink("link", to: "file")
    try folder.makeFolder("folder")
    mkfifo(folder.at("pipe"), 0o600)
    for name in ["link", "pipe", "folder", "missing"] {
      #expect(throws: SystemError.self) { try FileDescriptor.regularFile(name, in: descriptor) }
    }
  }

  @Test func listsEntriesByTheBytesOfTheirNames() throws {
    for name in ["b", "a.md", "\u{E9}", "A"] { try folder.write("", to: name) }
    try folder.makeFolder("a")
    #expect(try descriptor.entries().map(\.name.shown) == ["A", "a", "a.md", "b", "\u{E9}"])
    #expect(try descriptor.entries().count == 5, "reading twice gives the same")
  }

  @Test func removesATreeButFollowsNoLink() throws {
    try folder.write("keep", to: "outside/file")
    try folder.write("x", to: "tree/a/b/c")
    try folder.makeLink("tree/link", to: folder.at("outside"))
    chmod(folder.at("tree/a"), 0o500)
    try descriptor.removeTree(RawPath("tree"))
    try descriptor.removeTree(RawPath("never-there"))
    #expect(folder.listing() == ["outside", "outside/file"])
  }

  @Test func knowsAMountPoint() throws {
    #expect(try FileDescriptor.folder("/proc").isMountPoint())
    #expect(try !descriptor.isMountPoint())
  }

  @Test func saysWhatFailedWhereAndWhy() {
    let failure = DiskFailure(cannot: "write 'public/index.html'", SystemError(ENOSPC))
    #expect(failure.message == "can't write 'public/index.html': No space left on device")
    #expect(failure.exitCode == 3)
    #expect(failure.hint != nil)
  }
}
