/// HTML text and quoted attribute values: one escaping serves both, and both kinds of quotes.
enum HTMLEscaping {
  static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in 0..<value.count {
      guard let entity = entity(for: value[index]) else { continue }
      output.append(value, start..<index)
      output.append(entity)
      start = index + 1
    }
    output.append(value, start..<value.count)
  }

  @inline(__always)
  private static func entity(for byte: UInt8) -> StaticString? {
    // Nearly all bytes are letters, parts of them, or spaces.
    guard byte <= UInt8(ascii: ">"), byte != UInt8(ascii: " ") else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    // Not allowed in HTML at all.
    case 0: return "\u{FFFD}"
    default: return nil
    }
  }
}
