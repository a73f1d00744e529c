/// The bytes of a text file, with the way from places in its text back to them.
struct WrittenText: Sendable {
  private enum Encoding: Sendable {
    case utf8(start: Int)
    case utf16(isBigEndian: Bool)
    case windows1252
  }

  let text: String
  private let encoding: Encoding

  /// - Parameter text: what was decoded from the bytes.
  init(_ text: String, of bytes: [UInt8]) {
    self.text = text
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8(start: 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16(isBigEndian: bytes[0] == 0xFE)
    } else {
      encoding = String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8(start: 0)
    }
  }

  /// The file's bytes that a part of the text was read from.
  func bytes(of range: Range<Int>) -> Range<Int> {
    let start = offset(of: text.slice(0..<range.lowerBound), isStart: true)
    return start..<start + offset(of: text.slice(range), isStart: false)
  }

  /// A text in the file's encoding; `nil` where that has no bytes for it.
  func encoded(_ replacement: String) -> [UInt8]? {
    switch encoding {
    case .utf8: return Array(replacement.utf8)
    case .utf16(let isBigEndian):
      return replacement.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? pair : pair.reversed()
      }
    case .windows1252:
      let bytes = replacement.unicodeScalars.map { scalar in
        Windows1252.byte(of: scalar).flatMap { Windows1252.scalar(of: $0) == scalar ? $0 : nil }
      }
      return bytes.contains(nil) ? nil : bytes.compactMap(\.self)
    }
  }

  /// How many bytes a part of the text takes up, with the byte order mark where it begins the file.
  private func offset(of part: Substring, isStart: Bool) -> Int {
    switch encoding {
    case .utf8(let start): part.utf8.count + (isStart ? start : 0)
    case .utf16: part.utf16.count * 2 + (isStart ? 2 : 0)
    case .windows1252: part.unicodeScalars.count
    }
  }
}
