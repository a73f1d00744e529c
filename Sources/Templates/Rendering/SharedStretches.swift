/// What a template printed on one page and would print on every other page of a set: its stretches that read only what these
/// pages share. The first page notes them, the others copy them. The same of a section's body and an element that it is
/// printed for (`LastingTexts`).
///
/// Nothing is worked out beforehand: a stretch belongs to all pages if, while it was printed, no value was read that is a
/// page's own. Sections are taken whole.
package struct SharedStretches: Sendable {
  /// Of each field of the pages' root record, whether it is the same on all pages.
  let isShared: [Bool]
  private(set) var all: [Stretch] = []
  private(set) var bytes: [UInt8] = []
  /// Whether a page has been printed.
  var isNoted = false

  struct Stretch {
    /// Whole operations at the top level of the template, or of the section's body.
    var operations: Range<Int>
    var cost: Cost
    fileprivate var end: Int
  }

  /// What printing takes of a page's limits.
  struct Cost {
    var bytes = 0
    var steps = 0
    var nestedTexts = 0
  }

  package init(isShared: [Bool]) {
    self.isShared = isShared
  }

  mutating func add(_ operations: Range<Int>, printed: ArraySlice<UInt8>, cost: Cost) {
    bytes += printed
    if let last = all.last, last.operations.upperBound == operations.lowerBound {
      all[all.count - 1].operations = last.operations.lowerBound..<operations.upperBound
      all[all.count - 1].cost = last.cost + cost
      all[all.count - 1].end = bytes.count
    } else {
      all.append(Stretch(operations: operations, cost: cost, end: bytes.count))
    }
  }

  func printed(_ stretch: Stretch) -> ArraySlice<UInt8> { bytes[stretch.end - stretch.cost.bytes..<stretch.end] }
}

extension SharedStretches.Cost {
  static func + (left: Self, right: Self) -> Self {
    Self(
      bytes: left.bytes + right.bytes, steps: left.steps + right.steps,
      nestedTexts: left.nestedTexts + right.nestedTexts)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(
      bytes: left.bytes - right.bytes, steps: left.steps - right.steps,
      nestedTexts: left.nestedTexts - right.nestedTexts)
  }
}
