import Foundation

/// A small site in a temporary folder, and the command run in it. Removed with the test.
final class SiteFolder {
  let folder: URL

  /// - Parameter communities: names; the id of each is its name in small letters.
  init(communities: [String] = ["Flint", "Ogden"]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "enlist-command-\(UUID().uuidString)")
    try write(
      """
      title: Employer kits
      base_url: https://kits.example/
      contact:
        organisation: The network
        url: https://network.example/
      """, to: "content/site.yaml")
    try write("headline: Hire here\nnext_step:\n  text: Call us\nasks: [Name one job]\n", to: "content/pitch.yaml")
    for name in communities { try addCommunity(name) }
    try write("---\nid: 1\ntitle: Begin\n---\nBegin *here*.\n", to: "content/playbook/01-begin.md")
    try write("<h1>{{site.title}}</h1>\n{{#plays}}{{title}}{{/plays}}\n<p>{{today}}</p>\n", to: "templates/index.html")
    try write("<h1>{{community.name}}</h1>\n", to: "templates/[community]/index.html")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func addCommunity(_ name: String, more: String = "") throws {
    try write(
      "id: \(name.lowercased())\nname: \(name)\nstates: [MI]\n\(more)",
      to: "content/communities/\(name.lowercased()).yaml")
  }

  /// Runs `enlist` here; the day is fixed unless the test gives one.
  func enlist(_ arguments: String..., environment: [String: String]? = nil) throws -> Enlist.Result {
    try Enlist.run(arguments, in: folder, environment: environment ?? ["SOURCE_DATE_EPOCH": "1795305600"])
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func text(_ path: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// The bytes of every file in a folder, by path.
  func files(in path: String) throws -> [String: Data] {
    let root = folder.appending(path: path)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return try paths.reduce(into: [:]) { files, path in
      let file = root.appending(path: path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: file)
      }
    }
  }

  /// Which file it is and when it changed: what tells whether anybody touched it.
  func identity(_ path: String) -> [Int] {
    var status = stat()
    guard lstat(folder.appending(path: path).path, &status) == 0 else { return [] }
    return [Int(status.st_ino), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ctim.tv_nsec)]
  }
}
