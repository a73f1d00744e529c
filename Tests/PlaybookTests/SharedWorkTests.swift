import Synchronization
import Testing

@testable import Playbook

struct SharedWorkTests {
  @Test(arguments: [0, 1, 2, 1_000])
  func `each piece is done once, and all when the end is waited for`(count: Int) {
    let pieces = Pieces(count)
    let work = SharedWork(count) { piece in pieces.done.withLock { $0[piece] += 1 } }
    work.finish()
    work.finish()
    #expect(pieces.done.withLock { $0 } == [Int](repeating: 1, count: count))
  }

  @Test func `nothing is begun after a stop`() {
    let pieces = Pieces(100_000)
    let work = SharedWork(100_000) { piece in pieces.done.withLock { $0[piece] += 1 } }
    work.stop()
    let done = pieces.done.withLock { $0 }
    work.finish()
    #expect(pieces.done.withLock { $0 } == done)
  }

  @Test(arguments: [0, 1, 1_000])
  func `what is made keeps the order of what it is made of`(count: Int) {
    #expect(SharedWork.map(Array(0..<count)) { "\($0)" } == (0..<count).map(String.init))
  }

  private final class Pieces: Sendable {
    let done: Mutex<[Int]>
    init(_ count: Int) { done = Mutex([Int](repeating: 0, count: count)) }
  }
}
