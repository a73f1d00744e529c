import Diagnostics
import Testing

@testable import Playbook

struct PictureCheckTests {
  private static let hostile = "<svg>\n<script/></svg>"

  private func diagnostics(_ bytes: [UInt8], path: String = "content/media/logo.svg") -> [Diagnostic] {
    var list = DiagnosticList()
    PictureCheck.check(bytes, path: path, diagnostics: &list)
    return list.all
  }

  @Test(arguments: ["logo.svg", "Logo.SVG", "a/b.Svg"])
  func refusesAnUnsafePictureWhereItBegins(name: String) {
    let found = diagnostics(Array(Self.hostile.utf8), path: "content/media/\(name)")
    #expect(found.map(\.code) == ["unsafe-picture"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.location.map { [$0.line, $0.column] } == [2, 1])
  }

  @Test(arguments: [true, false])
  func readsUTF16BeforeItJudges(isBigEndian: Bool) {
    let bytes = "\u{FEFF}\(Self.hostile)".utf16.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(diagnostics(bytes).map(\.code).contains("unsafe-picture"))
  }

  @Test func reportsAPictureThatEndsTooSoon() {
    #expect(diagnostics(Array("<svg>".utf8)).map(\.code) == ["unsafe-picture"])
  }

  @Test(arguments: ["logo.svg", "logo.png"])
  func reportsAPictureWithoutAByte(name: String) {
    #expect(diagnostics([], path: "content/media/\(name)").map(\.code) == ["empty-picture"])
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(diagnostics([0xE9, 0x0A, 0x93, 0x81]).map(\.severity) == [.error])
  }

  @Test func leavesPlainDrawingsAndOtherPicturesAlone() {
    #expect(diagnostics(Array("<svg><path d='M0 0'/></svg>".utf8)).isEmpty)
    #expect(diagnostics(Array(Self.hostile.utf8), path: "content/media/logo.png").isEmpty)
    #expect(diagnostics([], path: "templates/assets/later.js").isEmpty)
  }
}
