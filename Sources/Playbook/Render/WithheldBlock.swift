import Diagnostics
import Templates

/// A pitch block marked `optional: true` that a community doesn't get, since a name in it has no value there.
struct WithheldBlock: Sendable {
  var title: String
  var name: String
  var place: SourceRange
  var community: String

  /// The kit without the optional blocks that would have a hole.
  static func withholding(from kit: Kit, filledWith common: Record) -> (Kit, [WithheldBlock]) {
    var kit = kit
    var withheld: [WithheldBlock] = []
    let community = kit.community.id.value
    for part in parts {
      kit[keyPath: part].value.removeAll { block in
        guard let name = missingName(in: block, common) else { return false }
        withheld.append(
          WithheldBlock(title: block.title.plain, name: name, place: block.place, community: community))
        return true
      }
    }
    return (kit, withheld)
  }

  private static var parts: [WritableKeyPath<Kit, Merged<[PitchBlock]>>] {
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
