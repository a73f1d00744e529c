import Templates

/// Leaves out of a kit the pitch blocks that would have a hole: an optional one with a name that has no value for the
/// community, and any whose title comes to nothing.
struct WithheldBlocks {
  private let common: Record
  private let community: String
  private(set) var withheld: [WithheldPart] = []

  /// - Parameter common: the values that fill the blocks' tags.
  init(common: Record, community: String) {
    self.common = common
    self.community = community
  }

  /// The kit without them. Where that leaves a community nothing of its own to ask, it asks what all ask.
  mutating func withholding(from kit: Kit, sharedAsks: [PitchBlock]) -> Kit {
    var kit = kit
    for part in Self.parts { withhold(part, from: &kit) }
    if kit.asks.value.isEmpty, !kit.asks.isNational {
      kit.asks = .national(sharedAsks)
      withhold(\.asks, from: &kit)
    }
    return kit
  }
}

extension WithheldBlocks {
  private typealias Part = WritableKeyPath<Kit, Merged<[PitchBlock]>>

  private static var parts: [Part] {
    [\.reasons, \.asks, \.offers, \.objections, \.steps, \.funding, \.vacancy]
  }

  private mutating func withhold(_ part: Part, from kit: inout Kit) {
    var kept: [PitchBlock] = []
    for block in kit[keyPath: part].value {
      if let cause = cause(block) {
        withheld.append(.init(text: block.title.plain, cause: cause, place: block.place, community: community))
      } else {
        kept.append(block)
      }
    }
    kit[keyPath: part].value = kept
  }

  private func cause(_ block: PitchBlock) -> WithheldPart.Cause? {
    if block.title.isBlank(in: common) { return .blank }
    guard block.isOptional else { return nil }
    let texts = [block.title, block.text].compactMap { $0 }
    return texts.lazy.compactMap { $0.text.missingValues(in: common).first?.name }.first.map { .noValue($0) }
  }
}
