import Foundation

/// Runs the command with its outputs on a terminal of its own, which `script` of Debian's essential bsdutils gives it.
enum Terminal {
  /// What a person would see: the standard output and the standard error together.
  /// - Parameter answer: what the person types.
  static func output(
    of command: String, in folder: URL, environment: [String: String], answer: String? = nil
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-qec", "'\(Enlist.program.path)' \(command)", "/dev/null"]
    process.currentDirectoryURL = folder
    process.environment = environment
    let screen = Pipe()
    let typed = answer.map { _ in Pipe() }
    process.standardInput = typed ?? FileHandle.nullDevice
    process.standardOutput = screen
    try process.run()
    if let answer { try typed?.fileHandleForWriting.write(contentsOf: Data(answer.utf8)) }
    let bytes = try screen.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
