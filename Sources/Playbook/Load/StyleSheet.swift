/// Style sheets as they are published: a reader's phone needs neither comments nor indentation, a quarter of the file.
enum StyleSheet {
  /// The sheet without comments, with every run of white space as one line break or one space, and with none around
  /// braces and behind `;`, `,` and `:`, nor a `;` before a brace that closes. Comments that begin with `!` stay, since licences stand in them, and so does what
  /// is in quotes.
  ///
  /// Nothing that a browser tells apart becomes the same (https://www.w3.org/TR/css-syntax-3/#tokenization): a comment
  /// between two words leaves an empty one, for `1px/**/2px` is two values.
  static func compact(_ bytes: [UInt8]) -> [UInt8] {
    var sheet = StyleSheetCompactor(rest: bytes[...])
    while !sheet.rest.isEmpty { sheet.takePart() }
    return sheet.result
  }
}

private struct StyleSheetCompactor {
  var rest: ArraySlice<UInt8>
  var result: [UInt8] = []

  /// Takes a string, a comment, a run of white space, or one other byte.
  mutating func takePart() {
    guard let first = rest.first else { return }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      takeString(endedBy: first)
    } else if rest.starts(with: "/*".utf8) {
      takeComment()
    } else if isSpace(first) {
      takeSpaces()
    } else {
      if first == UInt8(ascii: "}") { dropLastSemicolon() }
      // An escaped quote opens no string.
      take(first == UInt8(ascii: "\\") ? 2 : 1)
    }
  }

  private mutating func take(_ count: Int) {
    result += rest.prefix(count)
    rest = rest.dropFirst(count)
  }

  /// The last declaration of a block needs none; one that is escaped belongs to a name.
  private mutating func dropLastSemicolon() {
    if result.last == UInt8(ascii: ";"), result.dropLast().last != UInt8(ascii: "\\") { result.removeLast() }
  }

  private mutating func takeString(endedBy quote: UInt8) {
    take(1)
    while let byte = rest.first, byte != quote { take(byte == UInt8(ascii: "\\") ? 2 : 1) }
    take(1)
  }

  private mutating func takeComment() {
    let start = rest
    rest = rest.dropFirst(2)
    let isLicence = rest.first == UInt8(ascii: "!")
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
    rest = rest.dropFirst(2)
    if isLicence {
      result += start[start.startIndex..<rest.startIndex]
    } else if let before = result.last, let after = rest.first, !isSpace(before), !isSpace(after) {
      result += "/**/".utf8
    }
  }

  private mutating func takeSpaces() {
    let spaces = rest.prefix(while: isSpace)
    rest = rest.dropFirst(spaces.count)
    // After a comment that left nothing there may be white space already.
    guard let last = result.last, !isSpace(last), !"{};,:".utf8.contains(last) else { return }
    if let next = rest.first, "{}".utf8.contains(next) { return }
    result.append(spaces.contains(UInt8(ascii: "\n")) ? UInt8(ascii: "\n") : UInt8(ascii: " "))
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte) && byte != 0x0B
  }
}
