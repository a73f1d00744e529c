import Diagnostics

/// Formatted text that may name data: a piece of a play, of a message, of the pitch, compiled once for all communities.
///
/// Both forms are rendered against the root record of the page that shows them, so one prose serves every community. The
/// schema it was compiled against must therefore be a beginning of every page's root schema.
package struct Prose: Sendable {
  /// As the HTML that our Markdown renderer made, with the tags in it.
  package let html: Template
  /// As plain text, with the tags in it.
  package let text: Template
  /// The plain text with its tags as written: for ids, sentences and counting.
  package let plain: String
  package let source: SourceRange

  package init(html: Template, text: Template, plain: String, source: SourceRange) {
    self.html = html
    self.text = text
    self.plain = plain
    self.source = source
  }
}
