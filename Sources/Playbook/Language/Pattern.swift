/// A regular expression that is made once and used on every text.
///
/// The compiler can't know that a `Regex` may be shared, since one that is built from parts may hold closures. One that is
/// written as a literal holds none.
struct Pattern<Output>: RegexComponent, @unchecked Sendable {
  let regex: Regex<Output>

  /// - Parameter literal: only ever a literal.
  init(_ literal: Regex<Output>) {
    regex = literal
  }
}
