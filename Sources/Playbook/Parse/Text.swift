extension StringProtocol {
  /// The text without white space (no-break spaces included) at its ends.
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { !$0.isSpacing }), let last = lastIndex(where: { !$0.isSpacing })
    else { return "" }
    return String(self[first...last])
  }

  /// The text with every run of white space as one space, and none at its ends.
  func collapsingSpaces() -> String {
    split(whereSeparator: \.isSpacing).joined(separator: " ")
  }
}
