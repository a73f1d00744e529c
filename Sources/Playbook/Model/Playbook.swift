import Diagnostics
import StructuredData
import Templates

/// What all communities share, read and compiled once: the playbook itself and the national defaults.
package struct Playbook: Sendable {
  package var configuration: SiteConfiguration
  /// In the order they are shown in; drafts are among them only when they are to be published.
  package var plays: [Play]
  package var pitch: Pitch
  /// National figures, in their file's order.
  package var figures: [Figure]
  package var pieces: [Piece]
  package var pages: [Page]
  /// What `content/accepted.yaml` lists.
  package var accepted: [Acceptance] = []
  /// Whether a play is missing because its front matter can't be read: then what names it is no fault of its own.
  package var isPartial = false

  /// What the shared files accept, each its own findings, and what `content/accepted.yaml` does.
  package var acceptances: [Acceptance] {
    accepted + configuration.acceptances + pitch.acceptances + plays.flatMap(\.acceptances)
      + pieces.flatMap(\.acceptances) + pages.flatMap(\.acceptances)
  }

  /// The plays that are kept back, so that what names one of them can be told so.
  package var drafts: [PlayHeader] = []

  /// The play that is kept back and that a key means: its number, its slug, or a beginning of its slug.
  package func draft(_ key: String) -> PlayHeader? {
    drafts.first { $0.number.value == key || !key.isEmpty && $0.slug.hasPrefix(key) }
  }

  package init(
    configuration: SiteConfiguration, plays: [Play] = [], pitch: Pitch = Pitch(), figures: [Figure] = [],
    pieces: [Piece] = [], pages: [Page] = []
  ) {
    self.configuration = configuration
    self.plays = plays
    self.pitch = pitch
    self.figures = figures
    self.pieces = pieces
    self.pages = pages
  }
}
