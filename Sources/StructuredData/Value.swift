import Diagnostics

/// A value read from YAML, with the place it was written.
///
/// Scalars stay as written: `02142`, `NO` and `1.10` are the text an editor typed. Only the reader of a field decides
/// that it is a number or a date.
package struct Value: Sendable {
  package enum Content: Sendable {
    /// `isPlain` is false for quoted and block scalars, which are always text (`''` is not nothing).
    case scalar(String, isPlain: Bool)
    case list([Value])
    /// Entries in the order of the file; keys are unique (a second one was reported and left out).
    case map([Entry])
    /// Something that can't be read, which was reported where it stands: it says nothing, and is not missed.
    case refused
  }

  package struct Entry: Sendable {
    package let key: Sourced<String>
    package let value: Value

    package init(key: Sourced<String>, value: Value) {
      self.key = key
      self.value = value
    }
  }

  package let content: Content
  package let source: SourceRange

  package init(_ content: Content, source: SourceRange) {
    self.content = content
    self.source = source
  }

  /// Whether it was reported when it was read, so that its reader has nothing to add.
  package var isRefused: Bool {
    if case .refused = content { true } else { false }
  }

  /// Whether nothing was written: an empty plain scalar, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content, text.utf8.count <= 4 else { return false }
    switch text {
    case "", "~", "null", "Null", "NULL": return true
    default: return false
    }
  }
}
