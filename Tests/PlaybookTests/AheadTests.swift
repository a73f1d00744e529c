import Dispatch
import Synchronization
import Testing

@testable import Playbook

struct AheadTests {
  private struct Stop: Error {}

  @Test(arguments: [0, 1, 2, 7, 8, 9, 1_000])
  func `values come in the order of what they are made from`(count: Int) {
    var used: [Int] = []
    Ahead.forEach(Array(0..<count), make: { $0 * 2 }) { index, value in
      #expect(value == index * 2)
      used.append(index)
    }
    #expect(used == Array(0..<count))
  }

  @Test func `who would wait for a value makes the next one`() {
    let isMade = DispatchSemaphore(value: 0)
    // The first is not done before the second is: one thread alone would wait for ever.
    let make: @Sendable (Int) -> Bool = { number in
      if number == 0 { return isMade.wait(timeout: .now() + 60) == .success }
      isMade.signal()
      return true
    }
    Ahead.forEach([0, 1], make: make) { _, isDone in #expect(isDone) }
  }

  @Test func `an error ends the making, and nothing is made after it`() {
    let made = Mutex(0)
    #expect(throws: Stop.self) {
      try Ahead.forEach(
        Array(0..<1_000),
        make: { number in
          made.withLock { $0 += 1 }; return number
        }
      ) {
        index, _ throws(Stop) in if index == 3 { throw Stop() }
      }
    }
    let count = made.withLock { $0 }
    #expect(count >= 4 && count < 20)
  }
}
