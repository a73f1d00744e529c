import Diagnostics
import Glibc
import Playbook

/// The process's outputs. What a command found goes to the standard output, all else to the standard error.
enum Console {
  /// Colours are for terminals, and never where NO_COLOR is set (https://no-color.org).
  static var usesColor: Bool {
    isatty(STDOUT_FILENO) == 1 && Environment.value("NO_COLOR") == nil && !isDumb
  }

  /// Whether the terminal knows neither colours nor how to erase a line.
  static var isDumb: Bool { Environment.value("TERM") == "dumb" }

  /// Writes all of a text, however large. A report that can't be written is a failure: nobody has seen it.
  static func write(_ text: String) {
    if let error = write(text, to: STDOUT_FILENO) { fail(DiskFailure(cannot: "write to the standard output", error)) }
  }

  /// Writes to the standard error. Where that fails, there is nowhere left to say so.
  static func note(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
  }

  /// Writes a line to the standard error. It may quote what somebody typed, or a path: nothing in it steers the terminal.
  static func printError(_ message: String) {
    note("\(Printable.line(message))\n")
  }

  /// Ends the process for a reason that is not in the content.
  static func fail(_ failure: DiskFailure) -> Never {
    printError("enlist: error: \(failure.message)")
    if let hint = failure.hint { note("  hint: \(Printable.line(hint))\n") }
    exit(failure.exitCode)
  }

  static func exit(_ code: Int32) -> Never {
    Glibc.exit(code)
  }
}

extension Console {
  private static func write(_ text: String, to descriptor: Int32) -> SystemError? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return SystemError(errno) }
      bytes = bytes.dropFirst(max(0, count))
    }
    return nil
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
