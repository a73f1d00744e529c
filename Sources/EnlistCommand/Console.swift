import Glibc
import Playbook

/// The process's outputs. What a command found goes to the standard output, all else to the standard error.
enum Console {
  /// Colours are for terminals, and never where NO_COLOR is set (https://no-color.org).
  static var usesColor: Bool {
    isatty(STDOUT_FILENO) == 1 && Environment.value("NO_COLOR") == nil && Environment.value("TERM") != "dumb"
  }

  /// Writes all of a text, however large.
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  static func printError(_ message: String) {
    write("\(message)\n", to: STDERR_FILENO)
  }

  /// Ends the process for a reason that is not in the content.
  static func fail(_ failure: DiskFailure) -> Never {
    printError("enlist: error: \(failure.message)")
    if let hint = failure.hint { printError("  hint: \(hint)") }
    exit(failure.exitCode)
  }

  static func exit(_ code: Int32) -> Never {
    Glibc.exit(code)
  }
}

/// The process's environment.
enum Environment {
  /// A variable's value; `nil` where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  static var home: String? { value("HOME") }
}
