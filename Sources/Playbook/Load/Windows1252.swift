/// The Windows-1252 encoding, in both directions.
enum Windows1252 {
  /// The character of a byte; `nil` for the five bytes the encoding leaves undefined.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upper[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The byte a character was read from. The C1 controls count as their own bytes: many programs read the undefined
  /// bytes so, and those that take Windows-1252 for Latin-1 read all of them so.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    guard scalar.value <= 0x2122, let index = upper.firstIndex(of: UInt16(scalar.value)) else { return nil }
    return UInt8(0x80 + index)
  }

  /// The characters of the bytes 0x80 to 0x9F (WHATWG's index, without its stand-ins for undefined bytes).
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
