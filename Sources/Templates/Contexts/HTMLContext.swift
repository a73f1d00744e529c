/// Where in HTML a template stands: the states of the HTML standard's tokeniser, as far as values are concerned.
///
/// Where a browser could read the text differently from this, values are refused rather than guessed at.
struct HTMLContext: Equatable {
  enum State: Equatable {
    case text
    /// After `<`, `</` and `<!`.
    case tagOpen, endTagOpen, markup([UInt8])
    /// With the number of dashes just before; two of them and a `>` end it.
    case comment(dashes: Int)
    /// A doctype, or what browsers take for a comment: up to the next `>`.
    case declaration
    case tagName, insideTag
    /// After a name that may or may not have been printed: something must separate it from what follows.
    case separator
    case attributeName, afterAttributeName, beforeValue
    case quoted(UInt8), unquoted
    /// In an element whose text holds no tags; with how much of its end tag was just read.
    case rawText(matched: Int)
  }

  var state = State.text
  var tag = HTMLTag()
  var attribute = HTMLAttribute()
  var json = JSONContext()
  /// How many `svg` and `math` elements are open, as far as can be told. In them, browsers read the text of a `title` or a
  /// `style` as tags; in HTML they don't.
  var foreignDepth = 0

  var isText: Bool { state == .text }

  /// A tag, comment or declaration ends here.
  mutating func returnToText() {
    let depth = foreignDepth
    self = HTMLContext()
    foreignDepth = depth
  }

  var isJSONValue: Bool {
    if case .rawText = state { return tag.holdsJSON && !json.isString }
    return false
  }

  mutating func feed(_ byte: UInt8) -> Refusal? {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .markup(let start) where start.isEmpty && byte == UInt8(ascii: "["): return .characterData
    case .tagOpen, .endTagOpen, .markup: openMarkup(byte)
    case .comment(let dashes): comment(byte, dashes)
    case .declaration: if byte == UInt8(ascii: ">") { returnToText() }
    case .tagName: tagName(byte)
    case .insideTag: return insideTag(byte)
    case .separator: return separator(byte)
    case .attributeName: return attributeName(byte)
    case .afterAttributeName: return afterAttributeName(byte)
    case .beforeValue: return beforeValue(byte)
    case .quoted(let quote): return quoted(byte, quote)
    case .unquoted: return unquoted(byte)
    case .rawText(let matched): return rawText(byte, matched)
    }
    return nil
  }

  mutating func slot() -> Result<Escaping, Refusal> {
    switch state {
    case .text: .success(.html)
    case .quoted: attribute.slot(in: &tag)
    case .rawText(let matched): matched == 0 ? rawTextSlot() : .failure(.tagName)
    case .unquoted, .beforeValue: .failure(.unquotedAttribute)
    case .comment, .declaration, .markup: .failure(.comment)
    case .tagOpen, .endTagOpen, .tagName: .failure(.tagName)
    case .insideTag, .separator, .attributeName, .afterAttributeName: .failure(.attributeName)
    }
  }
}

extension HTMLContext {
  private mutating func openMarkup(_ byte: UInt8) {
    switch state {
    case .tagOpen: tagOpen(byte)
    case .endTagOpen: endTagOpen(byte)
    case .markup(let start) where start.isEmpty && byte == UInt8(ascii: "-"): state = .markup([byte])
    case .markup(let start) where !start.isEmpty && byte == UInt8(ascii: "-"): state = .comment(dashes: 2)
    default: state = byte == UInt8(ascii: ">") ? .text : .declaration
    }
  }

  private mutating func tagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): state = .endTagOpen
    case UInt8(ascii: "!"): state = .markup([])
    case UInt8(ascii: "?"): state = .declaration
    case UInt8(ascii: "<"): break
    default: startTag(byte, isEnd: false)
    }
  }

  private mutating func endTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): state = .text
    default: startTag(byte, isEnd: true)
    }
  }

  /// A tag only if a letter follows; else `<` is text and `</` starts a kind of comment.
  private mutating func startTag(_ byte: UInt8, isEnd: Bool) {
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) else {
      state = isEnd ? .declaration : .text
      return
    }
    tag = HTMLTag(isEnd: isEnd)
    state = .tagName
    tagName(byte)
  }

  private mutating func comment(_ byte: UInt8, _ dashes: Int) {
    switch byte {
    case UInt8(ascii: ">") where dashes >= 2: returnToText()
    case UInt8(ascii: "-"): state = .comment(dashes: min(dashes + 1, 2))
    // `--!>` ends a comment too.
    case UInt8(ascii: "!") where dashes >= 2: break
    default: state = .comment(dashes: 0)
    }
  }
}
