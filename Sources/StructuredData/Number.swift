/// A number as it was written, with its value for comparing and grouping digits.
package struct Number: Hashable, Sendable {
  /// Digits, optionally a leading `-` and one decimal point: `1421`, `12.5`, `1.10`.
  package let text: String
  package let value: Double

  /// `nil` for anything that is not a plain decimal number of at most 15 digits.
  package init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 16,
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
      let value = Double(text)
    else { return nil }
    self.text = text
    self.value = value
  }
}
