/// JSON strings. `<`, `>`, `&` and the two line separators are written as numbers, so that the same text is safe inside
/// a page's `<script type="application/json">`.
enum JSONEscaping {
  /// A whole value: the text in quotes.
  static func appendValue(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    appendString(value, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Inside a string.
  static func appendString(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in 0..<value.count {
      guard mustEscape(value, at: index) else { continue }
      output.append(value, start..<index)
      start = index + appendEscape(value, at: index, to: &output)
    }
    output.append(value, start..<value.count)
  }
}

extension JSONEscaping {
  @inline(__always)
  private static func mustEscape(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch value[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), 0x7F:
      true
    case 0xE2: isLineSeparator(value, at: index)
    default: false
    }
  }

  /// U+2028 and U+2029, which end a line in JavaScript.
  private static func isLineSeparator(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < value.count && value[index + 1] == 0x80 && value[index + 2] & 0xFE == 0xA8
  }

  /// Appends the escape for what stands here and returns how many bytes that was.
  private static func appendEscape(_ value: UnsafeBufferPointer<UInt8>, at index: Int, to output: inout [UInt8]) -> Int
  {
    switch value[index] {
    case UInt8(ascii: "\""): output.append("\\\"")
    case UInt8(ascii: "\\"): output.append("\\\\")
    case UInt8(ascii: "\n"): output.append("\\n")
    case UInt8(ascii: "\r"): output.append("\\r")
    case UInt8(ascii: "\t"): output.append("\\t")
    case 0xE2:
      output.append(value[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      return 3
    case let byte:
      output.append("\\u00")
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 15))
    }
    return 1
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
