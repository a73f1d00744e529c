/// How much a source may hold. A site that meets a limit is told which one; none should be met in earnest.
package struct SourceLimits: Sendable {
  /// Folders within folders, counting `content/` as the first.
  package var depth = 16
  /// Files and folders altogether.
  package var entries = 100_000
  /// The bytes of one file, pictures included.
  package var fileBytes = 64 << 20

  package init() {}
}
