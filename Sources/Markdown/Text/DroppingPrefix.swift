import Diagnostics

extension [Inline] {
  /// Only the first characters of the plain text. Raw HTML and footnote references behind the prefix go; a tag that would
  /// be cut goes, too.
  package func keepingPrefix(characters count: Int) -> [Inline] {
    var result: [Inline] = []
    var rest = count
    for inline in self where rest > 0 {
      let length = inline.plainText.count
      if length <= rest {
        result.append(inline)
      } else if let part = inline.keepingPrefix(characters: rest) {
        result.append(part)
      }
      rest -= length
    }
    return result
  }

  /// The inlines without the first characters of their plain text, such as a label. The rest keeps its formatting and
  /// knows where it was written. Raw HTML and footnote references before the end of the prefix stay; a tag that would
  /// be cut stays whole.
  package func droppingPrefix(characters count: Int) -> [Inline] {
    var result: [Inline] = []
    var rest = count
    for inline in self {
      let length = inline.plainText.count
      if rest <= 0 || length == 0 {
        result.append(inline)
      } else if length > rest {
        result.append(inline.droppingPrefix(characters: rest))
      }
      rest -= Swift.min(length, Swift.max(rest, 0))
    }
    return result
  }
}

extension Inline {
  /// The beginning of an inline that has more characters than are kept; `nil` for one that can't be cut.
  fileprivate func keepingPrefix(characters count: Int) -> Inline? {
    switch content {
    case .text(let text):
      let kept = text.prefix(count)
      let behind = sourceBehind(kept).bytes.lowerBound
      return Inline(
        .text(String(kept)), source: SourceRange(file: source.file, bytes: source.bytes.lowerBound..<behind))
    case .code(let text):
      return Inline(.code(String(text.prefix(count))), source: source)
    case .tag, .softBreak, .lineBreak, .html, .footnote:
      return nil
    case .emphasis, .strong, .strikethrough, .link, .image:
      return with(children: children.keepingPrefix(characters: count))
    }
  }

  /// An inline that has more characters than are dropped.
  fileprivate func droppingPrefix(characters count: Int) -> Inline {
    switch content {
    case .text(let text):
      Inline(.text(String(text.dropFirst(count))), source: sourceBehind(text.prefix(count)))
    case .code(let text):
      Inline(.code(String(text.dropFirst(count))), source: source)
    case .tag, .softBreak, .lineBreak, .html, .footnote:
      self
    case .emphasis, .strong, .strikethrough, .link, .image:
      with(children: children.droppingPrefix(characters: count))
    }
  }

  /// Where the text behind a prefix was written, reckoning with escapes and entities in the source.
  private func sourceBehind(_ prefix: Substring) -> SourceRange {
    let bytes = Array(source.text.utf8)
    var replay = SourceReplay(bytes, in: 0..<bytes.count, quoteDepth: 0)
    let length = replay.text(prefix.utf8).upperBound
    return SourceRange(file: source.file, bytes: source.bytes.lowerBound + length..<source.bytes.upperBound)
  }
}
