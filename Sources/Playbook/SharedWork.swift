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

extension SharedWork {
  /// What is made of each value, in their order, on both threads.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ make: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    let made = Made<Output>(inputs.count)
    SharedWork(inputs.count) { index in
      let output = make(inputs[index])
      made.outputs.withLock { $0[index] = output }
    }.finish()
    return made.outputs.withLock { $0.compactMap(\.self) }
  }

  private final class Made<Output: Sendable>: Sendable {
    let outputs: Mutex<[Output?]>

    init(_ count: Int) { outputs = Mutex(Array(repeating: nil, count: count)) }
  }
}
