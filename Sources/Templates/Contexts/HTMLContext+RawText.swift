/// Elements whose text holds no tags, only their own end.
extension HTMLContext {
  mutating func rawText(_ byte: UInt8, _ matched: Int) -> Refusal? {
    let end = tag.endTag
    if tag.rawKind == .endless { return nil }
    if matched == end.count { return afterEndTagName(byte) }
    if tag.opensComment(byte) { return .scriptComment }
    if tag.holdsJSON { json.feed(byte) }
    if end[matched] == (matched < 2 ? byte : byte | 0x20) {
      state = .rawText(matched: matched + 1)
    } else if matched > 0, foreignDepth > 0 {
      return .foreignMarkup
    } else {
      state = .rawText(matched: byte == UInt8(ascii: "<") ? 1 : 0)
    }
    return nil
  }

  private mutating func afterEndTagName(_ byte: UInt8) -> Refusal? {
    guard byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isWhiteSpace else {
      if foreignDepth > 0 { return .foreignMarkup }
      state = .rawText(matched: 0)
      return rawText(byte, 0)
    }
    let name = tag.name
    returnToText()
    tag = HTMLTag(name: name, isEnd: true)
    state = .insideTag
    return insideTag(byte)
  }

  mutating func rawTextSlot() -> Result<Escaping, Refusal> {
    switch tag.rawKind {
    case .escapable: .success(.html)
    case .script: tag.holdsJSON ? json.slot() : .failure(.script)
    case .style: .failure(.styleSheet)
    case .other, .endless, nil: .failure(.rawElement)
    }
  }
}
