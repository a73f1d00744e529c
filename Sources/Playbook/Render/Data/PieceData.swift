import Diagnostics
import StructuredData
import Templates

/// A piece as templates see it, with the length it has for this community.
struct PieceView: Sendable {
  var piece: Piece
  var length: PieceLength
  /// The address that opens the message in a mail program; `nil` where it has no subject or is too long for one.
  var mailto: String?
  var wording: Wording

  /// All messages, with the lengths they have for the community, or the generic words, of a record.
  static func views(_ pieces: [Piece], filledWith common: Record, wording: Wording) -> [PieceView] {
    pieces.map { piece in
      let body = text(of: piece.body, filledWith: common)
      let mailto = piece.subject.flatMap { MailLink.address(subject: text(of: $0, filledWith: common), body: body) }
      return PieceView(
        piece: piece, length: PieceLength(of: body, limit: piece.limit), mailto: mailto, wording: wording)
    }
  }

  /// Names without a value are reported where the text is printed, not here.
  private static func text(of prose: Prose, filledWith common: Record) -> String {
    var buffer = OutputBuffer()
    var faults: [RenderFault] = []
    prose.text.render(common, into: &buffer, faults: &faults)
    return String(decoding: buffer.bytes.withoutSpacesAtLineEnds, as: UTF8.self)
  }

  static let shape = DataShape<PieceView>([
    .text("id", "Its file's name without the ending.") { $0.piece.id },
    .text("title", "Its title.") { $0.piece.title.value },
    .text("channel", "Where it goes: e-mail, LinkedIn post, phone script …") { $0.piece.channel.value },
    .optionalText("voice", "advocate or program: in whose name it speaks.") { $0.piece.voice?.value.rawValue },
    .optionalProse("subject", "The subject line.") { $0.piece.subject },
    .prose("body", "The message.") { $0.piece.body },
    .flag("channel_is_in_title", "Whether the title says the channel already.") {
      $0.piece.title.value.lowercased().contains($0.piece.channel.value.lowercased())
    },
    .text("length", "How long it is, in the limit's unit: \"112 words\".") { $0.length.inWords },
    .optionalText("limit", "How long it may be: \"150 words\".") { $0.piece.limit?.inWords },
    .text("measure", "Both, or its length where it has no limit: \"112 of at most 150 words\".") { $0.measure },
    .optionalText("mailto", "The address that opens it in a mail program. Absent without a subject, or if too long.") {
      $0.mailto
    },
    .flag("is_over_limit", "Whether it is longer than its limit.") { $0.length.isOver },
  ])
}

extension PieceView {
  private var measure: String {
    guard let limit = piece.limit else { return amount(length.count, length.unit) }
    return "\(amount(length.count, nil)) of at most \(amount(limit.count, limit.unit))"
  }

  private func amount(_ count: Int, _ unit: Piece.Limit.Unit?) -> String {
    wording.amount(Wording.Quantity(number: Number(String(count)), unit: unit?.rawValue, label: ""))
  }

  /// What is wrong with the message as one community would send it.
  func problems(community: String) -> DiagnosticList {
    var problems = DiagnosticList()
    if length.isOver { problems.append(.overLimit(piece, length, for: community)) }
    return problems
  }
}

extension Diagnostic {
  fileprivate static func overLimit(_ piece: Piece, _ length: PieceLength, for community: String) -> Diagnostic {
    let subject = "\(length.inWords) for '\(community)'"
    let limit = piece.limit?.inWords ?? ""
    var diagnostic = Diagnostic(
      .warning, code: "over-limit", "'\(piece.title.value)' is \(subject), more than its limit of \(limit)",
      at: piece.limit?.source ?? piece.title.source, hint: "shorten the message")
    diagnostic.subject = subject
    return diagnostic
  }
}
