import Diagnostics

extension [Inline] {
  /// The inlines cut at offsets in the characters of their plain text, which must be in order; in time proportional to
  /// the text.
  ///
  /// Formatting around a cut stands in both pieces. Footnote references and raw HTML at a cut belong to the piece before
  /// it. Tags and code stay whole: a cut in one moves to its end.
  package func split(at offsets: [Int]) -> [[Inline]] {
    var splitter = InlineSplitter(cuts: offsets[...])
    return splitter.split(self)
  }
}

/// Walks a tree of inlines with the cuts that are still to be made.
private struct InlineSplitter {
  var cuts: ArraySlice<Int>
  private var offset = 0

  init(cuts: ArraySlice<Int>) {
    self.cuts = cuts
  }

  mutating func split(_ inlines: [Inline]) -> [[Inline]] {
    var pieces: [[Inline]] = [[]]
    for inline in inlines {
      let length = inline.plainText.count
      if length > 0, passCut() { pieces.append([]) }
      let parts = parts(of: inline, length: length)
      pieces[pieces.count - 1].append(parts[0])
      pieces += parts.dropFirst().map { [$0] }
    }
    return pieces
  }

  /// Whether a cut stands before what comes next.
  private mutating func passCut() -> Bool {
    let before = cuts.count
    cuts = cuts.drop { $0 <= offset }
    return cuts.count < before && offset > 0
  }

  /// At least one part.
  private mutating func parts(of inline: Inline, length: Int) -> [Inline] {
    guard let cut = cuts.first, cut < offset + length else {
      offset += length
      return [inline]
    }
    switch inline.content {
    case .text(let text):
      return parts(of: text, length: length, from: inline.source)
    case .tag, .code, .softBreak, .lineBreak, .html, .footnote:
      offset += length
      return [inline]
    case .emphasis, .strong, .strikethrough, .link, .image:
      return split(inline.children).map { inline.with(children: $0) }
    }
  }

  /// The parts of a text, each with its place, reckoning with escapes and entities in the source.
  private mutating func parts(of text: String, length: Int, from source: SourceRange) -> [Inline] {
    let bytes = Array(source.text.utf8)
    var replay = SourceReplay(bytes, in: 0..<bytes.count, quoteDepth: 0)
    var rest = text[...]
    let end = offset + length
    var parts: [Inline] = []
    while offset < end {
      let next = min(cuts.first ?? end, end)
      let part = rest.prefix(next - offset)
      let place = replay.text(part.utf8)
      let range = source.bytes.lowerBound + place.lowerBound..<source.bytes.lowerBound + place.upperBound
      parts.append(Inline(.text(String(part)), source: SourceRange(file: source.file, bytes: range)))
      rest = rest[part.endIndex...]
      offset = next
      if offset < end { cuts = cuts.drop { [offset] in $0 <= offset } }
    }
    return parts
  }
}
