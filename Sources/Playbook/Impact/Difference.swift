/// A file of the site that would not be what it is in the output now.
package struct Difference: Equatable, Sendable {
  package enum Change: String, CaseIterable, Sendable {
    case new
    case changed
    case removed
  }

  package let change: Change
  package let path: String
  /// Whose file it is; `nil` for the site's own.
  package let community: String?
  /// The path of the template that makes it; `nil` for what is copied, and for what nothing makes any more.
  package let template: String?
}
