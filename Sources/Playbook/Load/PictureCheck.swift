import Diagnostics
import StructuredData

/// Refuses pictures that are more than pictures.
enum PictureCheck {
  /// Reports what an SVG file holds beside a picture. Other kinds of files can't hold any.
  static func check(_ bytes: [UInt8], path: String, diagnostics: inout DiagnosticList) {
    guard path.lowercased().hasSuffix(".svg"),
      let file = TextDecoder.decode(bytes, path: path, diagnostics: &diagnostics),
      let fault = SVGCheck.fault(in: file.text)
    else { return }
    let end = min(fault.offset + 1, file.text.utf8.count)
    let place = SourceRange(file: file, bytes: min(fault.offset, end)..<end)
    diagnostics.append(.unsafePicture(fault.words, at: place))
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

  fileprivate static func missingPicture(_ logo: Sourced<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "missing-picture", "there is no picture '\(logo.value)' in content/media", at: logo.source,
      hint: NearestName.hint(for: logo.value, among: known))
  }
}
