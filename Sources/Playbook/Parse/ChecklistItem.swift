import Markdown

/// A checklist's list item with its label read, and the items nested in it.
struct ChecklistItem {
  /// Without the label.
  let item: ItemText
  /// `nil` where it has no label.
  let audiences: [String]?
  /// Its label as written.
  let label: WrittenLabel?
  let children: [ChecklistItem]
  /// Whether a label stands anywhere below it.
  let holdsLabel: Bool
  /// Whether it, or an item below it, has a label and an item without one nested in it.
  let hasNestedSteps: Bool

  /// Recursion is bounded: the parser refuses deep trees.
  init(_ item: Block.Item, labels: AudienceLabelReader) {
    let entry = ItemText(item)
    let labelled = labels.read(entry.text)
    self.item = labelled.audiences == nil ? entry : entry.with(text: labelled.text)
    audiences = labelled.audiences
    label = labelled.label
    children = entry.children.map { ChecklistItem($0, labels: labels) }
    holdsLabel = children.contains(where: \.isOrHoldsLabel)
    hasNestedSteps =
      labelled.audiences != nil && children.contains { $0.audiences == nil }
      || children.contains(where: \.hasNestedSteps)
  }

  /// The labels in it, in the order in which they were written.
  var labels: [WrittenLabel] { (label.map { [$0] } ?? []) + children.flatMap(\.labels) }

  var isOrHoldsLabel: Bool { audiences != nil || holdsLabel }
}
