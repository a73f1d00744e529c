import Diagnostics
import Templates

/// A pitch block marked `optional: true` that a community doesn't get, since a name in it has no value there.
struct WithheldBlock: Sendable {
  var title: String
  var name: String
  var place: SourceRange
  var community: String

  /// The kit without the optional blocks that would have a hole. Where that leaves a community nothing of its own to ask,
  /// it asks what all ask.
  static func withholding(
    from kit: Kit, filledWith common: Record, sharedAsks: [PitchBlock]
  ) -> (Kit, [WithheldBlock]) {
    var kit = kit
    var withheld: [WithheldBlock] = []
    for part in parts { withheld += withhold(part, from: &kit, common) }
    if kit.asks.value.isEmpty, !kit.asks.isNational {
      kit.asks = .national(sharedAsks)
      withheld += withhold(\.asks, from: &kit, common)
    }
    return (kit, withheld)
  }

  private static func withhold(_ part: Part, from kit: inout Kit, _ common: Record) -> [WithheldBlock] {
    let missing = kit[keyPath: part].value.map { missingName(in: $0, common) }
    let blocks = zip(kit[keyPath: part].value, missing)
    kit[keyPath: part].value = blocks.filter { $0.1 == nil }.map(\.0)
    return blocks.compactMap { block, name in
      name.map {
        WithheldBlock(title: block.title.plain, name: $0, place: block.place, community: kit.community.id.value)
      }
    }
  }

  private typealias Part = WritableKeyPath<Kit, Merged<[PitchBlock]>>

  private static var parts: [Part] {
    [\.reasons, \.asks, \.offers, \.objections, \.steps, \.funding, \.vacancy]
  }

  private static func missingName(in block: PitchBlock, _ common: Record) -> String? {
    guard block.isOptional else { return nil }
    let texts = [block.title, block.text].compactMap { $0 }
    return texts.lazy.compactMap { $0.text.missingValues(in: common).first?.name }.first
  }

  /// One note for each block, since a name that only communities can fill is missing from most of them.
  static func notes(_ withheld: [WithheldBlock]) -> [Diagnostic] {
    let groups = Dictionary(grouping: withheld) { "\($0.place.file.path):\($0.place.bytes.lowerBound):\($0.name)" }
    return groups.values.compactMap { blocks in
      blocks.first.map { Diagnostic.withheld($0, communities: blocks.map(\.community).sorted()) }
    }
  }
}

extension Diagnostic {
  fileprivate static func withheld(_ block: WithheldBlock, communities: [String]) -> Diagnostic {
    let names = communities.prefix(3).joined(separator: ", ") + (communities.count > 3 ? ", …" : "")
    let count = communities.count == 1 ? "1 community" : "\(communities.count) communities"
    return Diagnostic(
      .note, code: "withheld-block",
      "'\(block.title)' is left out for \(count) without a value for '\(block.name)': \(names)", at: block.place,
      hint: "give the communities that value, or write the block without the name")
  }
}
