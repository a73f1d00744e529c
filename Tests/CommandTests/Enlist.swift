import Foundation
import Testing

/// Runs the built `enlist` in a folder of its own.
struct Enlist {
  struct Result {
    var code: Int32
    var out: String
    var error: String
  }

  /// Beside the test bundle, which runs as the first argument, wherever the build's folder is.
  static let program: URL = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "enlist")
    let isBuilt = FileManager.default.isExecutableFile(atPath: beside.path)
    return isBuilt ? beside : packageRoot.appending(path: ".build/debug/enlist")
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
