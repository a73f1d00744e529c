import Diagnostics

/// A tag that could not be filled from one record. It printed nothing.
package struct RenderFault: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missingValue
    /// The value, which is neither relative nor http, https, mailto or tel.
    case unsafeURL(String)
    /// The value, which isn't written `#rgb` or `#rrggbb`, with or without alpha.
    case invalidColour(String)
    /// Formatted text that names itself, or such text in such text too many times over.
    case recursiveProse
    /// A list in which the output went beyond its limits.
    case tooLarge
  }

  package let reason: Reason
  /// The name as written in the tag.
  package let name: String
  /// The tag, in the template or in the formatted text that was printed.
  package let range: SourceRange

  package init(reason: Reason, name: String, range: SourceRange) {
    self.reason = reason
    self.name = name
    self.range = range
  }

  /// The fault as a problem of one page's data. The subject says whose, such as "community 'flint'".
  package func diagnostic(subject: String) -> Diagnostic {
    var diagnostic = described(subject)
    diagnostic.subject = subject
    return diagnostic
  }

  private func described(_ subject: String) -> Diagnostic {
    switch reason {
    case .missingValue: .missingValue(name, of: subject, at: range)
    case .unsafeURL(let value): .unsafeAddress(value, name, of: subject, at: range)
    case .invalidColour(let value): .invalidColour(value, name, of: subject, at: range)
    case .recursiveProse: .recursiveText(name, of: subject, at: range)
    case .tooLarge: .outputTooLarge(name, of: subject, at: range)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingValue(_ name: String, of subject: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "missing-value", "no value for '\(name)' in \(subject)", at: range,
      hint: "fill it in, or write {{#\(name)}} before and {{/\(name)}} after what depends on it")
  }

  fileprivate static func unsafeAddress(
    _ value: String, _ name: String, of subject: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "unsafe-address", "'\(name)' of \(subject) is '\(value)', which is not a safe address", at: range,
      hint: "use an address that starts with http:, https:, mailto: or tel:, or one within the site")
  }

  fileprivate static func invalidColour(
    _ value: String, _ name: String, of subject: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "invalid-colour", "'\(name)' of \(subject) is '\(value)', which is not a colour", at: range,
      hint: "write it like #0a5 or #00aa55")
  }

  fileprivate static func recursiveText(_ name: String, of subject: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "recursive-text", "'\(name)' of \(subject) contains itself", at: range,
      hint: "formatted text may name others, at most \(TemplateRenderer.proseLimit) deep, but never itself")
  }

  fileprivate static func outputTooLarge(_ name: String, of subject: String, at range: SourceRange) -> Diagnostic {
    let megabytes = TemplateRenderer.Limits().bytes >> 20
    return Diagnostic(
      .error, code: "output-too-large",
      "with the list '\(name)' the output grows beyond \(megabytes) MB, or takes too long to make, in \(subject)",
      at: range, hint: "a list inside a list is printed once for each element of the outer one: use fewer of them")
  }
}
