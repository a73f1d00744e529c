import Diagnostics

/// Formatted text that may name data: a piece of a play, of a message, of the pitch, compiled once for all communities.
///
/// Both forms are rendered against the root record of the page that shows them, so one prose serves every community. The
/// schema it was compiled against must therefore be a beginning of every page's root schema.
///
/// A reference, since plays, kits and records hand it on from page to page.
package final class Prose: Sendable {
  /// As the HTML that our Markdown renderer made, with the tags in it.
  package let html: Template
  /// As plain text, with the tags in it.
  package let text: Template
  /// The plain text with its tags as written, a line for each paragraph: for ids, sentences, counting and checks.
  package let words: MappedText
  /// The headings, links, pictures and code in it, in their order.
  package let marks: [Mark]
  package let source: SourceRange

  package var plain: String { words.text }

  /// Whether all of it stands in sections, so that there may be records for which nothing of it is shown.
  package var mayBeBlank: Bool { text.program.isAllInSections }

  /// Whether nothing of it is shown for a record. A text that was never anything, or has a fault, is not called blank.
  package func isBlank(in root: Record) -> Bool { text.isBlank(in: root) }

  package init(html: Template, text: Template, words: MappedText, marks: [Mark], source: SourceRange) {
    self.html = html
    self.text = text
    self.words = words
    self.marks = marks
    self.source = source
  }

  /// What a text holds beside words.
  package struct Mark: Sendable {
    package enum Kind: Sendable, Equatable {
      /// As written: 1 to 6.
      case heading(level: Int)
      /// With the address as written, tags among it.
      case link(to: String)
      case image(from: String)
      /// Code, which is not written in sentences.
      case code
    }

    package let kind: Kind
    /// The heading, the words of the link, or what is said instead of the picture; plain, may be empty.
    package let text: String
    package let source: SourceRange

    package init(_ kind: Kind, text: String, source: SourceRange) {
      self.kind = kind
      self.text = text
      self.source = source
    }
  }
}
