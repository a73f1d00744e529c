import Foundation

/// Runs the command with its outputs on a terminal of its own, which `script` of Debian's essential bsdutils gives it.
enum Terminal {
  /// What a person would see: the standard output and the standard error together.
  static func output(of command: String, in folder: URL, environment: [String: String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-qec", "'\(Enlist.program.path)' \(command)", "/dev/null"]
    process.currentDirectoryURL = folder
    process.environment = environment
    let screen = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = screen
    try process.run()
    let bytes = try screen.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
