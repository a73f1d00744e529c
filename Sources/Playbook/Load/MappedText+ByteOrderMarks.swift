import Diagnostics

extension MappedText {
  /// The text without byte order marks, which joining files leaves in the middle and repairing garbled text brings back.
  /// They are invisible, and between a line's start and its marker or key they would keep it from being read.
  var withoutByteOrderMarks: MappedText {
    guard text.has(byte: 0xEF) else { return self }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = Array(text.utf8)
    let places = bytes.indices.filter { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    return replacing(places.map { (bytes: $0..<$0 + mark.count, with: "") })
  }
}
