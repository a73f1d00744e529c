/// Reading UTF-16, which Windows programs call "Unicode".
enum UTF16Text {
  /// The text after the byte order mark; `nil` where it is not UTF-16: an odd number of bytes, half a pair.
  static func decode(_ bytes: some RandomAccessCollection<UInt8>, isBigEndian: Bool) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var iterator = bytes.makeIterator()
    while let first = iterator.next(), let second = iterator.next() {
      let (high, low) = isBigEndian ? (first, second) : (second, first)
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    return String(validating: units, as: UTF16.self)
  }
}
