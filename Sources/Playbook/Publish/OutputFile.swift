/// A file of the site to be: what rendering hands to publishing.
package struct OutputFile: Sendable {
  /// Relative to the output folder, with `/` between the parts. `OutputPath.fault(in:)` says what it must not be.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
