extension SourceReplay {
  func runOfBackticks(at place: Int) -> Int {
    var next = place
    while peek(next) == UInt8(ascii: "`") { next += 1 }
    return next - place
  }

  /// Where the next line starts, and where its text starts behind the marks of block quotes and the indentation.
  func nextLine(after place: Int) -> (start: Int, content: Int) {
    var next = place
    if peek(next) == UInt8(ascii: "\r") { next += 1 }
    if peek(next) == UInt8(ascii: "\n") { next += 1 }
    return (next, contentStart(from: next))
  }

  /// Where a line's text starts.
  func contentStart(from lineStart: Int) -> Int {
    var content = afterBlanks(lineStart)
    for _ in 0..<quoteDepth where peek(content) == UInt8(ascii: ">") { content = afterBlanks(content + 1) }
    return content
  }

  func afterBlanks(_ place: Int) -> Int {
    var next = place
    while let byte = peek(next), byte.isBlank { next += 1 }
    return next
  }

  /// Where the source that decodes to the literal ends, if it starts at a place.
  func match(_ literal: some Collection<UInt8>, at start: Int) -> Int? {
    var rest = literal[...]
    var place = start
    while let wanted = rest.first {
      guard let byte = peek(place) else { return nil }
      if byte == UInt8(ascii: "\\"), let next = peek(place + 1), next == wanted, next.isPunctuation {
        place += 2
      } else if byte == UInt8(ascii: "&"), let entity = entityEnd(at: place), !rest.starts(with: bytes[place..<entity])
      {
        place = entity
        rest = rest.dropFirst().drop { $0 & 0xC0 == 0x80 }
        continue
      } else if wanted == UInt8(ascii: "\n"), byte.isLineEnd {
        place = nextLine(after: place).content
      } else if byte == wanted {
        place += 1
      } else {
        return nil
      }
      rest = rest.dropFirst()
    }
    return place
  }

  /// The end of something like `&amp;` or `&#8217;`. The longest name in HTML has 31 letters.
  private func entityEnd(at place: Int) -> Int? {
    var next = place + 1
    while let byte = peek(next), next - place <= 33 {
      if byte == UInt8(ascii: ";") { return next - place > 1 ? next + 1 : nil }
      guard byte == UInt8(ascii: "#") || !byte.isPunctuation, byte > 0x20, byte < 0x80 else { return nil }
      next += 1
    }
    return nil
  }
}
