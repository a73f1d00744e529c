import Diagnostics
import StructuredData
import Templates

/// Reads a ready-made message, `content/pieces/<id>.md`.
package struct PieceReader: Sendable {
  private let compiler: ProseCompiler

  package init(compiler: ProseCompiler) {
    self.compiler = compiler
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
    let letters = lowercased().filter(\.isLetter)
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
