/// Finds template tags in a text: `{{name}}`, `{{#name}}`, `{{{name}}}`, `{{! remark }}`, `{{"text"}}`.
///
/// What is not a tag stays as it is: `{{` without its `}}` on the line, `{{` behind a backslash, and anything with a
/// backtick inside, which is two code spans that show the braces. Nor is `{{=<% %>=}}`: with other delimiters, the tags
/// after it would be read differently. A name or a remark may go on in the next line.
struct TagScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes of each tag, in order.
  func tags() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var place = 0
    while let start = nextOpening(from: place) {
      if let end = tagEnd(from: start) {
        result.append(start..<end)
        place = end
      } else {
        place = start + 1
      }
    }
    return result
  }
}

extension TagScanner {
  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  /// The next `{{` that no backslash makes literal.
  private func nextOpening(from start: Int) -> Int? {
    var place = start
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "\\"), bytes[place + 1].isPunctuation {
        place += bytes[place + 1] == Self.open ? runEnd(of: Self.open, from: place + 1) - place : 2
      } else if bytes[place] == Self.open, bytes[place + 1] == Self.open {
        return place
      } else {
        place += 1
      }
    }
    return nil
  }

  private func runEnd(of byte: UInt8, from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] == byte { place += 1 }
    return place
  }

  private func tagEnd(from start: Int) -> Int? {
    let content = start + 2
    guard content < bytes.count else { return nil }
    switch bytes[content] {
    case Self.open: return closing(from: content + 1, braces: 3, mayHoldBackticks: false)
    case UInt8(ascii: "!"): return closing(from: content + 1, braces: 2, mayHoldBackticks: true)
    case UInt8(ascii: "="): return nil
    case UInt8(ascii: "\""): return stringEnd(from: content + 1)
    default: return closing(from: content, braces: 2, mayHoldBackticks: false)
    }
  }

  /// The end of a tag whose name or remark starts at a place.
  private func closing(from start: Int, braces: Int, mayHoldBackticks: Bool) -> Int? {
    var place = start
    var lineEnds = 0
    var holdsOnlyName = true
    while place + braces <= bytes.count {
      let byte = bytes[place]
      if bytes[place..<place + braces].allSatisfy({ $0 == Self.close }) {
        return lineEnds == 0 || holdsOnlyName || mayHoldBackticks ? place + braces : nil
      }
      if byte == Self.open || (byte == UInt8(ascii: "`") && !mayHoldBackticks) { return nil }
      if byte.isLineEnd {
        lineEnds += 1
        place = lineStart(after: place)
        if lineEnds > 1 && !mayHoldBackticks || place >= bytes.count || bytes[place].isLineEnd { return nil }
        continue
      }
      holdsOnlyName = holdsOnlyName && byte.mayBeInName
      place += 1
    }
    return nil
  }

  /// The first byte of the next line that is not blank space.
  private func lineStart(after place: Int) -> Int {
    var next = place + 1
    if next < bytes.count, bytes[place] == UInt8(ascii: "\r"), bytes[next] == UInt8(ascii: "\n") { next += 1 }
    while next < bytes.count, bytes[next].isBlank { next += 1 }
    return next
  }

  /// The end of `{{"text"}}`, which prints its text as it is.
  private func stringEnd(from start: Int) -> Int? {
    guard let quote = bytes[start...].prefix(while: { !$0.isLineEnd }).firstIndex(of: UInt8(ascii: "\"")) else {
      return nil
    }
    guard quote + 2 < bytes.count, bytes[quote + 1] == Self.close, bytes[quote + 2] == Self.close else { return nil }
    return quote + 3
  }
}

extension UInt8 {
  /// Letters, digits and the signs around a name in a tag; the bytes of all scalars beyond ASCII.
  fileprivate var mayBeInName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: ".-_@#^/&> \t".utf8.contains(self)
    }
  }
}
