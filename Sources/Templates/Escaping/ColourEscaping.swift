/// Colours in style sheets: `#rgb`, `#rrggbb`, and both with alpha. Nothing else can be told from an attack cheaply.
enum ColourEscaping {
  static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> RenderFault.Reason? {
    guard isColour(value) else { return .invalidColour(String(decoding: value, as: UTF8.self)) }
    output.append(contentsOf: value)
    return nil
  }

  private static func isColour(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.first == UInt8(ascii: "#"), [4, 5, 7, 9].contains(value.count) else { return false }
    return value.dropFirst().allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
  }
}
