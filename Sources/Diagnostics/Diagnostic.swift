/// A problem found in the content or the templates: data, not an error that is thrown.
///
/// The message is lower case, quotes what the user wrote and has no full stop; the hint says what to do. Each message
/// has a factory beside the code that finds the fault.
package struct Diagnostic: Hashable, Sendable {
  package var severity: Severity
  /// The fault's stable kebab-case name. Each has a paragraph in `docs/diagnostics.md`.
  package var code: String
  package var message: String
  /// Where; `nil` only where no file is concerned.
  package var location: SourceLocation?
  package var hint: String?
  /// Other places that belong to the fault, such as the first of two duplicates.
  package var related: [Related]
  /// Whose problem it is, as the message names it ("community 'flint'"): problems that differ in nothing else are one
  /// for their readers.
  package var subject: String?

  /// Another place that belongs to a fault, with what is to be seen there.
  package struct Related: Hashable, Sendable {
    package var message: String
    package var location: SourceLocation

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.location = range.location
    }
  }

  package init(
    _ severity: Severity, code: String, _ message: String, at location: SourceLocation?, hint: String? = nil,
    related: [Related] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.hint = hint
    self.related = related
  }

  package init(
    _ severity: Severity, code: String, _ message: String, at range: SourceRange, hint: String? = nil,
    related: [Related] = []
  ) {
    self.init(severity, code: code, message, at: range.location, hint: hint, related: related)
  }
}
