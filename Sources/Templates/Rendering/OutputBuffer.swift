/// Bytes that templates append to. Use one for many pages: clearing it keeps its memory.
package struct OutputBuffer: Sendable {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The output so far as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
