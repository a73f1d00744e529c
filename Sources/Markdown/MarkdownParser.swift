import Diagnostics

/// Parses Markdown as its authors may write it, and reports what can't be published.
package struct MarkdownParser {
  private let parser: CMarkParser

  /// With `tags`, the text may name data: `{{community.name}}`.
  package init(tags: Bool = true) {
    parser = CMarkParser(tags: tags)
  }

  /// The text as a tree in which every link is safe to publish. Raw HTML is in it, for those who want to quote it; no
  /// renderer prints it.
  package func parse(_ text: MappedText, diagnostics: inout DiagnosticList) -> MarkdownDocument {
    var tags = StandaloneTags()
    let document = tags.document(parser.parse(text, diagnostics: &diagnostics))
    var rawHTML = RawHTMLCheck()
    rawHTML.check(document)
    var links = LinkCheck()
    let safe = links.document(document)
    var sections = SectionCheck()
    sections.check(safe)
    var controls = ControlCharacterCheck()
    _ = controls.document(safe)
    for found in [rawHTML.diagnostics, links.diagnostics, sections.diagnostics, controls.diagnostics] {
      diagnostics.append(contentsOf: found)
    }
    var torn = TornTags(torn: sections.torn)
    return sections.torn.isEmpty ? safe : torn.document(safe)
  }
}
