import Diagnostics
import Markdown
import Templates

/// Turns Markdown that may name data into prose: an HTML template and a plain text template, compiled once.
package struct ProseCompiler: Sendable {
  /// Parses and compiles a whole text, such as a pitch block's or a message's.
  package func prose(_ text: MappedText, diagnostics: inout DiagnosticList) -> Prose {
    Prose(html: Template(), text: Template(), plain: text.text, source: text.source(of: 0..<text.text.utf8.count))
  }
}
