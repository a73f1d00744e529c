import Diagnostics
import Templates

/// A picture says nothing to those who can't see it, or only the name of its file.
///
/// Why: some people hear pages, and some mail programs show no pictures. Both get what stands between the square brackets.
///
/// Example: `![](../media/class.jpg)`, `![IMG_2034.jpg](../media/class.jpg)`.
///
/// Cure: say what is to be seen, as you would on the telephone: `![Six people at a demo day, around one laptop](…)`.
struct MissingAltRule: Rule {
  static let code = "missing-alt"
  static let severity = Severity.warning

  init(_ context: CheckContext) {}

  func check(_ passage: Passage) -> [Diagnostic] {
    passage.marks.compactMap { mark in
      guard case .image(let address) = mark.kind else { return nil }
      let text = mark.text.trimmingSpaces()
      if text.isEmpty { return .noAlternative(at: mark.source) }
      return Self.saysNothing(text, of: address) ? .emptyAlternative(text, at: mark.source) : nil
    }
  }
}

extension MissingAltRule {
  private static func saysNothing(_ text: String, of address: String) -> Bool {
    guard text.utf8.count <= longestName else { return false }
    let text = text.lowercased()
    return emptyWords.contains(text) || text.wholeMatch(of: fileName) != nil || text.wholeMatch(of: cameraName) != nil
      || text == address.lowercased().lastPathPart
  }

  /// In bytes; what is longer says something.
  private static let longestName = 255

  private static let emptyWords: Set<String> = [
    "image", "picture", "photo", "photograph", "pic", "img", "graphic", "screenshot", "figure", "icon", "alt",
    "alt text",
    "untitled", "logo", "placeholder", "image here", "insert image", "an image", "a picture", "a photo", "diagram",
    "chart", "imagen", "foto", "fotografía", "gráfico", "logotipo", "captura de pantalla",
  ]

  private static let fileName = Pattern(
    /\S+\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic|pdf)|.*[_\d]\S*\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic)/
  )

  /// "IMG_2034", "DSC00123", "Screenshot 2026-01-02", "image1".
  private static let cameraName = Pattern(
    #/
      (?:img|dsc[nf]?|pxl|mvimg|image|picture|photo|screen\x20?shot|foto|imagen|figure|
      logo)[\s_\-]*[\d_\-.:\s]+(?:at[\s\d.:]+)?(?:[ap]m)?
    /#)
}

extension Diagnostic {
  fileprivate static func noAlternative(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      MissingAltRule.severity, code: "missing-alt", "this picture says nothing to those who can't see it", at: place,
      hint: "say what is to be seen between the square brackets: ![Six people around a laptop](…)")
  }

  fileprivate static func emptyAlternative(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      MissingAltRule.severity, code: "missing-alt",
      "'\(text)' says nothing about this picture to those who can't see it", at: place,
      hint: "say what is to be seen between the square brackets: ![Six people around a laptop](…)")
  }
}
