/// Mustache's rule for white space: a line that holds only tags which print nothing themselves leaves no trace.
enum StandaloneLines {
  /// The tokens without the white space of such lines; the others know which of them start a line.
  static func marked(_ tokens: [TemplateToken], in bytes: [UInt8]) -> [TemplateToken] {
    var result: [TemplateToken] = []
    result.reserveCapacity(tokens.count)
    var start = 0
    while start < tokens.count {
      let end = lineEnd(in: tokens, from: start, bytes)
      let line = tokens[start..<end]
      result += isStandalone(line, in: bytes) ? standalone(line, in: bytes) : printed(line)
      start = end
    }
    return result
  }
}

extension StandaloneLines {
  private static func lineEnd(in tokens: [TemplateToken], from start: Int, _ bytes: [UInt8]) -> Int {
    for index in start..<tokens.count where tokens[index].kind == .literal {
      if bytes[tokens[index].range.upperBound - 1] == UInt8(ascii: "\n") { return index + 1 }
    }
    return tokens.count
  }

  private static func printed(_ line: ArraySlice<TemplateToken>) -> [TemplateToken] {
    var line = Array(line)
    line[0].startsLine = true
    return line
  }

  /// The specification speaks of a tag alone on its line. Several are standalone too, so that `{{<layout}}{{$block}}`
  /// may share a line; but a partial, or a whole block or parent, has output of its own and must be alone.
  private static func isStandalone(_ line: ArraySlice<TemplateToken>, in bytes: [UInt8]) -> Bool {
    var tags = 0
    var isPartial = false
    for token in line {
      switch token.kind {
      case .literal:
        guard bytes[token.range].allSatisfy(\.isWhiteSpace) else { return false }
      case .quoted, .variable, .html: return false
      case .partial: isPartial = true
      default: break
      }
      if token.kind != .literal { tags += 1 }
    }
    if isPartial { return tags == 1 }
    return holdsWholeBlock(line, in: bytes) ? tags == 2 : tags > 0
  }

  private static func holdsWholeBlock(_ line: ArraySlice<TemplateToken>, in bytes: [UInt8]) -> Bool {
    let opened = line.filter { $0.kind == .block || $0.kind == .parent }
    guard !opened.isEmpty else { return false }
    return line.contains { token in
      token.kind == .close
        && opened.contains { $0.range.lowerBound < token.range.lowerBound && bytes[$0.content] == bytes[token.content] }
    }
  }

  private static func standalone(_ line: ArraySlice<TemplateToken>, in bytes: [UInt8]) -> [TemplateToken] {
    let leading = line.first.flatMap { $0.kind == .literal ? $0.range : nil } ?? 0..<0
    let trailing = line.last.flatMap { $0.kind == .literal ? $0.range : nil }
    let isWholeBlock = holdsWholeBlock(line, in: bytes)
    return line.compactMap { token in
      guard token.kind != .literal else { return nil }
      var token = token
      token.indentation = leading
      if isWholeBlock, token.kind == .block { token.lineEnd = trailing.map { newline(of: $0, in: bytes) } }
      return token
    }
  }

  /// The `\n` or `\r\n` at the end of a line's last literal; empty at the end of the template.
  private static func newline(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let end = range.upperBound
    guard bytes[end - 1] == UInt8(ascii: "\n") else { return end..<end }
    let isPair = range.count > 1 && bytes[end - 2] == UInt8(ascii: "\r")
    return end - (isPair ? 2 : 1)..<end
  }
}
