extension HTMLContext {
  mutating func tagName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ">"): _ = insideTag(byte)
    case _ where byte.isWhiteSpace: state = .insideTag
    default: tag.name.append(byte.lowercasedLetter)
    }
  }

  mutating func insideTag(_ byte: UInt8) -> Refusal? {
    tag.isSelfClosing = byte == UInt8(ascii: "/") || tag.isSelfClosing && byte == UInt8(ascii: ">")
    switch byte {
    case UInt8(ascii: "/"): state = .insideTag
    case UInt8(ascii: ">"): return endTag()
    case UInt8(ascii: "="): return .unexpectedEquals
    case _ where byte.isWhiteSpace: state = .insideTag
    default:
      attribute = HTMLAttribute(name: [byte.lowercasedLetter])
      state = .attributeName
    }
    return nil
  }

  mutating func separator(_ byte: UInt8) -> Refusal? {
    guard byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else { return .separatorMissing }
    return insideTag(byte)
  }

  mutating func attributeName(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ">"): return endAttribute(byte)
    case UInt8(ascii: "="): state = .beforeValue
    case _ where byte.isWhiteSpace: state = .afterAttributeName
    default: attribute.name.append(byte.lowercasedLetter)
    }
    return nil
  }

  mutating func afterAttributeName(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "="): state = .beforeValue
    case _ where byte.isWhiteSpace: break
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
    case _ where byte.isWhiteSpace: break
    default:
      attribute.startValue(in: tag)
      state = .unquoted
      return attribute.feed(byte)
    }
    return nil
  }

  mutating func quoted(_ byte: UInt8, _ quote: UInt8) -> Refusal? {
    guard byte == quote else { return attribute.feed(byte) }
    endValue()
    state = .insideTag
    return nil
  }

  mutating func unquoted(_ byte: UInt8) -> Refusal? {
    guard byte.isWhiteSpace || byte == UInt8(ascii: ">") else { return attribute.feed(byte) }
    endValue()
    state = .insideTag
    return insideTag(byte)
  }

  /// What the value of `type` or `http-equiv` means for the rest of the tag.
  mutating func endValue() {
    tag.learn(from: attribute)
    attribute = HTMLAttribute()
  }

  /// An attribute without a value, which counts as an empty one.
  private mutating func endAttribute(_ byte: UInt8) -> Refusal? {
    attribute.startValue(in: tag)
    endValue()
    state = .insideTag
    return insideTag(byte)
  }

  private mutating func endTag() -> Refusal? {
    if tag.isRefresh, tag.hasContentValue { return .refresh }
    var ended = tag
    ended.open()
    returnToText()
    if ended.isForeign { foreignDepth = max(0, foreignDepth + (ended.isEnd ? -1 : ended.isSelfClosing ? 0 : 1)) }
    if !ended.isEnd, ended.rawKind != nil {
      tag = ended
      state = .rawText(matched: 0)
    }
    return nil
  }
}

extension UInt8 {
  /// An ASCII letter in lower case, as browsers compare names.
  var lowercasedLetter: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
