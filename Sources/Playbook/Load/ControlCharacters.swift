import Diagnostics

/// Control characters, which no text needs and which would be published unseen.
enum ControlCharacters {
  /// The first one in a file; `nil` where there is none. Tabs, line ends and page breaks are text, and so are the
  /// controls between U+0080 and U+009F that are part of a garbled character: repairing removes those.
  static func first(in file: SourceFile) -> SourceRange? {
    var text = file.text
    let offset = text.withUTF8 { bytes in isPlain(bytes) ? nil : bytes.indices.first { mayBeControl($0, in: bytes) } }
    guard let offset else { return nil }
    let isInASCII = isControl(text.utf8[text.utf8.index(text.startIndex, offsetBy: offset)])
    return isInASCII ? SourceRange(file: file, bytes: offset..<offset + 1) : firstOfAnyKind(in: file)
  }

  /// Whether all of them are ASCII's characters and line ends, as in most files. Without a way out many bytes are looked at at once.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in bytes where byte &- 0x20 > 0x5E && byte != 0x0A { isPlain = false }
    return isPlain
  }

  /// Whether a byte is a control character, or the first of a character that may be one.
  private static func mayBeControl(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[offset]
    if (0x20..<0x7F).contains(byte) { return false }
    return isControl(byte)
      || byte == 0xC2 && offset + 1 < bytes.count && (0x80...0x9F).contains(bytes[offset + 1])
  }

  /// The same for the rare file that has a control beyond U+0080: it costs reading what is garbled.
  private static func firstOfAnyKind(in file: SourceFile) -> SourceRange? {
    var garbled = GarbledWord.all(in: file.text)[...]
    var offset = 0
    for scalar in file.text.unicodeScalars {
      let bytes = offset..<offset + UTF8.width(scalar)
      while let word = garbled.first, word.bytes.upperBound <= offset { garbled.removeFirst() }
      let isGarbled = garbled.first.map { $0.bytes.contains(offset) } ?? false
      let isControl =
        (0x80...0x9F).contains(scalar.value) ? !isGarbled : scalar.value < 0x80 && isControl(UInt8(scalar.value))
      if isControl { return SourceRange(file: file, bytes: bytes) }
      offset = bytes.upperBound
    }
    return nil
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D || byte == 0x7F
  }
}
