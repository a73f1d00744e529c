/// What publishing did.
package struct BuildReport: Equatable, Sendable {
  /// Files that are new or changed.
  package var written = 0
  /// Files that already were as they should be.
  package var unchanged = 0
  /// Files of the earlier site that the new one no longer has.
  package var removed = 0
  /// The size of the written files.
  package var writtenBytes = 0
  /// What of the old site could not be cleared away after the new one was in place, and why; the next build tries
  /// again.
  package var leftBehind: String?

  package init() {}

  /// Whether the output folder was left exactly as it was.
  package var changedNothing: Bool { written == 0 && removed == 0 }
}
