/// Fields of a table (RFC 4180), guarded against spreadsheets that take a text for a formula.
package enum CSVEscaping {
  /// A text as a whole field.
  package static func field(_ text: String) -> String {
    var (text, output) = (text, [UInt8]())
    text.withUTF8 { appendField($0, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// A whole field: quoted only where it must be.
  static func appendField(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard needsQuotes(value) else { return appendQuoted(value, isStart: true, to: &output) }
    output.append(UInt8(ascii: "\""))
    appendQuoted(value, isStart: true, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Inside quotes; `isStart` where nothing of the field stands before the value.
  static func appendQuoted(_ value: UnsafeBufferPointer<UInt8>, isStart: Bool, to output: inout [UInt8]) {
    if isStart, looksLikeFormula(value) { output.append(UInt8(ascii: "'")) }
    for byte in value {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
  }
}

extension CSVEscaping {
  private static func needsQuotes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, let last = value.last else { return false }
    if isBlank(first) || isBlank(last) { return true }
    return value.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// What spreadsheets are known to run, by its first byte; a plain number such as `-4.5` or `+3` is none.
  private static func looksLikeFormula(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch value.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(value.dropFirst())
    default: false
    }
  }

  private static func isNumber(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let points = digits.count { $0 == UInt8(ascii: ".") }
    return points <= 1 && digits.contains(where: isDigit)
      && digits.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }
}
