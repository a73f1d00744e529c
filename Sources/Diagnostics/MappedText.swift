/// Text made from a source file by replacements, which still knows where each of its bytes was written.
///
/// Repairs (mojibake, `###Resources`) and placeholders change the text that is parsed; a diagnostic must point into the
/// file as its author sees it.
package struct MappedText: Sendable {
  package let file: SourceFile
  package private(set) var text: String
  /// From each anchor to the next, bytes are copies of the file's (`isCopy`) or stand for `original` as a whole.
  private var anchors: [Anchor]
  private var originalEnd: Int

  private struct Anchor {
    var derived: Int
    var original: Range<Int>
    var isCopy: Bool
  }

  /// A part of a file, unchanged.
  package init(_ range: SourceRange) {
    self.init(String(range.text), copiedFrom: range)
  }

  /// - Parameter text: what is written in a part of a file, byte for byte.
  package init(_ text: String, copiedFrom range: SourceRange) {
    file = range.file
    self.text = text
    self.text.makeContiguousUTF8()
    anchors = [Anchor(derived: 0, original: range.bytes, isCopy: true)]
    originalEnd = range.bytes.upperBound
  }

  /// Whether the whole text stands in the file as it is.
  package var isCopy: Bool {
    anchors.count == 1 && anchors[0].isCopy && anchors[0].original.count == text.utf8.count
  }

  /// Where a run of this text's bytes was written.
  package func source(of bytes: Range<Int>) -> SourceRange {
    let start = original(of: bytes.lowerBound, asEnd: false)
    let end = original(of: bytes.upperBound, asEnd: true)
    return SourceRange(file: file, bytes: start..<max(start, end))
  }

  /// The text with each range of bytes replaced. The ranges must be in order and must not overlap.
  package func replacing(_ edits: [(bytes: Range<Int>, with: String)]) -> MappedText {
    guard !edits.isEmpty else { return self }
    var result = self
    result.text = ""
    result.anchors = []
    var done = 0
    for edit in edits {
      result.copy(done..<edit.bytes.lowerBound, of: self)
      result.anchors.append(
        Anchor(derived: result.text.utf8.count, original: source(of: edit.bytes).bytes, isCopy: false))
      result.text += edit.with
      done = edit.bytes.upperBound
    }
    result.copy(done..<text.utf8.count, of: self)
    result.text.makeContiguousUTF8()
    return result
  }
}

extension MappedText {
  fileprivate func original(of offset: Int, asEnd: Bool) -> Int {
    if offset >= text.utf8.count, !asEnd { return originalEnd }
    guard let anchor = lastAnchor(before: asEnd && offset > 0 ? offset : offset + 1) else { return originalEnd }
    guard anchor.isCopy else { return asEnd ? anchor.original.upperBound : anchor.original.lowerBound }
    return min(anchor.original.lowerBound + offset - anchor.derived, anchor.original.upperBound)
  }

  private func lastAnchor(before offset: Int) -> Anchor? {
    let count = anchorCount(before: offset)
    return count > 0 ? anchors[count - 1] : nil
  }

  /// How many anchors start before an offset: by bisection, as a page has an anchor for each of its pieces.
  private func anchorCount(before offset: Int) -> Int {
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].derived < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func copy(_ bytes: Range<Int>, of other: MappedText) {
    guard !bytes.isEmpty else { return }
    let shift = text.utf8.count - bytes.lowerBound
    let first = max(0, other.anchorCount(before: bytes.lowerBound + 1) - 1)
    for var anchor in other.anchors[first..<other.anchorCount(before: bytes.upperBound)] {
      let skipped = max(0, bytes.lowerBound - anchor.derived)
      if anchor.isCopy { anchor.original = anchor.original.lowerBound + skipped..<anchor.original.upperBound }
      anchor.derived += skipped + shift
      anchors.append(anchor)
    }
    text += other.text.slice(bytes)
  }
}

extension MappedText {
  /// An empty text made from a file, to be filled piece by piece with `append`.
  package init(madeFrom file: SourceFile) {
    self.file = file
    text = ""
    anchors = []
    originalEnd = 0
  }

  /// Adds text that stands for a place in the file, such as the HTML made from a piece of Markdown.
  /// Where the text is an exact copy of what is written there, each of its bytes keeps its own place.
  package mutating func append(_ piece: String, from source: SourceRange) {
    guard !piece.isEmpty else { return }
    let isCopy = piece.utf8.count == source.bytes.count && piece.isWritten(in: source.file.text, at: source.bytes)
    anchors.append(Anchor(derived: text.utf8.count, original: source.bytes, isCopy: isCopy))
    originalEnd = source.bytes.upperBound
    text += piece
  }
}
