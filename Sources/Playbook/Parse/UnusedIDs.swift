import Diagnostics
import Markdown
import StructuredData

/// Takes ids off headings that can have none of their own, and names them: printed, they would be read as text.
enum UnusedIDs {
  /// Text below a section's heading, or a plain page: its headings are no places to link to.
  static func removing(from blocks: [Block], diagnostics: inout DiagnosticList) -> [Block] {
    blocks.map { block in
      guard case .heading(let level, let inlines) = block.content else { return block }
      let (text, id) = inlines.separatingExplicitID()
      guard let id else { return block }
      diagnostics.append(.unusedID(id, "only tasks, steps, questions and a play's sections have ids"))
      return Block(.heading(level: level, text), source: block.source)
    }
  }

  /// The headings of checklist, questions and talking points, whose addresses the templates choose.
  static func check(_ section: SectionSplitter.RawSection, diagnostics: inout DiagnosticList) {
    guard section.kind != .other, let id = section.id else { return }
    let name = section.heading.plainText.trimmingSpaces()
    diagnostics.append(.unusedID(id, "'\(name)' has the same address on every play's page"))
  }
}

extension Diagnostic {
  fileprivate static func unusedID(_ id: Sourced<String>, _ reason: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "unused-id", "the id '{#\(id.value)}' is left out: \(reason)", at: id.source,
      hint: "take it out; links lead to the whole page or to its section")
  }
}
