/// Searching, for the lexer.
extension TemplateSource {
  func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  func skippingSpace(from start: Int) -> Int {
    var index = start
    while let next = byte(index), next.isWhiteSpace { index += 1 }
    return index
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = min(skippingSpace(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
    return start..<end
  }

  func find(_ delimiter: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + delimiter.count <= bytes.count {
      if matches(delimiter, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The end of a tag that holds a name. Another tag's start before it means that this one was never closed; stopping
  /// there also keeps the scan linear.
  func findClose(_ end: [UInt8], before open: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if matches(end, at: index) { return index }
      if matches(open, at: index) { return nil }
      index += 1
    }
    return nil
  }

  private func matches(_ delimiter: [UInt8], at index: Int) -> Bool {
    guard index + delimiter.count <= bytes.count else { return false }
    for offset in 0..<delimiter.count where bytes[index + offset] != delimiter[offset] { return false }
    return true
  }
}
