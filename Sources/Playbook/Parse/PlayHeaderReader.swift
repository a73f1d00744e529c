import Diagnostics
import Markdown
import StructuredData

/// Reads a playbook page's front matter.
package enum PlayHeaderReader {
  /// `nil` where the front matter never ends, so that there is no text. Where it is broken, or does not say which play it
  /// is, the header stands in for it. Either was reported.
  ///
  /// A page without front matter takes its number from its file's name (`03-…`) and its title from the heading at its
  /// top, as people who come from other tools write them.
  package static func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> PlayHeader? {
    let text = FrontMatter(of: file, diagnostics: &diagnostics)
    guard let yaml = text.yaml else {
      return text.isUnclosed ? nil : Fields().header(file, text.body, place: nil, diagnostics: &diagnostics)
    }
    let fields = RecordReader.read(yaml, what: "a play's front matter", diagnostics: &diagnostics) { fields in
      Fields(fields)
    }
    return fields?.header(file, text.body, place: yaml, diagnostics: &diagnostics) ?? Fields().standIn(file, text.body)
  }
}

extension PlayHeaderReader {
  /// What the front matter says, before what is missing is taken from elsewhere.
  private struct Fields {
    var number: Sourced<String>?
    var title: Sourced<String>?
    var slug: Sourced<String>?
    var summary: Sourced<String>?
    var order: Sourced<Int>?
    var isDraft = false
    var acceptances: [Acceptance] = []
    /// Keys that are written and can't be read, which was reported.
    var faulty: Set<String> = []

    init() {}

    init(_ fields: RecordReader) {
      let id = fields.text("id")
      let playNumber = fields.text("play_number")
      if let id, let playNumber, id.value != playNumber.value {
        fields.report(.twoNumbers(id, playNumber))
      }
      number = id ?? playNumber
      if let number, !number.value.isPlayNumber { fields.report(.badNumber(number)) }
      title = fields.untaggedText("title")
      slug = fields.slug("slug")
      summary = fields.untaggedText("summary")
      order = fields.wholeNumber("order")
      isDraft = fields.flag("draft")?.value ?? false
      acceptances = AcceptanceReader.acceptances(in: fields)
      if number == nil, fields.isWritten("id") || fields.isWritten("play_number") { faulty.insert("id") }
      if title == nil, fields.isWritten("title") { faulty.insert("title") }
    }

    /// - Parameter place: the front matter, if there is any.
    func header(
      _ file: SourceFile, _ body: SourceRange, place: SourceRange?, diagnostics: inout DiagnosticList
    ) -> PlayHeader? {
      let number = number ?? FileName(file).number.map { Sourced($0, at: file.start) }
      let title = title ?? titleHeading(body)
      if place == nil, number == nil || title == nil {
        diagnostics.appendMissingFrontMatter(of: file, example: "id: 3\ntitle: Enlisting Employers")
      } else if let place {
        if number == nil, !faulty.contains("id") { diagnostics.append(.missing("id", "id: 3", at: place)) }
        if title == nil, !faulty.contains("title") {
          diagnostics.append(.missing("title", "title: Enlisting Employers", at: place))
        }
      }
      guard let number, let title else { return standIn(file, body) }
      return PlayHeader(
        file: file, body: body, number: number, title: title, slug: slug?.value ?? FileName(file).slug,
        summary: summary, order: order, isDraft: isDraft, acceptances: acceptances)
    }

    func standIn(_ file: SourceFile, _ body: SourceRange) -> PlayHeader {
      let slug = slug?.value ?? FileName(file).slug
      return PlayHeader(
        file: file, body: body, number: Sourced("", at: file.start), title: Sourced(slug, at: file.start), slug: slug,
        isDraft: isDraft, isStandIn: true)
    }

    /// The level 1 heading that opens the body.
    private func titleHeading(_ body: SourceRange) -> Sourced<String>? {
      var ignored = DiagnosticList()
      let document = MarkdownParser(tags: false).parse(MappedText(body), diagnostics: &ignored)
      guard let heading = SectionSplitter(document.blocks).titleHeading else { return nil }
      return Sourced(heading.text.plainText.collapsingSpaces(), at: heading.source)
    }
  }
}

extension Diagnostic {
  fileprivate static func twoNumbers(_ id: Sourced<String>, _ playNumber: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "two-play-numbers", "'id' says \(id.value) and 'play_number' says \(playNumber.value)",
      at: playNumber.source, hint: "keep one of the two", related: [.init("the id", at: id.source)])
  }

  fileprivate static func badNumber(_ number: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-play-number", "'\(number.value)' is no play number", at: number.source,
      hint: "write a number such as 3, 12 or 1.a; the name of the page belongs in 'title'")
  }

  fileprivate static func missing(_ key: String, _ example: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "missing-key", "the front matter has no '\(key)'", at: place.firstLine,
      hint: "add a line such as '\(example)' between the two --- lines at the top of the file")
  }
}
