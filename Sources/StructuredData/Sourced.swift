import Diagnostics

/// A value and the place in a file it was read from.
package struct Sourced<Wrapped> {
  package var value: Wrapped
  package var source: SourceRange

  package init(_ value: Wrapped, at source: SourceRange) {
    self.value = value
    self.source = source
  }

  package func map<Result>(_ transform: (Wrapped) -> Result) -> Sourced<Result> {
    Sourced<Result>(transform(value), at: source)
  }
}

extension Sourced: Sendable where Wrapped: Sendable {}
extension Sourced: Equatable where Wrapped: Equatable {}
