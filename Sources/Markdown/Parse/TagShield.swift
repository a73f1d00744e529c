import Diagnostics

/// A text whose template tags have been replaced by placeholders of ASCII letters and digits, which Markdown takes for a
/// word, and the way back from placeholder to tag.
struct TagShield {
  /// The text for the Markdown parser.
  let text: MappedText
  private let tags: [Tag]
  private let prefix: [UInt8]

  struct Tag {
    /// As written, but on one line.
    let text: String
    /// As written, for code and raw HTML.
    let original: String
    let source: SourceRange
    /// How many bytes its placeholder has.
    let placeholderLength: Int
  }

  enum Piece {
    case text(String)
    case tag(Tag)
  }

  /// A text with its tags hidden, or, without `tags`, as it is.
  init(_ text: MappedText, tags: Bool) {
    let bytes = Array(text.text.utf8)
    let ranges = tags ? TagScanner(bytes).tags() : []
    let prefix = ranges.isEmpty ? "" : "tag\(Self.unusedNumber(in: bytes))x"
    let edits = ranges.enumerated().map { (bytes: $1, with: "\(prefix)\($0)z") }
    self.tags = edits.map { edit in
      Tag(String(text.text.slice(edit.bytes)), source: text.source(of: edit.bytes), placeholder: edit.with)
    }
    self.prefix = Array(prefix.utf8)
    self.text = text.replacing(edits)
  }

  /// Text that the parser gave back, cut at its tags.
  func pieces(of string: String) -> [Piece] {
    guard !tags.isEmpty else { return string.isEmpty ? [] : [.text(string)] }
    let bytes = Array(string.utf8)
    var result: [Piece] = []
    var done = 0
    var place = 0
    while place < bytes.count {
      guard let (number, end) = placeholder(in: bytes, at: place) else {
        place += 1
        continue
      }
      if done < place { result.append(.text(String(string.slice(done..<place)))) }
      result.append(.tag(tags[number]))
      (done, place) = (end, end)
    }
    if done < bytes.count { result.append(.text(String(string.slice(done..<bytes.count)))) }
    return result
  }

  /// Text that the parser gave back, as its author wrote it.
  func original(of string: String) -> String {
    guard !tags.isEmpty else { return string }
    return pieces(of: string).reduce(into: "") { result, piece in
      switch piece {
      case .text(let text): result += text
      case .tag(let tag): result += tag.original
      }
    }
  }

  /// Text that the parser gave back, as the parts of an address or a title.
  func parts(of string: String) -> [Inline.Part] {
    pieces(of: string).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .tag(let tag): .tag(tag.text, source: tag.source)
      }
    }
  }
}

extension TagShield {
  /// The number of the placeholder at a place, and where it ends.
  private func placeholder(in bytes: [UInt8], at start: Int) -> (number: Int, end: Int)? {
    guard bytes[start] == prefix[0], bytes[start...].starts(with: prefix) else { return nil }
    guard let (number, end) = Self.number(in: bytes, at: start + prefix.count, endingWith: UInt8(ascii: "z")) else {
      return nil
    }
    return number < tags.count ? (number, end) : nil
  }

  /// The smallest number N for which the text has no `tagNx`, so that no author's word can be taken for a placeholder.
  private static func unusedNumber(in bytes: [UInt8]) -> Int {
    let word = Array("tag".utf8)
    var used: Set<Int> = []
    for start in bytes.indices where bytes[start] == word[0] && bytes[start...].starts(with: word) {
      guard let found = number(in: bytes, at: start + word.count, endingWith: UInt8(ascii: "x")) else { continue }
      used.insert(found.number)
    }
    return (0...used.count).first { !used.contains($0) } ?? 0
  }

  /// A decimal number of at most nine digits and the letter behind it.
  private static func number(in bytes: [UInt8], at start: Int, endingWith mark: UInt8) -> (number: Int, end: Int)? {
    var place = start
    var number = 0
    while place < bytes.count, place - start < 9, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[place] {
      number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    guard place > start, place < bytes.count, bytes[place] == mark else { return nil }
    return (number, place + 1)
  }
}

extension TagShield.Tag {
  fileprivate init(_ written: String, source: SourceRange, placeholder: String) {
    original = written
    placeholderLength = placeholder.utf8.count
    text = written.contains(where: \.isNewline) ? Self.onOneLine(written) : written
    self.source = source
  }

  /// The tag without its line ends, and without the marks of a block quote behind them.
  private static func onOneLine(_ written: String) -> String {
    let lines = written.split(whereSeparator: \.isNewline)
    let rest = lines.dropFirst().map { $0.drop { $0.isWhitespace || $0 == ">" } }
    return (lines.prefix(1) + rest).joined(separator: " ")
  }
}
