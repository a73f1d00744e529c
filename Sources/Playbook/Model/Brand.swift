import StructuredData

/// A community's look.
package struct Brand: Sendable {
  /// A CSS hex colour such as `#0b5fff`.
  package var color: Sourced<String>?
  /// A file in `content/media/`.
  package var logo: Sourced<String>?
  /// The day on which the logo's owner agreed to its use, and the last day on which that holds; `nil` where nobody had to
  /// be asked.
  package var logoConsent: Sourced<PartialDate>?
  package var logoExpires: Sourced<PartialDate>?
  /// Whether the record says when, be it in a form that can't be read and has been reported.
  package var isLogoConsentWritten = false

  package init(color: Sourced<String>? = nil, logo: Sourced<String>? = nil) {
    self.color = color
    self.logo = logo
  }
}
