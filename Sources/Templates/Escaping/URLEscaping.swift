/// Addresses inside HTML attributes: percent-encoded first, then escaped as an attribute.
enum URLEscaping {
  /// The schemes an address may have. Anything else, above all `javascript:`, is refused.
  private static let schemes = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }

  static func isAllowedScheme(_ scheme: some Collection<UInt8>) -> Bool {
    schemes.contains { allowed in
      allowed.count == scheme.count && zip(allowed, scheme).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  /// A whole address: what is reserved or encoded already is kept, as its author meant it.
  static func appendAddress(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> RenderFault.Reason? {
    guard hasSafeScheme(value) else { return .unsafeURL(String(decoding: value, as: UTF8.self)) }
    let kept = address
    append(value, to: &output) { byte, index in kept.contains(byte) || isEncoded(value, at: index) }
    return nil
  }

  /// A part of an address, in which the bytes that could end that part are encoded.
  static func appendEncoded(_ value: UnsafeBufferPointer<UInt8>, keeping kept: ByteSet, to output: inout [UInt8]) {
    append(value, to: &output) { byte, _ in kept.contains(byte) }
  }

  /// RFC 3986: unreserved and reserved, but for brackets outside of host names.
  private static let address = ByteSet("-._~:/?#[]@!$&'()*+,;=")
  static let path = ByteSet("-._~/@!$&'()*+,;=:")
  static let beforeColon = ByteSet("-._~/@!$&'()*+,;=")
  static let component = ByteSet("-._~!*()'")
}

extension URLEscaping {
  /// A set of bytes that holds the ASCII letters and digits and the given ones.
  struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ punctuation: StaticString) {
      let bytes = UnsafeBufferPointer(start: punctuation.utf8Start, count: punctuation.utf8CodeUnitCount)
      for byte in bytes { insert(byte) }
      for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { insert(byte) }
      for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { insert(byte) }
      for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { insert(byte) }
    }

    func contains(_ byte: UInt8) -> Bool {
      byte < 64 ? low & (1 << UInt64(byte)) != 0 : byte < 128 && high & (1 << UInt64(byte - 64)) != 0
    }

    private mutating func insert(_ byte: UInt8) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
  }

  /// Whether the text up to the first ':' is an allowed scheme, or there is no scheme at all. White space or control
  /// characters in it, which browsers skip, make it none that is allowed.
  private static func hasSafeScheme(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<value.count {
      switch value[index] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return isAllowedScheme(value[..<index])
      default: continue
      }
    }
    return true
  }

  /// Appends runs of bytes that are kept, and encodes the others.
  @inline(__always)
  private static func append(
    _ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], keeping isKept: (_ byte: UInt8, _ index: Int) -> Bool
  ) {
    var start = 0
    for index in 0..<value.count {
      let byte = value[index]
      let isSpecial = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'")
      if isKept(byte, index), !isSpecial { continue }
      output.append(value, start..<index)
      start = index + 1
      if isKept(byte, index) {
        output.append(byte == UInt8(ascii: "&") ? "&amp;" : "&#39;")
      } else {
        appendEncoded(byte, needsReturn: index == 0 || value[index - 1] != UInt8(ascii: "\r"), to: &output)
      }
    }
    output.append(value, start..<value.count)
  }

  /// A line in a mail's text, or in a form's, ends with both a return and a newline (RFC 6068, section 5).
  private static func appendEncoded(_ byte: UInt8, needsReturn: Bool, to output: inout [UInt8]) {
    if byte == UInt8(ascii: "\n"), needsReturn { output.append("%0D") }
    output.append(UInt8(ascii: "%"))
    output.append(hexDigit(byte >> 4))
    output.append(hexDigit(byte & 15))
  }

  private static func isEncoded(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    value[index] == UInt8(ascii: "%") && index + 2 < value.count && isHex(value[index + 1]) && isHex(value[index + 2])
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
