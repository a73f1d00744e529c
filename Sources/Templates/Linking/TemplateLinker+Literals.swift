import Diagnostics

extension TemplateLinker {
  /// Indents the line that this token starts. The first line of an inline partial was indented by its tag.
  mutating func startLine(_ token: TemplateToken) {
    guard token.startsLine else { return }
    if !place.continuesLine { emit(place.indentation[...], from: token.range) }
    place.continuesLine = false
  }

  mutating func linkLiteral(_ token: TemplateToken) {
    var range = token.range
    if token.startsLine {
      var count = 0
      let removed = place.source.startsLine(range.lowerBound) ? place.removed : 0
      while count < removed, count < range.count, place.source.isBlank(range.lowerBound + count) { count += 1 }
      range = range.lowerBound + count..<range.upperBound
      if place.source.isBlankLine(range) { place.continuesLine = false } else { startLine(token) }
    }
    emit(place.source.bytes[range], from: range)
  }

  /// Adds literal text to the output, and shows it to the context.
  mutating func emit(_ bytes: ArraySlice<UInt8>, from range: Range<Int>) {
    program.literal(bytes)
    guard context.followsText else { return }
    var wasComplete = context.isComplete
    for (offset, byte) in bytes.enumerated() {
      let position = min(range.lowerBound + offset, range.upperBound)
      if let refusal = context.feed(byte) {
        report(.unclear(refusal, at: place.source.place(of: position..<min(position + 1, place.source.bytes.count))))
        isStopped = true
        return
      }
      let isComplete = context.isComplete
      if wasComplete, !isComplete { opening = (place.source, position) }
      wasComplete = isComplete
    }
  }
}

extension TemplateSource {
  /// Whether nothing of the line stands before this place, not even a tag that prints nothing.
  fileprivate func startsLine(_ index: Int) -> Bool { index == 0 || bytes[index - 1] == UInt8(ascii: "\n") }

  fileprivate func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }

  /// A line's end with nothing before it: indenting it would only leave spaces behind.
  fileprivate func isBlankLine(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }
}

extension Diagnostic {
  fileprivate static func unclear(_ refusal: Refusal, at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, code: "unclear-place", refusal.reason, at: range, hint: refusal.advice)
  }
}
