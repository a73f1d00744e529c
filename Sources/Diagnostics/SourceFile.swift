/// A text file of the site's source, with a table of its lines.
///
/// Offsets everywhere in Enlist are UTF-8 bytes from the start of `text`. A byte order mark is not part of the text.
package final class SourceFile: Sendable {
  /// The path as people should read it: relative to where the command was given, with `/` between the parts.
  package let path: String
  /// The text as it is to be read: decoded to UTF-8 and repaired.
  package let text: String
  /// Where each line starts, in UTF-8 bytes; the first is 0.
  private let lineStarts: [Int]
  /// How many Unicode scalars begin before each `stationDistance` bytes, so that a column far into a line is found soon.
  private let scalarStations: [Int]
  /// The text as it was written, where it was repaired: places are shown there.
  private let written: MappedText?

  package init(path: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.path = path
    self.text = text
    lineStarts = SourceFile.lineStarts(in: text)
    scalarStations = SourceFile.scalarStations(in: text)
    written = nil
  }

  /// A file whose text was repaired before anything reads it; diagnostics still show what its author sees.
  package init(repaired: MappedText) {
    path = repaired.file.path
    text = repaired.text
    lineStarts = SourceFile.lineStarts(in: repaired.text)
    scalarStations = SourceFile.scalarStations(in: repaired.text)
    written = repaired
  }

  /// The number of bytes in the text.
  package var byteCount: Int { text.utf8.count }

  /// The range of the whole text.
  package var wholeRange: SourceRange { SourceRange(file: self, bytes: 0..<byteCount) }

  /// A run of this text's bytes in the text as it was written, before repairs.
  package func written(_ bytes: Range<Int>) -> SourceRange {
    written?.source(of: bytes) ?? SourceRange(file: self, bytes: bytes)
  }

  /// The 1-based line and column of a byte. An offset beyond the text counts as its end.
  /// Columns count Unicode scalars, as text editors do.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    if let written { return written.file.position(at: written.source(of: offset..<offset).bytes.lowerBound) }
    let offset = min(max(offset, 0), byteCount)
    let line = lineIndex(containing: offset)
    return (line + 1, scalarCount(in: lineStarts[line]..<offset) + 1)
  }

  /// The byte at which a 0-based line and a 0-based column of Unicode scalars stand, as libyaml counts them.
  package func offset(line: Int, scalarColumn: Int) -> Int {
    guard line < lineStarts.count else { return byteCount }
    let utf8 = text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: lineStarts[line])
    for _ in 0..<scalarColumn {
      guard index < utf8.endIndex else { break }
      index = text.unicodeScalars.index(after: index)
    }
    return utf8.distance(from: utf8.startIndex, to: index)
  }

  /// The byte at which a 1-based line and a 1-based column of UTF-8 bytes stand, as cmark counts them.
  package func offset(line: Int, byteColumn: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return byteCount }
    return min(lineStarts[line - 1] + max(byteColumn - 1, 0), byteCount)
  }

  /// How many bytes a 1-based line has, and how many Unicode scalars, its line end aside.
  package func lineLength(_ number: Int) -> (bytes: Int, scalars: Int) {
    if let written { return written.file.lineLength(number) }
    let bytes = lineBytes(number)
    return (bytes.count, scalarCount(in: bytes))
  }

  /// A 1-based line as it was written, without its line end; empty where there is no such line.
  package func line(_ number: Int) -> Substring {
    if let written { return written.file.line(number) }
    return text.slice(lineBytes(number))
  }

  private func lineBytes(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return byteCount..<byteCount }
    let start = lineStarts[number - 1]
    let utf8 = text.utf8
    var end = utf8.index(utf8.startIndex, offsetBy: number < lineStarts.count ? lineStarts[number] : byteCount)
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    while end > first {
      let last = utf8.index(before: end)
      guard utf8[last] == UInt8(ascii: "\n") || utf8[last] == UInt8(ascii: "\r") else { break }
      end = last
    }
    return start..<start + utf8.distance(from: first, to: end)
  }
}

extension SourceFile {
  fileprivate static func lineStarts(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var starts = [0]
      starts.reserveCapacity(bytes.count / 32)
      let endsAtReturns = bytes.has(UInt8(ascii: "\r"))
      var offset = 0
      while let end = endsAtReturns
        ? lineEnd(from: offset, in: bytes) : bytes.place(of: UInt8(ascii: "\n"), from: offset)
      {
        offset = end + 1
        starts.append(offset)
      }
      return starts
    }
  }

  /// The last byte of a line, where a return may end it.
  private static func lineEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes[start...].indices.first { offset in
      let isReturn = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
      return bytes[offset] == UInt8(ascii: "\n") || isReturn && bytes[offset + 1] != UInt8(ascii: "\n")
    }
  }

  /// The last line that starts at or before the offset.
  fileprivate func lineIndex(containing offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// In bytes.
  private static let stationDistance = 1024

  fileprivate static func scalarStations(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      let ends = stride(from: stationDistance, through: bytes.count, by: stationDistance)
      if bytes.isASCII { return [0] + ends }
      var stations = [0]
      var count = 0
      for end in ends {
        count += bytes[end - stationDistance..<end].count { $0 & 0xC0 != 0x80 }
        stations.append(count)
      }
      return stations
    }
  }

  fileprivate func scalarCount(in bytes: Range<Int>) -> Int {
    scalarCount(before: bytes.upperBound) - scalarCount(before: bytes.lowerBound)
  }

  private func scalarCount(before offset: Int) -> Int {
    let station = offset / Self.stationDistance
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: station * Self.stationDistance)
    let end = utf8.index(start, offsetBy: offset - station * Self.stationDistance)
    return utf8[start..<end].reduce(scalarStations[station]) { count, byte in byte & 0xC0 == 0x80 ? count : count + 1 }
  }
}

extension String {
  /// The text between two UTF-8 offsets. Both must stand between characters' bytes and inside the text.
  package func slice(_ bytes: Range<Int>) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return Substring(utf8[start..<utf8.index(start, offsetBy: bytes.count)])
  }
}
