/// A merged value that knows whether the community says it or the network does. National values are always shown as
/// national.
package struct Merged<Wrapped: Sendable>: Sendable {
  package var value: Wrapped
  package var isNational: Bool

  package static func local(_ value: Wrapped) -> Merged { Merged(value: value, isNational: false) }
  package static func national(_ value: Wrapped) -> Merged { Merged(value: value, isNational: true) }

  /// The community's value, else the shared one.
  package init(_ local: Wrapped?, else national: Wrapped) {
    self = local.map { .local($0) } ?? .national(national)
  }

  private init(value: Wrapped, isNational: Bool) {
    self.value = value
    self.isNational = isNational
  }
}
