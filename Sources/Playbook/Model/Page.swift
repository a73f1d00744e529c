import Diagnostics
import StructuredData
import Templates

/// A plain page of the site, `content/pages/<slug>.md`.
package struct Page: Sendable {
  package var file: SourceFile
  /// The file's path from the site's folder.
  package var sourcePath = ""
  package var slug: String
  package var title: Sourced<String>
  package var summary: Sourced<String>?
  package var body: Prose
  package var footnotes: [Play.Footnote]
  package var order: Int
  package var isDraft: Bool
  package var acceptances: [Acceptance]
}
