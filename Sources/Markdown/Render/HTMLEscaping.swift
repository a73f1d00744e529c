/// The escaping of cmark's `houdini` functions, to the byte.
enum HTMLEscaping {
  /// Text, and the values of attributes in double quotes.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { entity(for: $0) != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isASCII, let entity = entity(for: UInt8(scalar.value)) {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// An address in an attribute: what an address can't hold is written as `%XX`; what is escaped already stays.
  static func address(_ address: String) -> String {
    address.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;"
      case UInt8(ascii: "'"): result += "&#x27;"
      case _ where isSafe(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + hexadecimal(byte)
      }
    }
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
