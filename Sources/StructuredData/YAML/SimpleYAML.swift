import Diagnostics

/// The events of YAML as nearly all records have it: keys and dashes, and texts of one line, in ASCII.
///
/// libyaml reads everything; this reads so much in a small part of the time. Whatever else stands in a text, be it a mistake,
/// makes it give up, and libyaml reads the whole text. So nothing is decided here that libyaml doesn't decide likewise:
/// tests compare the two.
struct SimpleYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var all: [YAMLEvent] = []
  /// The lists and maps that are open, the outermost first.
  private var open: [Collection] = []
  /// Whether a value has been announced, by a key or a dash, that has to follow on a line of its own.
  private var isValueDue = true

  private struct Collection {
    var isList: Bool
    /// Of its dashes or keys, from 0.
    var column: Int
  }

  /// The events of a whole text; `nil` where it is not as simple as that.
  static func events(in bytes: UnsafeBufferPointer<UInt8>) -> [YAMLEvent]? {
    guard bytes.isASCII, !bytes.contains(where: { $0 < space && $0 != newline || $0 == 0x7F }) else { return nil }
    var yaml = SimpleYAML(bytes: bytes)
    yaml.all.reserveCapacity(bytes.count / 12)
    yaml.add(.documentStart(hasDirectives: false), 0..<0)
    var start = 0
    while start < bytes.count {
      let end = bytes.place(of: newline, from: start) ?? bytes.count
      guard yaml.readLine(start..<end) else { return nil }
      start = end + 1
    }
    // Also where there is no value at all.
    guard !yaml.isValueDue else { return nil }
    while !yaml.open.isEmpty { yaml.close() }
    yaml.add(.streamEnd, bytes.count..<bytes.count)
    return yaml.all
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}

// Each function gives `false` where it meets something that is not for it.
extension SimpleYAML {
  private mutating func readLine(_ line: Range<Int>) -> Bool {
    let start = skipSpaces(line)
    let column = start - line.lowerBound
    if start == line.upperBound || bytes[start] == UInt8(ascii: "#") { return true }
    let isItem = isDash(start, in: line)
    if !isValueDue { closeCollections(besides: column, isItem: isItem) }
    guard begin(isList: isItem, column: column, at: start) else { return false }
    guard isItem else { return readPair(start..<line.upperBound) }
    let content = skipSpaces(start + 1..<line.upperBound)
    isValueDue = content == line.upperBound
    if isValueDue { return true }
    guard keyEnd(content..<line.upperBound) != nil else { return readText(content..<line.upperBound) }
    add(.mapStart(isFlow: false), content..<content)
    open.append(Collection(isList: false, column: content - line.lowerBound))
    return readPair(content..<line.upperBound)
  }

  /// The collection to which a dash or key belongs: the innermost open one, or one that begins here as the value that is due.
  private mutating func begin(isList: Bool, column: Int, at place: Int) -> Bool {
    guard isValueDue else { return open.last.map { $0.isList == isList && $0.column == column } ?? false }
    if let outer = open.last {
      // A list may stand right below its key, no further in.
      guard column > outer.column || isList && !outer.isList && column == outer.column else { return false }
    }
    isValueDue = false
    add(isList ? .listStart(isFlow: false) : .mapStart(isFlow: false), place..<place)
    open.append(Collection(isList: isList, column: column))
    return true
  }

  /// Closes what stands further in than a dash or key, and for a key the list of its own column.
  private mutating func closeCollections(besides column: Int, isItem: Bool) {
    while let last = open.last, last.column > column || last.column == column && last.isList && !isItem { close() }
  }

  private mutating func close() {
    open.removeLast()
    add(.end, 0..<0)
  }

  /// A key, and its value where that stands on the same line.
  private mutating func readPair(_ pair: Range<Int>) -> Bool {
    guard let colon = keyEnd(pair) else { return false }
    addText(pair.lowerBound..<colon, isPlain: true, written: pair.lowerBound..<colon)
    let value = skipSpaces(colon + 1..<pair.upperBound)
    isValueDue = value == pair.upperBound
    return isValueDue || readText(value..<pair.upperBound)
  }

  /// A text up to the line's end, in quotes or without.
  private mutating func readText(_ rest: Range<Int>) -> Bool {
    let end = bytes[rest].lastIndex { $0 != Self.space }.map { $0 + 1 } ?? rest.lowerBound
    let (text, quote) = (rest.lowerBound..<end, bytes[rest.lowerBound])
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard text.count >= 2, bytes[end - 1] == quote else { return false }
      let inner = text.lowerBound + 1..<end - 1
      guard !bytes[inner].contains(where: { $0 == quote || $0 == UInt8(ascii: "\\") }) else { return false }
      addText(inner, isPlain: false, written: text)
      return true
    }
    guard isWordByte(quote), isOnlyText(text) else { return false }
    addText(text, isPlain: true, written: text)
    return true
  }
}

extension SimpleYAML {
  /// The colon behind a key that begins a line: words of letters, digits and a few signs.
  private func keyEnd(_ rest: Range<Int>) -> Int? {
    guard isWordByte(bytes[rest.lowerBound]) else { return nil }
    // Beyond a length libyaml takes nothing for a key.
    let colon = rest.prefix(Self.longestKey).first { !isWordByte(bytes[$0]) && !"_-./ ".utf8.contains(bytes[$0]) }
    guard let colon, bytes[colon] == UInt8(ascii: ":"), bytes[colon - 1] != Self.space else { return nil }
    return colon + 1 == rest.upperBound || bytes[colon + 1] == Self.space ? colon : nil
  }

  private static let longestKey = 100

  /// Whether no colon in an unquoted text makes it a key, and no `#` ends it.
  private func isOnlyText(_ text: Range<Int>) -> Bool {
    text.allSatisfy { place in
      switch bytes[place] {
      case UInt8(ascii: ":"): place + 1 < text.upperBound && bytes[place + 1] != Self.space
      case UInt8(ascii: "#"): bytes[place - 1] != Self.space
      default: true
      }
    }
  }

  private func isDash(_ place: Int, in line: Range<Int>) -> Bool {
    bytes[place] == UInt8(ascii: "-") && (place + 1 == line.upperBound || bytes[place + 1] == Self.space)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private func skipSpaces(_ range: Range<Int>) -> Int {
    range.first { bytes[$0] != Self.space } ?? range.upperBound
  }

  private mutating func addText(_ text: Range<Int>, isPlain: Bool, written: Range<Int>) {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[text]), as: UTF8.self)
    add(.scalar(text, isPlain: isPlain), written)
  }

  private mutating func add(_ kind: YAMLEvent.Kind, _ bytes: Range<Int>) {
    all.append(YAMLEvent(kind: kind, bytes: bytes))
  }
}
