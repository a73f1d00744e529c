/// What GitHub Flavored Markdown adds to CommonMark. The tests of the plain specification need them off.
package struct MarkdownExtensions: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let tables = MarkdownExtensions(rawValue: 1)
  package static let strikethrough = MarkdownExtensions(rawValue: 2)
  /// Bare addresses such as `www.example.org` become links.
  package static let autolinks = MarkdownExtensions(rawValue: 4)
  package static let taskLists = MarkdownExtensions(rawValue: 8)
  package static let footnotes = MarkdownExtensions(rawValue: 16)

  package static let all: MarkdownExtensions = [.tables, .strikethrough, .autolinks, .taskLists, .footnotes]
}
