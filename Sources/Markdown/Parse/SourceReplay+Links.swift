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
    while let end = definitionEnd(at: offset) {
      let next = nextLine(after: end).content
      guard next > offset, peek(next) != nil else { return }
      move(to: next)
    }
  }

  /// The end of `[label]: address "title"`, the title perhaps on the next line. With anything behind it, it is no
  /// definition but a link at the beginning of a sentence.
  private func definitionEnd(at start: Int) -> Int? {
    guard let label = labelEnd(at: start), peek(label) == UInt8(ascii: ":") else { return nil }
    let address = afterSpace(label + 1)
    guard let end = destinationEnd(at: address), end > address else { return nil }
    let title = afterSpace(end)
    if title > end, let titleEnd = titleEnd(at: title), let lineEnd = blankLineEnd(from: titleEnd) { return lineEnd }
    return blankLineEnd(from: end)
  }

  /// Where the line ends, if only blank space is left of it.
  private func blankLineEnd(from place: Int) -> Int? {
    let next = afterBlanks(place)
    return peek(next)?.isLineEnd ?? true ? next : nil
  }

  /// The end of `[label]`.
  private func labelEnd(at start: Int) -> Int? {
    guard peek(start) == UInt8(ascii: "[") else { return nil }
    return end(of: UInt8(ascii: "]"), from: start + 1, notOver: UInt8(ascii: "["))
  }

  /// The end of `(address "title")`.
  private func addressEnd(at start: Int) -> Int? {
    guard peek(start) == UInt8(ascii: "(") else { return nil }
    guard var place = destinationEnd(at: afterSpace(start + 1)) else { return nil }
    place = afterSpace(place)
    if let title = peek(place), Self.closings[title] != nil {
      guard let end = titleEnd(at: place) else { return nil }
      place = afterSpace(end)
    }
    return peek(place) == UInt8(ascii: ")") ? place + 1 : nil
  }

  /// The end of `<address>` or of an address without `<>`, which may be empty.
  private func destinationEnd(at start: Int) -> Int? {
    guard peek(start) == UInt8(ascii: "<") else { return bareAddressEnd(from: start) }
    return end(of: UInt8(ascii: ">"), from: start + 1, notOver: UInt8(ascii: "<"))
  }

  /// The end of `"title"`.
  private func titleEnd(at start: Int) -> Int? {
    peek(start).flatMap { Self.closings[$0] }.flatMap { end(of: $0, from: start + 1, notOver: nil) }
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
