import StructuredData

/// A finding that somebody has looked at and lives with: which, why, and until when. Written in the file that the finding
/// concerns, or in `content/accepted.yaml`.
package struct Acceptance: Sendable {
  package var code: Sourced<String>
  /// Words of the text that the finding is about.
  package var text: Sourced<String>
  package var reason: Sourced<String>
  /// The last day it holds.
  package var until: Sourced<PartialDate>
  /// The path, as messages show it, of the file with the finding; `nil` where the finding concerns no single file.
  package var path: String?
}
