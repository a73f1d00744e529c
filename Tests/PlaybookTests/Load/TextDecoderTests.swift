import Diagnostics
import Testing

@testable import Playbook

struct TextDecoderTests {
  private var diagnostics = DiagnosticList()

  private mutating func decode(_ bytes: [UInt8]) -> String? {
    TextDecoder.decode(bytes, path: "content/a.md", diagnostics: &diagnostics)?.text
  }

  private var codes: [String] { diagnostics.all.map(\.code) }
  private var place: [Int] { diagnostics.all.first?.location.map { [$0.line, $0.column] } ?? [] }

  @Test(arguments: ["", "plain\n", "a\tb\r\nc\u{0C}", "naïve – “quoted”\u{A0}»", "日本語 🎉"])
  mutating func readsUTF8WithAndWithoutMark(text: String) {
    #expect(decode(Array(text.utf8)) == text)
    #expect(decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [true, false])
  mutating func readsMarkedUTF16WithANote(isBigEndian: Bool) {
    let units = "\u{FEFF}Ana’s 🎉\r\n".utf16
    let bytes = units.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(decode(bytes) == "Ana’s 🎉\r\n")
    #expect(codes == ["utf-16"])
    #expect(diagnostics.all.first?.severity == .note)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x41], [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0],
      [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41],
      [0x41, 0, 0x42, 0, 0x43, 0], [0, 0x41, 0, 0x42],
    ] as [[UInt8]])
  mutating func refusesOtherAndDamagedUTF16(bytes: [UInt8]) {
    #expect(decode(bytes) == nil)
    #expect(codes == ["unreadable-encoding"])
  }

  @Test mutating func readsWindows1252WithAWarningAtTheFirstPlace() {
    #expect(decode(Array("one\nMayor".utf8) + [0x92] + Array("s caf".utf8) + [0xE9]) == "one\nMayor’s café")
    #expect(codes == ["not-utf-8"])
    #expect(place == [2, 6])
    #expect(diagnostics.all.first?.severity == .warning)
    #expect(diagnostics.all.first?.message.contains("'’'") == true)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  mutating func refusesBytesWindows1252LeavesUndefined(byte: UInt8) {
    #expect(decode([0xE9, 0x0A, 0x93, byte]) == nil)
    #expect(codes == ["unreadable-encoding"])
    #expect(place == [2, 2])
  }

  @Test mutating func refusesAFileThatIsPartlyUTF8() {
    #expect(decode(Array("é\nMayor".utf8) + [0x92, 0x73]) == nil)
    #expect(codes == ["unreadable-encoding"])
    #expect(place == [2, 6])
  }

  @Test mutating func refusesTextThatIsMostlyNotLatin() {
    #expect(decode([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0, 0xEE, 0xEC]) == nil)
    #expect(codes == ["unreadable-encoding"])
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}"])
  mutating func refusesControlCharactersAtTheirPlace(character: String) {
    #expect(decode(Array("good text\nab\(character)".utf8)) == nil)
    #expect(codes == ["control-character"])
    #expect(place == [2, 3])
  }

  @Test mutating func keepsControlsThatBelongToAGarbledCharacter() {
    #expect(decode(Array("â€œyesâ€\u{9D}".utf8)) == "â€œyesâ€\u{9D}")
    #expect(diagnostics.isEmpty)
  }

  @Test mutating func refusesAPictureAsText() {
    #expect(decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]) == nil)
    #expect(diagnostics.hasErrors)
  }

  @Test mutating func refusesAFileBeyondTheLimit() {
    #expect(decode([UInt8](repeating: 0x61, count: TextDecoder.byteLimit)) != nil)
    #expect(decode([UInt8](repeating: 0x61, count: TextDecoder.byteLimit + 1)) == nil)
    #expect(codes == ["file-too-large"])
  }
}
