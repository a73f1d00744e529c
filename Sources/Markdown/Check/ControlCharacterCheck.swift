import Diagnostics

/// Reports control characters that a text writes as entities, `&#7;`: the file's own were found before it was parsed.
struct ControlCharacterCheck: TreeRewriter {
  private(set) var diagnostics = DiagnosticList()

  /// Changes nothing; every run of text in a tree passes here.
  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    for inline in inlines {
      switch inline.content {
      case .text(let text): check(text, at: inline.source)
      case .link(let address, let title, _), .image(let address, let title, _):
        check((address + title).written, at: inline.source)
      default: break
      }
      _ = self.inlines(inline.children)
    }
    return inlines
  }

  private mutating func check(_ text: String, at source: SourceRange) {
    guard let found = ControlCharacter.first(in: text) else { return }
    diagnostics.append(.controlCharacter(found.scalar, at: source, hint: "take out the entity that stands for it"))
  }
}
