import Diagnostics
import StructuredData

/// What a playbook page's front matter says. All are read before the first body, since plays link to each other.
package struct PlayHeader: Sendable {
  package var file: SourceFile
  package var body: SourceRange
  package var number: Sourced<String>
  package var title: Sourced<String>
  package var slug: String
  package var summary: Sourced<String>?
  /// Where the play stands among the others when not by its number.
  package var order: Sourced<Int>?
  package var isDraft: Bool
  package var acceptances: [Acceptance] = []
  /// Whether it stands in for front matter that can't be read, so that the faults of the play's text are found as well.
  package var isStandIn = false
}
