/// How a link or an image was written.
enum LinkForm {
  /// `[text](address)`, `[text][label]`, `[label]`, and images.
  case brackets
  /// `<https://…>`
  case angles
  /// `https://…` by itself.
  case bare
}

extension SourceReplay {
  mutating func openLink() -> LinkForm {
    if skip(UInt8(ascii: "[")) { return .brackets }
    return skip(UInt8(ascii: "<")) ? .angles : .bare
  }

  mutating func closeLink(_ form: LinkForm) {
    switch form {
    case .brackets:
      guard skip(UInt8(ascii: "]")) else { return }
      move(to: addressEnd(at: offset) ?? labelEnd(at: offset) ?? offset)
    case .angles:
      skip(UInt8(ascii: ">"))
    case .bare:
      break
    }
  }

  /// A footnote's reference: `[^label]`.
  mutating func footnoteReference() -> Range<Int> {
    let start = offset
    if let end = labelEnd(at: offset) { move(to: end) }
    return start..<offset
  }

  /// Steps over the lines `[label]: address` that cmark has taken out of a paragraph whose text follows them.
  mutating func skipLinkDefinitions(before text: String) {
    guard !text.utf8.starts(with: "[".utf8) else { return }
    while let end = labelEnd(at: offset), peek(end) == UInt8(ascii: ":") {
      var lineEnd = end
      while let byte = peek(lineEnd), !byte.isLineEnd { lineEnd += 1 }
      let next = nextLine(after: lineEnd).content
      guard next > offset, peek(next) != nil else { return }
      move(to: next)
    }
  }

  /// The end of `[label]`.
  private func labelEnd(at start: Int) -> Int? {
    guard peek(start) == UInt8(ascii: "[") else { return nil }
    return end(of: UInt8(ascii: "]"), from: start + 1, notOver: UInt8(ascii: "["))
  }

  /// The end of `(address "title")`.
  private func addressEnd(at start: Int) -> Int? {
    guard peek(start) == UInt8(ascii: "(") else { return nil }
    var place = afterSpace(start + 1)
    if peek(place) == UInt8(ascii: "<") {
      guard let end = end(of: UInt8(ascii: ">"), from: place + 1, notOver: UInt8(ascii: "<")) else { return nil }
      place = end
    } else {
      place = bareAddressEnd(from: place)
    }
    place = afterSpace(place)
    if let quote = peek(place), let closing = Self.closings[quote] {
      guard let end = end(of: closing, from: place + 1, notOver: nil) else { return nil }
      place = afterSpace(end)
    }
    return peek(place) == UInt8(ascii: ")") ? place + 1 : nil
  }

  private static let closings: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "("): UInt8(ascii: ")"),
  ]

  /// An address without `<>` ends at blank space or at the parenthesis that closes the link.
  private func bareAddressEnd(from start: Int) -> Int {
    var place = start
    var depth = 0
    while let byte = peek(place), byte > 0x20 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return place
  }

  /// The place behind the next unescaped `mark`.
  private func end(of mark: UInt8, from start: Int, notOver barrier: UInt8?) -> Int? {
    var place = start
    while let byte = peek(place) {
      if byte == mark { return place + 1 }
      if byte == barrier { return nil }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Blank space with at most one line end.
  private func afterSpace(_ start: Int) -> Int {
    let place = afterBlanks(start)
    guard let byte = peek(place), byte.isLineEnd else { return place }
    return nextLine(after: place).content
  }
}
