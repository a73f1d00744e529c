/// Where in XML a template stands. Values go into text and quoted attributes only.
///
/// Browsers show XML too: what a `script`, an `href` or an `onclick` means to them is minded whatever the document is.
struct XMLContext: Equatable {
  enum State: Equatable {
    case text
    /// After `<`, `<!` and so on: what it is depends on the next bytes.
    case markup([UInt8])
    /// A comment, CDATA section, instruction or declaration, which ends with these bytes, so far matched up to here.
    case skipped(end: [UInt8], matched: Int)
    case tagName, insideTag
    /// After a name that may or may not have been printed: something must separate it from what follows.
    case separator
    /// `beforeValue` is also where a name has ended and no '=' has come yet.
    case attributeName, beforeValue
    case attribute(UInt8)
  }

  var state = State.text
  var tag = HTMLTag()
  var attribute = HTMLAttribute()
  /// The scripts and style sheets that are open here.
  var sealed: [[UInt8]] = []

  var isText: Bool { state == .text }

  mutating func feed(_ byte: UInt8) -> Refusal? {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .markup([]) }
    case .markup(let start): return markup(start + [byte])
    case .skipped(let end, let matched): skip(byte, end, matched)
    case .tagName: return tagName(byte)
    case .insideTag: return insideTag(byte)
    case .separator: return separator(byte)
    case .attributeName: return attributeName(byte)
    case .beforeValue: return beforeValue(byte)
    case .attribute(let quote): return value(byte, quote)
    }
    return nil
  }

  mutating func slot() -> Result<Escaping, Refusal> {
    switch state {
    case .text: sealed.first.map { .failure($0 == Self.script ? .script : .styleSheet) } ?? .success(.xmlText)
    case .attribute: attribute.slot(in: &tag).map { $0 == .html ? .xmlAttribute : $0 }
    default: .failure(.xmlMarkup)
    }
  }
}

extension XMLContext {
  private mutating func markup(_ start: [UInt8]) -> Refusal? {
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
      tag = HTMLTag(isEnd: start[0] == UInt8(ascii: "/"))
      state = .tagName
      return tag.isEnd ? nil : tagName(start[0])
    }
    return nil
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
