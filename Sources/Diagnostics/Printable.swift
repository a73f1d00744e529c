/// Makes text from files safe to show in a terminal or a log.
package enum Printable {
  /// The text with tabs as spaces and every control or direction-changing character as `�`, scalar for scalar, so that
  /// columns still count and nothing in a file can steer the terminal.
  package static func text(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(visible(scalar)) }
    return String(result)
  }

  /// Whether a character may be shown as it is. A tab may not: it is shown as a space.
  package static func isSafe(_ scalar: Unicode.Scalar) -> Bool { visible(scalar) == scalar }

  /// As `text`, on one line: a line's end and the white space around it, as in a quoted paragraph, become a space.
  package static func line(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingBlanks() }
    return Self.text(lines.count > 1 ? lines.filter { !$0.isEmpty }.joined(separator: " ") : text)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
