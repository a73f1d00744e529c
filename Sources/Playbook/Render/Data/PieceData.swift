import Templates

/// A piece as templates see it, with the length it has for this community.
struct PieceView: Sendable {
  var piece: Piece
  var length: PieceLength
  /// The address that opens the message in a mail program; `nil` where it has no subject or is too long for one.
  var mailto: String?

  static let shape = DataShape<PieceView>([
    .text("id", "Its file's name without the ending.") { $0.piece.id },
    .text("title", "Its title.") { $0.piece.title.value },
    .text("channel", "Where it goes: e-mail, LinkedIn post, phone script …") { $0.piece.channel.value },
    .optionalText("voice", "advocate or program: in whose name it speaks.") { $0.piece.voice?.value.rawValue },
    .optionalProse("subject", "The subject line.") { $0.piece.subject },
    .prose("body", "The message.") { $0.piece.body },
    .text("length", "How long it is, in the limit's unit: \"112 words\".") { $0.length.inWords },
    .optionalText("limit", "How long it may be: \"150 words\".") { $0.piece.limit?.inWords },
    .optionalText("mailto", "The address that opens it in a mail program. Absent without a subject, or if too long.") {
      $0.mailto
    },
    .flag("is_over_limit", "Whether it is longer than its limit.") { $0.length.isOver },
  ])
}
