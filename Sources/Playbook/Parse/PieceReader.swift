import Diagnostics
import Markdown
import StructuredData
import Templates

/// Reads a ready-made message, `content/pieces/<id>.md`.
package struct PieceReader: Sendable {
  private let compiler: ProseCompiler
  private let hasBaseURL: Bool

  /// - Parameter hasBaseURL: whether it is known where the site is, so that messages can lead to its pages.
  package init(compiler: ProseCompiler, hasBaseURL: Bool) {
    self.compiler = compiler
    self.hasBaseURL = hasBaseURL
  }

  /// `nil` where the front matter is broken or lacks a title or channel; the reason is reported.
  package func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> Piece? {
    let text = FrontMatter(of: file, diagnostics: &diagnostics)
    guard let yaml = text.yaml else {
      let example = "title: E-mail to an employer\nchannel: e-mail"
      if !text.isUnclosed { diagnostics.appendMissingFrontMatter(of: file, example: example) }
      return nil
    }
    let body = MarkdownRepair.repair(MappedText(text.body), diagnostics: &diagnostics)
    return RecordReader.read(yaml, what: "a piece's front matter", diagnostics: &diagnostics) { fields in
      piece(fields, of: file, body: body)
    }
  }
}

extension PieceReader {
  private func piece(_ fields: RecordReader, of file: SourceFile, body: MappedText) -> Piece? {
    let title = fields.untaggedText("title", .required)
    let channel = fields.untaggedText("channel", .required)
    let voice = fields.choice("voice", of: Piece.Voice.self)
    let limit = fields.record("limit") { self.limit($0) }
    let subject = fields.mappedText("subject").map { compiler.phrase($0, diagnostics: &fields.diagnostics) }
      .flatMap { $0.plain.isEmpty ? nil : $0 }
    let order = fields.wholeNumber("order")?.value ?? Int.max
    let isDraft = fields.flag("draft")?.value ?? false
    let acceptances = AcceptanceReader.acceptances(in: fields)
    let prose = compiler.prose(body, diagnostics: &fields.diagnostics)
    for mark in prose.marks { checkLink(mark, in: file, &fields.diagnostics) }
    guard let title, let channel else { return nil }
    if channel.value.isMail, fields.value("subject") == nil { fields.report(.noSubject(channel)) }
    if prose.plain.trimmingSpaces().isEmpty, !isDraft {
      let isWritten = !body.text.trimmingSpaces().isEmpty
      fields.diagnostics.append(isWritten ? .withheldPiece(title) : .emptyPiece(file))
      if isWritten { return nil }
    }
    return Piece(
      id: FileName(file).slug, title: title, channel: channel, voice: voice, limit: limit, subject: subject,
      body: prose, order: order, isDraft: isDraft, acceptances: acceptances)
  }

  /// A message is read where no way within the site leads anywhere.
  private func checkLink(_ mark: Prose.Mark, in file: SourceFile, _ diagnostics: inout DiagnosticList) {
    guard case .link(let address) = mark.kind, !address.isEmpty else { return }
    let isToSource = address.hasPrefix("{{root}}") || SourceLink([.text(address)], in: file)?.namesSource == true
    let parts: [Inline.Part] = [address.hasPrefix("{{") ? .tag(address, source: mark.source) : .text(address)]
    guard isToSource ? !hasBaseURL : !parts.leadsOutside else { return }
    diagnostics.append(isToSource ? .needsBaseURL(address, at: mark.source) : .leadsNowhere(address, at: mark.source))
  }

  /// One of `words: 150`, `characters: 300`, `seconds: 30`.
  private func limit(_ fields: RecordReader) -> Piece.Limit? {
    let limits = Piece.Limit.Unit.allCases.compactMap { unit in
      fields.wholeNumber(unit.rawValue).map { Piece.Limit(count: $0.value, unit: unit, source: $0.source) }
    }
    if limits.count != 1 { fields.diagnostics.append(.notOneLimit(limits.count, at: fields.source)) }
    return limits.first
  }
}

extension String {
  /// Whether a channel is e-mail, however it is written; voicemail is none.
  fileprivate var isMail: Bool {
    let letters = lowercased().filter(\.isWordLetter)
    return ["email", "mail", "correo"].contains { letters.hasPrefix($0) }
  }
}

extension Diagnostic {
  fileprivate static func noSubject(_ channel: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "no-subject",
      "this message goes by '\(channel.value)' but has no subject, so nothing can open it in a mail program",
      at: channel.source, hint: "add 'subject:' with the subject line to the front matter")
  }

  fileprivate static func needsBaseURL(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "address-left-out",
      "the message doesn't say where '\(address)' is, since nobody knows where the site will be", at: place,
      hint: "add 'base_url:' to site.yaml, give --base-url, or write the whole address, with https://")
  }

  fileprivate static func leadsNowhere(_ address: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "address-left-out",
      "the message doesn't say where '\(address)' is: a way from one page to another leads nowhere from there",
      at: place, hint: "link to the source file, such as ../playbook/04-training-programs.md, or write {{pitch_url}}")
  }

  fileprivate static func emptyPiece(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "empty-piece", "this message has no text", at: SourceLocation(path: file.path),
      hint: "write the message below the front matter, or set 'draft: true' until it is written")
  }

  fileprivate static func withheldPiece(_ title: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "withheld-piece", "the message '\(title.value)' is not published: nothing of it can be shown",
      at: title.source, hint: "rewrite it, or set 'draft: true' until it is rewritten")
  }

  fileprivate static func notOneLimit(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "not-one-limit", "a limit needs exactly one unit, but this has \(count)", at: place,
      hint: "write one of 'words: 150', 'characters: 300' or 'seconds: 30' below 'limit:'")
  }
}
