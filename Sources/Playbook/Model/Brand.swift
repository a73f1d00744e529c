import StructuredData

/// A community's look.
package struct Brand: Sendable {
  /// A CSS hex colour such as `#0b5fff`.
  package var color: Sourced<String>?
  /// A file in `content/media/`.
  package var logo: Sourced<String>?

  package init(color: Sourced<String>? = nil, logo: Sourced<String>? = nil) {
    self.color = color
    self.logo = logo
  }
}
