import Diagnostics

/// Looks for what makes a picture in SVG more than a picture: scripts, handlers, and references to other places.
///
/// A logo is shown with `<img>`, where browsers run no scripts; but people also open pictures on their own.
enum SVGCheck {
  /// What is wrong with an SVG file's text, in words, and where (in UTF-8 bytes); `nil` for a plain picture.
  static func fault(in text: String) -> (words: String, offset: Int)? {
    let lowered = text.lowercased()
    for (sign, words) in signs {
      if let range = lowered.firstRange(of: sign) {
        return (words, lowered.utf8.distance(from: lowered.startIndex, to: range.lowerBound))
      }
    }
    return handler(in: lowered) ?? outsideReference(in: lowered)
  }

  private static let signs: [(String, String)] = [
    ("<script", "a script"), ("<foreignobject", "a web page inside the picture"), ("javascript:", "a script address"),
    ("<!entity", "an entity declaration"), ("<iframe", "a frame"), ("<embed", "an embedded file"),
    ("<object", "an embedded file"), ("<?xml-stylesheet", "a style sheet from elsewhere"),
    ("@import", "a style import"),
    ("<set", "an animation"), ("<animate", "an animation"), ("<handler", "a handler"), ("<audio", "a sound"),
    ("<video", "a film"),
  ]

  /// An attribute whose name begins with `on`.
  private static func handler(in text: String) -> (String, Int)? {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropFirst() where bytes[index] == UInt8(ascii: "o") {
      guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "n"), isSeparator(bytes[index - 1]) else {
        continue
      }
      let name = bytes[index...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      let next = bytes[name.endIndex...].first { !isSpace($0) }
      if name.count > 2, next == UInt8(ascii: "=") {
        return ("the handler '\(String(decoding: name, as: UTF8.self))'", index)
      }
    }
    return nil
  }

  /// A reference that isn't to a part of the picture itself (`#gradient`).
  private static func outsideReference(in text: String) -> (String, Int)? {
    var rest = text[...]
    while let range = rest.firstRange(of: "href") {
      let value = rest[range.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" || $0.isNewline }
      if value.first != "#" {
        return ("a reference to another place", text.utf8.distance(from: text.startIndex, to: range.lowerBound))
      }
      rest = rest[range.upperBound...]
    }
    rest = text[...]
    while let range = rest.firstRange(of: "url(") {
      let value = rest[range.upperBound...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
      if value.first != "#" {
        return ("a reference to another place", text.utf8.distance(from: text.startIndex, to: range.lowerBound))
      }
      rest = rest[range.upperBound...]
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isSeparator(_ byte: UInt8) -> Bool { isSpace(byte) || "\"'/".utf8.contains(byte) }
}
