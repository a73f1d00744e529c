import Diagnostics

/// A piece of a line of Markdown: text, emphasis, a link, a tag …, with the place it was written.
package struct Inline: Sendable {
  package var content: Content
  package var source: SourceRange

  package enum Content: Sendable {
    case text(String)
    /// A template tag such as `{{community.name}}` or `{{#contact.phone}}`, as written.
    case tag(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(destination: [Part], title: [Part], [Inline])
    case image(source: [Part], title: [Part], [Inline])
    /// Raw HTML as it was written. It is never published; the parser has reported it.
    case html(String)
    /// A reference to one of the document's footnotes: its 1-based number, and which reference to it this is (1, 2 …).
    case footnote(number: Int, occurrence: Int)
  }

  /// A piece of a link's address or title: plain text, or a template tag inside it.
  package enum Part: Sendable {
    case text(String)
    case tag(String, source: SourceRange)
  }

  package init(_ content: Content, source: SourceRange) {
    self.content = content
    self.source = source
  }
}
