import Diagnostics
import Markdown

/// Finds braces that open a tag and never close it: `{{community.name` would be printed as it stands.
struct UnclosedTagCheck: TreeRewriter {
  private(set) var diagnostics = DiagnosticList()

  /// Changes nothing; every run of text in a tree passes here.
  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    for inline in inlines {
      // What was written with backslashes or as entities is meant to be seen.
      if case .text = inline.content, let braces = inline.source.text.place(of: "{{") {
        let offset = inline.source.text[..<braces.lowerBound].utf8.count
        let start = inline.source.bytes.lowerBound + offset
        diagnostics.append(.unclosed(SourceRange(file: inline.source.file, bytes: start..<start + 2)))
      }
      _ = self.inlines(inline.children)
    }
    return inlines
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ text: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unclosed-tag", "'{{' opens a name here that is never closed", at: text,
      hint: "write it like {{community.name}}; to show the braces themselves, put them between `backticks`")
  }
}
