import Dispatch
import Synchronization

/// Makes values on a second thread while the caller's uses those that are made, in their order.
enum Ahead {
  /// How many values may wait for their use: enough to even out slow ones, and few in memory.
  private static let room = 8

  /// Returns, or throws what `use` threw, when the second thread has ended.
  /// - Parameter begin: what the caller has to do before it uses the first value.
  static func forEach<Input: Sendable, Value: Sendable, Failure: Error>(
    _ inputs: [Input], make: @escaping @Sendable (Input) -> Value, begin: () -> Void = {},
    use: (Int, Value) throws(Failure) -> Void
  ) throws(Failure) {
    let line = Line<Value>(room: room)
    let isRunning = SecondThread.start {
      for input in inputs {
        guard line.waitForRoom() else { break }
        line.put(make(input))
      }
      line.end()
    }
    defer { if isRunning { line.stop() } }
    begin()
    for (index, input) in inputs.enumerated() {
      // Without a second thread, the first one does it all.
      try use(index, (isRunning ? line.take() : nil) ?? make(input))
    }
  }
}

/// Values that one thread puts in a line and another takes out.
private final class Line<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])
  private let isStopped = Mutex(false)
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init(room: Int) {
    // One that begins with more than it ends with must not be destroyed.
    for _ in 0..<room { self.room.signal() }
  }

  /// Whether more is wanted.
  func waitForRoom() -> Bool {
    room.wait()
    return !isStopped.withLock { $0 }
  }

  func put(_ value: Value) {
    values.withLock { $0.append(value) }
    filled.signal()
  }

  func take() -> Value? {
    filled.wait()
    defer { room.signal() }
    return values.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }

  func end() { ended.signal() }

  /// Nothing more is wanted; waits until nobody makes anything.
  func stop() {
    isStopped.withLock { $0 = true }
    room.signal()
    ended.wait()
  }
}
