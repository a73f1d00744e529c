import Diagnostics

/// Control characters, which no text needs and which would be published unseen.
enum ControlCharacters {
  /// The first one in a file; `nil` where there is none. Tabs, line ends and page breaks are text, and so are the
  /// controls between U+0080 and U+009F that are part of a garbled character: repairing removes those.
  static func first(in file: SourceFile) -> SourceRange? {
    var offset = 0
    var previous: UInt8 = 0
    var garbled: [Range<Int>]?
    for byte in file.text.utf8 {
      if isControl(byte) { return SourceRange(file: file, bytes: offset..<offset + 1) }
      if previous == 0xC2, (0x80...0x9F).contains(byte) {
        let known = garbled ?? MojibakeRepair.garbledWords(in: file.text).map(\.bytes)
        if !known.contains(where: { $0.contains(offset) }) {
          return SourceRange(file: file, bytes: offset - 1..<offset + 1)
        }
        garbled = known
      }
      previous = byte
      offset += 1
    }
    return nil
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case ..<0x20, 0x7F: true
    default: false
    }
  }
}
