import Dispatch
import Synchronization

/// Makes values on a second thread, and on the caller's where it would wait, while it uses those that are made, in their order.
enum Ahead {
  /// How many values may be in the making or wait for their use: enough to even out slow ones, and few in memory.
  private static let room = 8

  /// Returns, or throws what `use` threw, when the second thread has ended.
  /// - Parameter begin: what the caller has to do before it uses the first value.
  static func forEach<Input: Sendable, Value: Sendable, Failure: Error>(
    _ inputs: [Input], make: @escaping @Sendable (Input) -> Value, begin: () -> Void = {},
    use: (Int, Value) throws(Failure) -> Void
  ) throws(Failure) {
    let line = Line(inputs, room: room, make)
    let isRunning = SecondThread.start { line.fill() }
    defer { if isRunning { line.stop() } }
    begin()
    for index in inputs.indices { try use(index, line.take()) }
  }
}

/// Values that a second thread puts in a line, and the first one takes out in their order. Where it would have to wait, it makes the
/// next one that nobody has begun with.
private final class Line<Input: Sendable, Value: Sendable>: Sendable {
  private let inputs: [Input]
  private let make: @Sendable (Input) -> Value
  private let state = Mutex(LineState<Value>())
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init(_ inputs: [Input], room: Int, _ make: @escaping @Sendable (Input) -> Value) {
    (self.inputs, self.make) = (inputs, make)
    // One that begins with more than it ends with must not be destroyed.
    for _ in 0..<room { self.room.signal() }
  }

  /// Makes values until nobody wants more.
  func fill() {
    repeat { room.wait() } while makeNext()
    ended.signal()
  }

  /// The next value in the order of the inputs; to be asked for once for each.
  func take() -> Value {
    while true {
      if let value = state.withLock({ $0.take() }) {
        room.signal()
        return value
      }
      if room.wait(timeout: .now()) == .success, makeNext() { continue }
      // What was put in may be another value, or one that was taken already: it is looked for again.
      filled.wait()
    }
  }

  /// Nothing more is wanted; waits until nobody makes anything.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
    ended.wait()
  }

  /// Whether there was another one to make.
  private func makeNext() -> Bool {
    guard let index = state.withLock({ $0.begin(of: inputs.count) }) else { return false }
    let value = make(inputs[index])
    state.withLock { $0.put(value, at: index) }
    filled.signal()
    return true
  }
}

private struct LineState<Value: Sendable> {
  /// The first input that nobody has begun with.
  private var next = 0
  private var taken = 0
  private var made: [Int: Value] = [:]
  var isStopped = false

  /// The number of the input to begin with, of so many.
  mutating func begin(of count: Int) -> Int? {
    guard !isStopped, next < count else { return nil }
    next += 1
    return next - 1
  }

  mutating func put(_ value: Value, at index: Int) { made[index] = value }

  mutating func take() -> Value? {
    guard let value = made.removeValue(forKey: taken) else { return nil }
    taken += 1
    return value
  }
}
