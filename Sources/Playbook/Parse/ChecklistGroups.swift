import Diagnostics

/// The labels that stand above the actions of a checklist, whose unlabelled items are for those audiences: a heading "For
/// employers", a bold paragraph, an item that is nothing but a label.
struct ChecklistGroups {
  private var heading: [String]?
  private var paragraph: [String]?
  private var flat: [String]?
  /// The last label, until something stands below it.
  private var unused: SourceRange?
  private var isBehindList = false

  init(_ heading: [String]? = nil) {
    self.heading = heading
  }

  /// The audiences of an unlabelled item here; `nil` outside of all groups.
  var current: [String]? { flat ?? paragraph ?? heading }

  mutating func readHeading(_ audiences: [String]?, at source: SourceRange) {
    (heading, paragraph, flat, isBehindList) = (audiences, nil, nil, false)
    unused = audiences == nil ? nil : source
  }

  mutating func readParagraph(_ audiences: [String], at source: SourceRange) {
    (paragraph, flat, isBehindList, unused) = (audiences, nil, false, source)
  }

  /// A paragraph behind a list begins something new; one before the list introduces it.
  mutating func readProse() {
    if isBehindList { paragraph = nil }
  }

  /// An item that is nothing but a label, with its actions beside it.
  mutating func readFlatLabel(_ audiences: [String], at source: SourceRange) {
    (flat, unused) = (audiences, source)
  }

  /// An item with a label of its own ends the group that an item began.
  /// - Returns: That group's label if nothing stood below it.
  mutating func endFlatGroup() -> SourceRange? {
    defer { (flat, unused) = (nil, nil) }
    return flat == nil ? nil : unused
  }

  /// - Returns: The label of a group that ends with the list and had nothing below it.
  mutating func endList() -> SourceRange? {
    isBehindList = true
    return flat == nil ? nil : endFlatGroup()
  }

  /// The audiences of an item below a label.
  mutating func useCurrent() -> [String]? {
    unused = nil
    return current
  }

  /// The last label if nothing stands below it.
  mutating func unusedLabel() -> SourceRange? {
    defer { unused = nil }
    return unused
  }
}
