/// A colour of the sRGB space, 0 to 255 for each channel.
struct RGB: Equatable {
  let red: Int
  let green: Int
  let blue: Int

  static let black = RGB(red: 0, green: 0, blue: 0)
  static let white = RGB(red: 255, green: 255, blue: 255)

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rgb` and `#rrggbb`.
  init?(_ text: String) {
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard text.first == "#", digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  var hex: String {
    [red, green, blue].reduce(into: "#") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
  }

  /// WCAG's contrast ratio, 1 to 21.
  func contrast(with other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// This colour with as little of another in it, in steps of a hundredth, as reaches a contrast on a background.
  func mixed(with other: RGB, untilContrast goal: Double, on background: RGB) -> RGB {
    let mixtures = (0...100).lazy.map { self.mixed(with: other, percent: $0) }
    return mixtures.first { $0.contrast(with: background) >= goal } ?? other
  }

  private func mixed(with other: RGB, percent: Int) -> RGB {
    func mix(_ a: Int, _ b: Int) -> Int { (a * (100 - percent) + b * percent) / 100 }
    return RGB(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// WCAG's relative luminance, by the formula of sRGB.
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// A channel's light, from a table: exact enough, and the same on every machine.
  private static func linear(_ channel: Int) -> Double { table[channel] }

  private static let table: [Double] = (0...255).map { channel in
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// x to the power of 2.4: the fifth root of x to the twelfth, by Newton's method, since the C library's `pow` may
  /// differ in its last bit from machine to machine.
  private static func power(_ x: Double) -> Double {
    let x4 = x * x * x * x
    let x12 = x4 * x4 * x4
    var root = x * x
    for _ in 0..<60 { root = root - (root * root * root * root * root - x12) / (5 * root * root * root * root) }
    return root
  }
}
