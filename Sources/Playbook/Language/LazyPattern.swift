import Synchronization

/// A pattern of many that stand in one list: it is made when a text first needs it, since making all takes longer than
/// checking a community.
final class LazyPattern<Output>: Sendable {
  private let make: @Sendable () -> Regex<Output>
  private let made = Mutex<Pattern<Output>?>(nil)

  /// - Parameter literal: only ever a literal.
  init(_ literal: @autoclosure @escaping @Sendable () -> Regex<Output>) { make = literal }

  var value: Pattern<Output> {
    made.withLock { made in
      let pattern = made ?? Pattern(make())
      made = pattern
      return pattern
    }
  }
}
