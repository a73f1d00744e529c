/// A merged value that knows whether the community says it or the network does. National values are always shown as
/// national.
package struct Merged<Wrapped: Sendable>: Sendable {
  package var value: Wrapped
  package var isNational: Bool

  package static func local(_ value: Wrapped) -> Merged { Merged(value: value, isNational: false) }
  package static func national(_ value: Wrapped) -> Merged { Merged(value: value, isNational: true) }
}
