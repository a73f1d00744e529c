/// A section of tags that holds all of a block: `{{#contact.phone}}Call us.{{/contact.phone}}` as a paragraph, a heading or
/// a list item. Where such a section is printed once at most, it is printed around the block's markup, so that nothing is
/// left where it isn't shown.
struct WholeSection<Content> {
  /// The name in its tags.
  var name: String
  var opening: Inline
  var content: Content
  var closing: Inline

  /// The same section around something else.
  func around<Other>(_ other: Other) -> WholeSection<Other> {
    WholeSection<Other>(name: name, opening: opening, content: other, closing: closing)
  }
}

extension Block {
  /// The section that holds all of a paragraph or heading, with the block that stands in it.
  var wholeSection: WholeSection<Block>? {
    switch content {
    case .paragraph(let inlines):
      inlines.wholeSection.map { $0.around(Block(.paragraph($0.content), source: source)) }
    case .heading(let level, let inlines):
      inlines.wholeSection.map { $0.around(Block(.heading(level: level, $0.content), source: source)) }
    default: nil
    }
  }
}

extension Block.Item {
  /// The section that holds all of an item of one paragraph, with the item that stands in it.
  var wholeSection: WholeSection<Block.Item>? {
    guard blocks.count == 1, let section = blocks[0].wholeSection else { return nil }
    return section.around(Block.Item(isTicked: isTicked, blocks: [section.content], source: source))
  }
}

extension [Inline] {
  fileprivate var wholeSection: WholeSection<[Inline]>? {
    guard count > 2, let first, let last, case .tag(let tag) = first.content, case .opening(let name) = SectionTag(tag)
    else { return nil }
    var open = 0
    for (index, inline) in enumerated() {
      guard case .tag(let tag) = inline.content else { continue }
      switch SectionTag(tag) {
      case .opening: open += 1
      case .closing: open -= 1
      case .comment, .other: break
      }
      if open == 0, index < count - 1 { return nil }
    }
    guard open == 0 else { return nil }
    return WholeSection(name: name, opening: first, content: Array(dropFirst().dropLast()), closing: last)
  }
}
