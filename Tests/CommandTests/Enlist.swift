import Foundation
import Testing

/// Runs the built `enlist` in a folder of its own.
struct Enlist {
  struct Result {
    var code: Int32
    var out: String
    var error: String
  }

  /// Beside the test bundle, wherever the build's folder is.
  static let program: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])]
    let folders =
      bundles.flatMap { [$0, $0.deletingLastPathComponent()] } + [packageRoot.appending(path: ".build/debug")]
    let candidates = folders.map { $0.appending(path: "enlist") }
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
    return found ?? candidates[candidates.count - 1]
  }()

  private static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the command with nothing of the tests' environment but what is given.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let (out, error) = (temporaryFile(), temporaryFile())
    process.standardOutput = try handle(out)
    process.standardError = try handle(error)
    try process.run()
    process.waitUntilExit()
    return Result(code: process.terminationStatus, out: try text(out), error: try text(error))
  }

  private static func temporaryFile() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "enlist-output-\(UUID().uuidString)")
  }

  /// A file rather than a pipe: nothing has to be read while the command runs.
  private static func handle(_ file: URL) throws -> FileHandle {
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  private static func text(_ file: URL) throws -> String {
    defer { try? FileManager.default.removeItem(at: file) }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
