import Synchronization
import Testing

@testable import Playbook

struct LazyPatternTests {
  @Test func `a pattern is made once, when it is needed`() {
    let made = Counter()
    @Sendable func pattern() -> Regex<Substring> {
      made.count.withLock { $0 += 1 }
      return /b+/
    }
    let lazy = LazyPattern(pattern())
    #expect(made.count.withLock { $0 } == 0)
    #expect("abbc".firstMatch(of: lazy.value)?.output == "bb")
    #expect("b".wholeMatch(of: lazy.value) != nil)
    #expect(made.count.withLock { $0 } == 1)
  }

  private final class Counter: Sendable { let count = Mutex(0) }
}
