import Glibc

/// One line on the standard error, overwritten while long work goes on; nothing unless that is a terminal.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1

  func show(_ progress: (done: Int, of: Int)) {
    guard isShown, progress.done % 10 == 0 else { return }
    Console.write("\r\(progress.done) of \(progress.of) communities", to: STDERR_FILENO)
  }

  /// Does the long work, and removes the line before anything else is printed, a failure too.
  func during<Result>(_ work: () throws -> Result) rethrows -> Result {
    defer { if isShown { Console.write("\r\u{1B}[K", to: STDERR_FILENO) } }
    return try work()
  }
}
