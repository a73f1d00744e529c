/// Where in XML a template stands. Values go into text and quoted attributes only.
struct XMLContext: Equatable {
  private enum State: Equatable {
    case text, tag, attribute(UInt8)
    /// After `<`, `<!` and so on: what it is depends on the next bytes.
    case markup([UInt8])
    /// A comment, CDATA section, instruction or declaration, which ends with these bytes, so far matched up to here.
    case skipped(end: [UInt8], matched: Int)
  }

  private var state = State.text

  var isText: Bool { state == .text }

  mutating func feed(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .markup([]) }
    case .tag: tag(byte)
    case .attribute(let quote): if byte == quote { state = .tag }
    case .markup(let start): markup(start + [byte])
    case .skipped(let end, let matched): skip(byte, end, matched)
    }
  }

  mutating func slot() -> Result<Escaping, Refusal> {
    switch state {
    case .text: .success(.xmlText)
    case .attribute: .success(.xmlAttribute)
    case .tag, .markup, .skipped: .failure(.xmlMarkup)
    }
  }
}

extension XMLContext {
  private mutating func tag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): state = .text
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .attribute(byte)
    default: break
    }
  }

  private mutating func markup(_ start: [UInt8]) {
    let comment = Array("!--".utf8)
    let data = Array("![CDATA[".utf8)
    if start == comment {
      state = .skipped(end: Array("-->".utf8), matched: 0)
    } else if start == data {
      state = .skipped(end: Array("]]>".utf8), matched: 0)
    } else if comment.starts(with: start) || data.starts(with: start) {
      state = .markup(start)
    } else if start[0] == UInt8(ascii: "?") {
      state = .skipped(end: Array("?>".utf8), matched: 0)
    } else if start[0] == UInt8(ascii: "!") {
      state = .skipped(end: Array(">".utf8), matched: 0)
    } else {
      state = .tag
      for byte in start { tag(byte) }
    }
  }

  private mutating func skip(_ byte: UInt8, _ end: [UInt8], _ matched: Int) {
    var matched = matched
    if byte == end[matched] {
      matched += 1
    } else if byte != end[0] {
      matched = 0
    } else {
      // `--->` and `]]]>` still end: one more of the same byte keeps what is matched.
      matched = end.count == 3 ? max(1, matched) : 1
    }
    state = matched == end.count ? .text : .skipped(end: end, matched: matched)
  }
}
