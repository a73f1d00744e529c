import Glibc

/// One line on the standard error, overwritten while long work goes on; nothing unless that is a terminal that can erase
/// it again.
struct ProgressLine {
  private let isShown: Bool

  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1 && !Console.isDumb
  }

  func show(_ progress: (done: Int, of: Int)) {
    guard isShown, progress.done % 10 == 0 else { return }
    Console.note("\r\(progress.done) of \(progress.of) communities")
  }

  /// Does the long work, and removes the line before anything else is printed, a failure too.
  func during<Result>(_ work: () throws -> Result) rethrows -> Result {
    defer { if isShown { Console.note("\r\u{1B}[K") } }
    return try work()
  }
}
