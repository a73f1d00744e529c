import StructuredData

/// How far the communities are: what `enlist status` shows.
package struct StatusReport: Sendable {
  /// The least ready first, then by name.
  package let kits: [KitStatus]
  package let today: PartialDate
  /// In months: how old a figure may be.
  package let maximumAge: Int
  /// Invented examples and drafts, which are not among the kits.
  package let examples: Int
  package let drafts: Int
  /// The errors in the content: a record that can't be read has no kit.
  package let errors: Int

  package init(
    kits: [KitStatus], today: PartialDate, maximumAge: Int, examples: Int = 0, drafts: Int = 0, errors: Int = 0
  ) {
    self.kits = kits.sorted { ($0.readiness, $0.name, $0.id) < ($1.readiness, $1.name, $1.id) }
    self.today = today
    self.maximumAge = maximumAge
    self.examples = examples
    self.drafts = drafts
    self.errors = errors
  }

  /// A need that communities lack, and how many of them do.
  package struct Gap: Equatable, Sendable {
    package let need: KitNeed
    package let communities: Int
  }

  /// The few gaps whose closing would make the kits readiest, the greatest first.
  package var firstGaps: [Gap] {
    let gaps = KitNeed.allCases.map { need in
      let lacks = kits.compactMap { need.share(of: $0) }.map { 100 - 100 * $0.has / $0.of }
      return (gap: Gap(need: need, communities: lacks.count { $0 > 0 }), size: lacks.reduce(0, +))
    }
    let greatest = gaps.enumerated().sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
    return greatest.map(\.element).filter { $0.size > 0 }.prefix(Self.gapLimit).map(\.gap)
  }

  private static let gapLimit = 3

  /// "44 of 44 communities have no next step of their own".
  package func words(_ gap: Gap) -> String {
    let of = "\(gap.communities) of \(kits.count) \(kits.count == 1 ? "community" : "communities")"
    return "\(of) \(gap.need.gap(isOne: gap.communities == 1, maximumAge: maximumAge))"
  }

  /// The mean of the kits' readiness, in percent.
  package var readiness: Int { kits.reduce(0) { $0 + $1.readiness } / max(1, kits.count) }
}
