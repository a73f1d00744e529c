import Diagnostics

/// The text of one template, partial or layout, as bytes to scan and with the way back to its author's file.
final class TemplateSource: Sendable {
  let bytes: [UInt8]
  private let text: MappedText

  init(_ text: MappedText) {
    self.text = text
    bytes = Array(text.text.utf8)
  }

  /// Where a run of the template's bytes was written.
  func place(of bytes: Range<Int>) -> SourceRange { text.source(of: bytes) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
