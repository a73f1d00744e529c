/// A template tag that opens or closes a section, or says nothing at all.
enum SectionTag: Equatable {
  case opening(String)
  case closing(String)
  case comment
  case other

  /// Reads a tag as written, such as `{{#contact.phone}}`.
  init(_ tag: String) {
    let content = tag.drop { $0 == "{" }
    let name = content.dropFirst().prefix { $0 != "}" }.filter { !$0.isWhitespace }
    switch content.first {
    case "#", "^": self = .opening(name)
    case "/": self = .closing(name)
    case "!": self = .comment
    default: self = .other
    }
  }
}

extension Block {
  /// The tags of a paragraph that holds nothing but the beginnings and ends of sections, and remarks. Such a paragraph is
  /// not printed as one: its sections are about the blocks between.
  package var sectionTags: [Inline]? {
    guard case .paragraph(let inlines) = content, !inlines.isEmpty else { return nil }
    var tags: [Inline] = []
    for inline in inlines {
      switch inline.content {
      case .tag(let tag) where SectionTag(tag) != .other: tags.append(inline)
      case .softBreak: continue
      case .text(let text) where text.allSatisfy(\.isWhitespace): continue
      default: return nil
      }
    }
    return tags
  }

  /// Whether it is raw HTML, which the parser has reported, or nothing but remarks in braces.
  package var printsNothing: Bool {
    switch content {
    case .html: true
    case .paragraph: sectionTags?.allSatisfy { SectionTag($0.plainText) == .comment } ?? false
    default: false
    }
  }
}
