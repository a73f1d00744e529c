import Diagnostics
import StructuredData
import Templates

/// One ready-made message for advocates, `content/pieces/<id>.md`.
package struct Piece: Sendable {
  /// Its file's name without the ending.
  package var id: String
  package var title: Sourced<String>
  /// "E-mail", "LinkedIn post", "Phone script" …
  package var channel: Sourced<String>
  package var voice: Sourced<Voice>?
  package var limit: Limit?
  /// The subject line, for channels that have one.
  package var subject: Prose?
  package var body: Prose
  package var order: Int
  package var isDraft: Bool
  package var acceptances: [Acceptance]

  /// Whose voice a message speaks in.
  package enum Voice: String, CaseIterable, Sendable {
    /// A person's own: an advocate never promises in the programme's name.
    case advocate
    case program
  }

  /// How long a message may be.
  package struct Limit: Sendable {
    package enum Unit: String, CaseIterable, Sendable {
      case characters
      case words
      /// Read aloud at 150 words a minute.
      case seconds
    }

    package var count: Int
    package var unit: Unit
    package var source: SourceRange

    package init(count: Int, unit: Unit, source: SourceRange) {
      self.count = count
      self.unit = unit
      self.source = source
    }
  }
}
