import Diagnostics
import StructuredData

/// Refuses pictures that are more than pictures.
enum PictureCheck {
  /// Reports a file without a byte, and what an SVG file holds beside a picture. Other kinds of files can't hold any.
  static func check(_ bytes: [UInt8], path: String, diagnostics: inout DiagnosticList) {
    if bytes.isEmpty, isPicture(path) { return diagnostics.append(.emptyPicture(path)) }
    guard path.lowercased().hasSuffix(".svg"),
      let file = TextDecoder.decode(bytes, path: path, diagnostics: &diagnostics),
      let fault = SVGCheck.fault(in: file.text)
    else { return }
    let end = min(fault.offset + 1, file.text.utf8.count)
    let place = SourceRange(file: file, bytes: min(fault.offset, end)..<end)
    diagnostics.append(.unsafePicture(fault.words, at: place))
  }

  private static func isPicture(_ path: String) -> Bool {
    [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Reports a logo that isn't in `content/media/`.
  static func check(_ logo: Sourced<String>?, media: [SourceEntry], diagnostics: inout DiagnosticList) {
    guard let logo else { return }
    let names = media.map { String($0.path.dropFirst("content/media/".count)) }
    if !names.contains(logo.value) { diagnostics.append(.missingPicture(logo, known: names)) }
  }
}

extension Diagnostic {
  fileprivate static func unsafePicture(_ words: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unsafe-picture", "this picture holds \(words)", at: place,
      hint: "save it from the drawing program as a plain SVG, or as PNG")
  }

  fileprivate static func emptyPicture(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "empty-picture", "this file is empty: pages would show a broken picture",
      at: SourceLocation(path: path), hint: "save or copy it again, or take it out")
  }

  fileprivate static func missingPicture(_ logo: Sourced<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "missing-picture", "there is no picture '\(logo.value)' in content/media", at: logo.source,
      hint: NearestName.hint(for: logo.value, among: known))
  }
}
