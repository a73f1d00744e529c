/// Where in a style sheet a template stands. The only value it may hold is a colour that is all of a declaration's value.
struct CSSContext: Equatable {
  private enum State: Equatable {
    case other, valueStart, afterValue
    case slash, comment, commentStar
    case string(UInt8), stringEscape(UInt8)
  }

  private var state = State.other
  private var depth = 0

  mutating func feed(_ byte: UInt8) -> Refusal? {
    switch state {
    case .comment: state = byte == UInt8(ascii: "*") ? .commentStar : .comment
    case .commentStar: commentStar(byte)
    case .string(let quote): string(byte, quote)
    case .stringEscape(let quote): state = .string(quote)
    case .slash where byte == UInt8(ascii: "*"): state = .comment
    case .valueStart, .afterValue:
      if byte.isWhiteSpace { return nil }
      if state == .afterValue, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "}") { return .wholeColour }
      plain(byte)
    default: plain(byte)
    }
    return nil
  }

  mutating func slot() -> Result<Escaping, Refusal> {
    guard state == .valueStart else { return .failure(.wholeColour) }
    state = .afterValue
    return .success(.colour)
  }

  /// A section may hold a declaration's whole value.
  func joined(with other: CSSContext) -> CSSContext? {
    if self == other { return self }
    let ends: [State] = [.valueStart, .afterValue]
    guard depth == other.depth, ends.contains(state), ends.contains(other.state) else { return nil }
    return state == .afterValue ? self : other
  }
}

extension CSSContext {
  private mutating func plain(_ byte: UInt8) {
    state = .other
    switch byte {
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "}"): depth -= 1
    case UInt8(ascii: ":") where depth > 0: state = .valueStart
    case UInt8(ascii: "/"): state = .slash
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .string(byte)
    default: break
    }
  }

  private mutating func commentStar(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): state = .other
    case UInt8(ascii: "*"): break
    default: state = .comment
    }
  }

  private mutating func string(_ byte: UInt8, _ quote: UInt8) {
    if byte == UInt8(ascii: "\\") {
      state = .stringEscape(quote)
    } else if byte == quote || byte == UInt8(ascii: "\n") {
      state = .other
    }
  }
}
