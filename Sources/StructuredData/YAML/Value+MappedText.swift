import Diagnostics

extension Value {
  /// A scalar's text with each byte mapped to where it was written, for text that is parsed further: Markdown, templates.
  ///
  /// Line breaks that YAML folds and indentation it removes belong to the space that stands for them, an escape to the
  /// characters it makes. `nil` for lists and maps.
  package var mappedText: MappedText? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    var walk = ScalarWalk(text, isPlain: isPlain, source: source)
    return walk.mapped()
  }
}

/// Walks a scalar's text and the bytes it was written as side by side.
private struct ScalarWalk {
  private enum Style { case plain, single, double, block }

  private let text: [UInt8]
  private let written: [UInt8]
  private let style: Style
  private let source: SourceRange
  private var result: MappedText
  /// How far the text and the written bytes are understood.
  private var made = 0
  private var read = 0
  /// Where the run of equal bytes began in the text; it ends at `made`.
  private var runStart = 0

  init(_ text: String, isPlain: Bool, source: SourceRange) {
    self.text = Array(text.utf8)
    self.source = source
    written = Array(source.text.utf8)
    result = MappedText(madeFrom: source.file)
    style = isPlain ? .plain : ScalarWalk.style(of: written.first)
    read = ScalarWalk.start(of: written, style)
  }

  mutating func mapped() -> MappedText {
    while made < text.count {
      guard read < written.count else {
        replace(upTo: text.count, by: read)
        break
      }
      if style == .double, written[read] == UInt8(ascii: "\\") {
        escape()
      } else if text[made] == written[read] {
        made += 1
        read += 1
      } else if !difference() {
        replace(upTo: text.count, by: written.count, from: 0)
      }
    }
    endRun()
    return result
  }
}

extension ScalarWalk {
  private static func style(of first: UInt8?) -> Style {
    switch first {
    case UInt8(ascii: "'"): .single
    case UInt8(ascii: "\""): .double
    default: .block
    }
  }

  /// Behind the opening quote, or behind the line of the `|` or `>`.
  private static func start(of written: [UInt8], _ style: Style) -> Int {
    switch style {
    case .plain: 0
    case .single, .double: min(1, written.count)
    case .block: written.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? written.count
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  /// No-break spaces were read as ordinary ones where they stand for YAML's own.
  private func spaceEnd(from start: Int) -> Int {
    var end = start
    while end < written.count {
      if ScalarWalk.isSpace(written[end]) {
        end += 1
      } else if written[end...].starts(with: [0xC2, 0xA0]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// A doubled quote, removed indentation, or folded line breaks; `false` for anything else.
  private mutating func difference() -> Bool {
    if style == .single, written[read] == UInt8(ascii: "'") {
      skip(upTo: read + 1)
      return true
    }
    let afterSpace = spaceEnd(from: read)
    guard afterSpace > read else { return false }
    if ScalarWalk.isSpace(text[made]) {
      replace(upTo: text[made...].firstIndex { !ScalarWalk.isSpace($0) } ?? text.count, by: afterSpace)
    } else {
      skip(upTo: afterSpace)
    }
    return true
  }

  /// `\n`, `\x41`, `\u02bb` and the like make one character; a backslash at the line's end makes none.
  private mutating func escape() {
    let kind = read + 1 < written.count ? written[read + 1] : 0
    switch kind {
    case 0x0A, 0x0D: skip(upTo: written[(read + 1)...].firstIndex { !ScalarWalk.isSpace($0) } ?? written.count)
    case UInt8(ascii: "x"): replace(upTo: nextScalar, by: read + 4)
    case UInt8(ascii: "u"): replace(upTo: nextScalar, by: read + 6)
    case UInt8(ascii: "U"): replace(upTo: nextScalar, by: read + 10)
    default: replace(upTo: nextScalar, by: read + 2)
    }
  }

  private var nextScalar: Int { text[(made + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count }

  private mutating func skip(upTo end: Int) {
    endRun()
    read = end
  }

  /// The text up to an offset stands for the written bytes up to another, from `start` or where the walk is.
  private mutating func replace(upTo end: Int, by writtenEnd: Int, from start: Int? = nil) {
    endRun()
    append(made..<end, from: (start ?? read)..<max(start ?? read, min(writtenEnd, written.count)))
    made = end
    runStart = end
    read = min(writtenEnd, written.count)
  }

  private mutating func endRun() {
    let length = made - runStart
    append(runStart..<made, from: read - length..<read)
    runStart = made
  }

  private mutating func append(_ bytes: Range<Int>, from place: Range<Int>) {
    let start = source.bytes.lowerBound
    result.append(
      String(decoding: text[bytes], as: UTF8.self),
      from: SourceRange(file: source.file, bytes: start + place.lowerBound..<start + place.upperBound))
  }
}
