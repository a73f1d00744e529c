/// A file of the site to be: what rendering hands to publishing.
package struct OutputFile: Sendable {
  /// Relative to the output folder, with `/` between the parts. `OutputPath.fault(in:)` says what it must not be.
  package let path: String
  package let bytes: [UInt8]
  /// The id of the community whose kit it belongs to; `nil` for the site's own files.
  package let community: String?

  package init(path: String, bytes: [UInt8], community: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.community = community
  }
}
