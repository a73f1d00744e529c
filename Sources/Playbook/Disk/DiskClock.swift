import Glibc

/// The clock that files and folders have their times from: it moves on only some hundred times a second.
enum DiskClock {
  /// Waits until whatever changes from now on gets a later time than this one. `false` where the time lies in the future, so that a
  /// change could not be told by it.
  /// - Parameter time: in nanoseconds since 1970.
  static func move(past time: Int) -> Bool {
    for _ in 0..<100 {
      var now = timespec()
      guard clock_gettime(CLOCK_REALTIME_COARSE, &now) == 0 else { return false }
      if Int(now.tv_sec) * 1_000_000_000 + Int(now.tv_nsec) > time { return true }
      usleep(200)
    }
    return false
  }
}
