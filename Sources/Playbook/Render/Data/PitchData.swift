import StructuredData
import Templates

extension PitchBlock {
  /// What templates see of a reason, ask, offer, step or objection.
  static let shape = DataShape<PitchBlock>([
    .text("id", "A slug, unique in its list.") { $0.id },
    .prose("title", "The block in a few words; of an objection, what employers say.") { $0.title },
    .optionalProse("text", "The block itself; of an objection, the answer.") { $0.text },
    .optionalText("effort", "What it takes: \"a few minutes\".") { $0.effort?.value },
    .optionalText("source", "Where it comes from, as written.") { $0.source?.value },
    .optionalText("source_url", "Its source, where that is a web address.") { block in
      block.source.flatMap { WebAddress.host(of: $0.value) == nil ? nil : $0.value }
    },
  ])
}

/// A part of the pitch: its blocks, and whether they are the shared ones.
struct PitchPart: Sendable {
  var blocks: [PitchBlock]
  var isNational: Bool

  init(_ part: Merged<[PitchBlock]>) {
    blocks = part.value
    isNational = part.isNational && !part.value.isEmpty
  }

  static let shape = DataShape<PitchPart>([
    .list("blocks", PitchBlock.shape, "The blocks in their order.") { $0.blocks },
    .flag("is_national", "Whether these are the shared blocks, not the community's own.") { $0.isNational },
  ])
}
