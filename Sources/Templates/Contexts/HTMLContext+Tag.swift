extension HTMLContext {
  mutating func tagName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): state = .insideTag
    case UInt8(ascii: ">"): endTag()
    case _ where isSpace(byte): state = .insideTag
    default: tag.name.append(lowercased(byte))
    }
  }

  mutating func insideTag(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "/"): state = .insideTag
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "="): return .unexpectedEquals
    case _ where isSpace(byte): state = .insideTag
    default:
      attribute = HTMLAttribute(name: [lowercased(byte)])
      state = .attributeName
    }
    return nil
  }

  mutating func separator(_ byte: UInt8) -> Refusal? {
    guard isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else { return .separatorMissing }
    return insideTag(byte)
  }

  mutating func attributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ">"): _ = endAttribute(byte)
    case UInt8(ascii: "="): state = .beforeValue
    case _ where isSpace(byte): state = .afterAttributeName
    default: attribute.name.append(lowercased(byte))
    }
  }

  mutating func afterAttributeName(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "="): state = .beforeValue
    case _ where isSpace(byte): break
    default: return endAttribute(byte)
    }
    return nil
  }

  mutating func beforeValue(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: ">"): return endAttribute(byte)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      attribute.startValue(in: tag)
      state = .quoted(byte)
    case _ where isSpace(byte): break
    default:
      attribute.startValue(in: tag)
      state = .unquoted
      return attribute.feed(byte)
    }
    return nil
  }

  mutating func quoted(_ byte: UInt8, _ quote: UInt8) -> Refusal? {
    guard byte == quote else { return attribute.feed(byte) }
    let refusal = endValue()
    state = .insideTag
    return refusal
  }

  mutating func unquoted(_ byte: UInt8) -> Refusal? {
    guard isSpace(byte) || byte == UInt8(ascii: ">") else { return attribute.feed(byte) }
    let refusal = endValue()
    return endAttribute(byte) ?? refusal
  }

  /// What the value of `type` or `http-equiv` means for the rest of the tag.
  @discardableResult
  mutating func endValue() -> Refusal? {
    let refusal = tag.learn(from: attribute)
    attribute = HTMLAttribute()
    return refusal
  }

  private mutating func endAttribute(_ byte: UInt8) -> Refusal? {
    attribute = HTMLAttribute()
    state = .insideTag
    return insideTag(byte)
  }

  private mutating func endTag() {
    let ended = tag
    self = HTMLContext()
    if !ended.isEnd, ended.rawKind != nil {
      tag = ended
      tag.open()
      state = .rawText(matched: 0)
    }
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
