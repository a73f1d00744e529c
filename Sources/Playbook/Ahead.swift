import Dispatch
import Glibc
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
    let isRunning = Thread.start {
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

/// A thread with as much stack as the main one has: texts nest, and their readers with them.
private enum Thread {
  private static let stackBytes = 8 << 20

  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Whether there is a thread to do it.
  static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackBytes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let work = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    if code != 0 { work.release() }
    return code == 0
  }
}
