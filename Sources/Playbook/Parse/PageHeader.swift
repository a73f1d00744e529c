import Diagnostics
import StructuredData

/// What a plain page's front matter says. All are read before the first body, since pages and plays link to each other.
package struct PageHeader: Sendable {
  package var file: SourceFile
  package var body: SourceRange
  package var title: Sourced<String>
  package var slug: String
  package var summary: Sourced<String>?
  package var order: Int
  package var isDraft: Bool
  package var acceptances: [Acceptance]
}
