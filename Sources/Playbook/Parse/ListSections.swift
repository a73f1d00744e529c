/// Tells, line by line, whether a play's text is in a section of which every list is read: its checklist, key questions or
/// talking points. Follows `SectionSplitter`, before anything is parsed.
struct ListSections {
  private var level: Int?
  /// The line above, which `---` or `===` below it makes a heading.
  private var above: Substring?

  var isOpen: Bool { level != nil }

  mutating func read(_ line: MarkdownLine, isInParagraph: Bool) {
    let hashes = line.rest.prefix { $0 == "#" }
    if line.indent < 4, (1...6).contains(hashes.count) {
      readHeading(line.rest.dropFirst(hashes.count), level: hashes.count)
    } else if let above, let level = line.underlineLevel {
      readHeading(above, level: level)
    }
    above = isInParagraph && !line.isListItem ? line.rest : nil
  }

  /// A deeper heading that names no section belongs to the one above it.
  private mutating func readHeading(_ text: Substring, level: Int) {
    switch SectionKind(heading: text.withoutID) {
    case .checklist, .questions, .talkingPoints: self.level = level
    case .other:
      if let open = self.level, level <= open { self.level = nil }
    }
  }
}

extension MarkdownLine {
  /// The level of the heading that the line makes of the one above it.
  fileprivate var underlineLevel: Int? {
    guard indent < 4, let first = rest.first, rest.trimmingSpaces().allSatisfy({ $0 == first }) else { return nil }
    return first == "=" ? 1 : first == "-" ? 2 : nil
  }
}

extension Substring {
  /// A heading's text without `{#id}` and closing hashes.
  fileprivate var withoutID: String {
    let text = firstRange(of: "{#").map { self[..<$0.lowerBound] } ?? self
    return text.trimmingSpaces()
  }
}
