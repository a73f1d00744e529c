import Dispatch
import Synchronization

/// Work in numbered pieces: a second thread begins with it, and whoever waits for its end helps. Who is done with a piece takes the
/// next.
final class SharedWork: Sendable {
  private let pieces: Pieces
  private let ended = DispatchSemaphore(value: 0)
  private let isRunning: Bool

  private final class Pieces: Sendable {
    private let next: Mutex<Range<Int>>
    private let work: @Sendable (Int) -> Void

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
      next = Mutex(0..<count)
      self.work = work
    }

    func run() {
      while let piece = next.withLock({ $0.popFirst() }) { work(piece) }
    }

    func drop() { next.withLock { $0 = 0..<0 } }
  }

  /// - Parameter work: does the piece of a number, from 0.
  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let (pieces, ended) = (Pieces(count, work), ended)
    self.pieces = pieces
    isRunning =
      count > 0
      && SecondThread.start {
        pieces.run()
        ended.signal()
      }
  }

  /// Returns when all is done. May be called again.
  func finish() {
    pieces.run()
    guard isRunning else { return }
    ended.wait()
    ended.signal()
  }

  /// Returns when nothing more is being done: what nobody has begun is left.
  func stop() {
    pieces.drop()
    finish()
  }
}
