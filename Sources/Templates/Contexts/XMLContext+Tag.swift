extension XMLContext {
  static let script = Array("script".utf8)
  private static let style = Array("style".utf8)
  /// What holds an address wherever it stands. In other documents than HTML, `data` or `icon` may mean anything.
  private static let addresses: Set<String> = ["href", "src"]

  mutating func tagName(_ byte: UInt8) -> Refusal? {
    if byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { return insideTag(byte) }
    tag.name.append(byte)
    return nil
  }

  mutating func insideTag(_ byte: UInt8) -> Refusal? {
    state = .insideTag
    switch byte {
    case UInt8(ascii: ">"): return endTag()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): startValue(byte)
    case UInt8(ascii: "="): return .unexpectedEquals
    case UInt8(ascii: "/"): break
    case _ where byte.isWhiteSpace: break
    default:
      attribute = HTMLAttribute(name: [byte])
      state = .attributeName
    }
    tag.isSelfClosing = byte == UInt8(ascii: "/")
    return nil
  }

  mutating func separator(_ byte: UInt8) -> Refusal? {
    guard byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else { return .separatorMissing }
    return insideTag(byte)
  }

  mutating func attributeName(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ">"): return insideTag(byte)
    case UInt8(ascii: "="): state = .beforeValue
    case _ where byte.isWhiteSpace: state = .beforeValue
    default: attribute.name.append(byte)
    }
    return nil
  }

  mutating func beforeValue(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): startValue(byte)
    case UInt8(ascii: "="): break
    case _ where byte.isWhiteSpace: break
    default: return insideTag(byte)
    }
    return nil
  }

  mutating func value(_ byte: UInt8, _ quote: UInt8) -> Refusal? {
    guard byte == quote else { return attribute.feed(byte) }
    tag.learn(from: attribute)
    attribute = HTMLAttribute()
    state = .insideTag
    return nil
  }

  /// The prefix of a name may be any. In an HTML reader's eyes, so may the case of its letters.
  private mutating func startValue(_ quote: UInt8) {
    attribute.name = Self.local(attribute.name).map(\.lowercasedLetter)
    let element = HTMLTag(name: Self.local(tag.name).map(\.lowercasedLetter))
    attribute.startValue(in: element, addresses: Self.addresses)
    state = .attribute(quote)
  }

  private mutating func endTag() -> Refusal? {
    if tag.isRefresh, tag.hasContentValue { return .refresh }
    let name = Self.local(tag.name)
    if name == Self.script || name == Self.style {
      if tag.isEnd { if sealed.last == name { sealed.removeLast() } } else if !tag.isSelfClosing { sealed.append(name) }
    }
    tag = HTMLTag()
    attribute = HTMLAttribute()
    state = .text
    return nil
  }

  private static func local(_ name: [UInt8]) -> [UInt8] {
    name.lastIndex(of: UInt8(ascii: ":")).map { Array(name[($0 + 1)...]) } ?? name
  }
}

extension XMLContext {
  /// A section starts or ends: where it is left out, a name that is being written ends here.
  mutating func boundary() {
    if state == .tagName || state == .attributeName { state = .separator }
  }

  mutating func startOfList() { attribute.url.startOfList() }

  /// The place where two ways meet, `nil` if they lead to different ones.
  func joined(with other: XMLContext) -> XMLContext? {
    if self == other { return self }
    guard tag.isSame(as: other.tag), sealed == other.sealed else { return nil }
    var result = self
    result.tag = tag.joined(with: other.tag)
    switch (state, other.state) {
    case (.insideTag, .separator), (.separator, .insideTag): result.state = .separator
    case (.attribute, .attribute):
      guard state == other.state, let attribute = attribute.joined(with: other.attribute) else { return nil }
      result.attribute = attribute
    default: if state != other.state { return nil }
    }
    return result
  }
}
