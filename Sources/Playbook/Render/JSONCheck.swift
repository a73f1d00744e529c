/// Reads JSON (RFC 8259) to see whether others can: a template's own commas and brackets may be wrong.
struct JSONCheck {
  private let bytes: [UInt8]
  private var index = 0
  /// The brackets that are open.
  private var open: [UInt8] = []
  private var expected = Expected.value

  private enum Expected {
    case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing
  }

  /// The first fault; `nil` for valid JSON.
  static func fault(in bytes: [UInt8]) -> TextFault? {
    var check = JSONCheck(bytes: bytes)
    do throws(TextFault) {
      while check.skipSpace() { try check.step() }
      return check.expected == .nothing ? nil : TextFault("it ends too early", at: bytes.count)
    } catch {
      return error
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension JSONCheck {
  private mutating func step() throws(TextFault) {
    let byte = bytes[index]
    switch (expected, byte) {
    case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")): close(byte)
    case (.commaOrEnd, _): try separator(byte)
    case (.value, _), (.valueOrEnd, _): try value(byte)
    case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")):
      try string()
      expected = .colon
    case (.colon, UInt8(ascii: ":")):
      index += 1
      expected = .value
    case (.key, _), (.keyOrEnd, _): throw TextFault("a key in double quotes is missing", at: index)
    case (.colon, _): throw TextFault("':' is missing", at: index)
    case (.nothing, _): throw TextFault("something follows the end", at: index)
    }
  }

  private mutating func separator(_ byte: UInt8) throws(TextFault) {
    let end = open.last == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
    if byte == end { return close(byte) }
    guard byte == UInt8(ascii: ",") else {
      throw TextFault("',' or '\(Character(Unicode.Scalar(end)))' is missing", at: index)
    }
    index += 1
    expected = end == UInt8(ascii: "}") ? .key : .value
  }

  private mutating func close(_ byte: UInt8) {
    index += 1
    open.removeLast()
    expected = open.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func value(_ byte: UInt8) throws(TextFault) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      index += 1
      open.append(byte)
      expected = byte == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd
      return
    case UInt8(ascii: "\""): try string()
    default: try word()
    }
    expected = open.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func string() throws(TextFault) {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] < 0x20 { throw TextFault("a line ends inside double quotes", at: index) }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else { throw TextFault("this double quote has no partner", at: start) }
    index += 1
  }

  /// A number, or `true` and its like.
  private mutating func word() throws(TextFault) {
    let word = bytes[index...].prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
    }
    guard !word.isEmpty else { throw TextFault("a value is missing", at: index) }
    let text = String(decoding: word, as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || Self.isNumber(text) else {
      throw TextFault("'\(text)' is no value", at: index)
    }
    index = word.endIndex
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = digits.first, first.isNumber, digits.last?.isNumber == true, Double(text) != nil else {
      return false
    }
    let hasLeadingZero = first == "0" && digits.dropFirst().first?.isNumber == true
    return !hasLeadingZero && !digits.lowercased().contains(".e")
  }

  /// Goes to the next byte that means something; whether there is one.
  private mutating func skipSpace() -> Bool {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index < bytes.count
  }
}
