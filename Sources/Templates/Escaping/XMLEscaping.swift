/// XML text and attributes. XML forbids most control characters even when escaped; they become U+FFFD.
enum XMLEscaping {
  static func append(_ value: UnsafeBufferPointer<UInt8>, isAttribute: Bool, to output: inout [UInt8]) {
    var start = 0
    for index in 0..<value.count {
      guard let reference = reference(for: value[index], isAttribute: isAttribute) ?? nonCharacter(value, at: index)
      else { continue }
      // The three bytes of a non-character are replaced as one.
      let length = value[index] == 0xEF ? 3 : 1
      output.append(value, start..<index)
      output.append(reference)
      start = index + length
    }
    output.append(value, start..<value.count)
  }
}

extension XMLEscaping {
  private static func reference(for byte: UInt8, isAttribute: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // Parsers would turn them into spaces in an attribute, and a carriage return into a newline anywhere.
    case UInt8(ascii: "\n"): isAttribute ? "&#10;" : nil
    case UInt8(ascii: "\t"): isAttribute ? "&#9;" : nil
    case UInt8(ascii: "\r"): "&#13;"
    case 0..<0x20: "\u{FFFD}"
    default: nil
    }
  }

  /// U+FFFE and U+FFFF.
  private static func nonCharacter(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> StaticString? {
    guard value[index] == 0xEF, index + 2 < value.count, value[index + 1] == 0xBF, value[index + 2] >= 0xBE else {
      return nil
    }
    return "\u{FFFD}"
  }
}
