import Diagnostics
import Testing

@testable import Playbook

struct WrittenTextTests {
  private func written(_ bytes: [UInt8]) throws -> WrittenText {
    var diagnostics = DiagnosticList()
    let file = try #require(TextDecoder.decode(bytes, path: "a.md", diagnostics: &diagnostics))
    return WrittenText(file.text, of: bytes)
  }

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    return mark
      + text.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? pair : pair.reversed()
      }
  }

  /// The bytes of the word "né" behind an emoji or an accent.
  @Test("A place in the text leads to the bytes it was read from, whatever the encoding")
  func places() throws {
    let text = "a🎉 né b"
    let word = 6..<9
    let cases: [([UInt8], Range<Int>)] = [
      (Array(text.utf8), 6..<9),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), 9..<12),
      (utf16(text, isBigEndian: false), 10..<14),
      (utf16(text, isBigEndian: true), 10..<14),
    ]
    for (bytes, range) in cases {
      let written = try written(bytes)
      #expect(written.bytes(of: word) == range)
      #expect(written.encoded("né") == Array(bytes[range]))
    }
    let old = try written([0xE9, 0x20, 0x6E, 0xE9, 0x20])
    #expect(old.bytes(of: 3..<6) == 2..<4)
    #expect(old.encoded("’") == [0x92])
    #expect(old.encoded("\u{92}") == nil)
    #expect(old.encoded("名") == nil)
  }
}
