import Diagnostics
import Foundation
import Testing

@testable import Playbook

struct MojibakeRepairTests {
  private func repair(_ text: String) -> (text: String, diagnostics: [Diagnostic]) {
    var list = DiagnosticList()
    let repaired = MojibakeRepair.repair(SourceFile(path: "a.md", text: text).wholeRange, diagnostics: &list)
    return (repaired.text, list.all)
  }

  /// The text as it would look after its UTF-8 was read as Windows-1252.
  private func garble(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for byte in text.utf8 { view.append(Windows1252.scalar(of: byte) ?? Unicode.Scalar(byte)) }
    return String(view)
  }

  static let goodTexts = [
    "Mayor’s", "“quoted”", "a – b — c…", "café", "£5", "€5", "n\u{A0}b", "TechHire™", "© 2016", "José", "año", "à la",
    "Über", "œuvre", "✓ done", "• item", "→ next", "½", "25°", "😀 yes", "Québec", "5 × 4", "São Paulo", "Việt Nam",
    "naïve", "ﬁne", "a\u{200B}b", "Žižek", "CÔTE", "Ça", "Résumé",
    "Santa Fé", "México", "Rêve", "Cúcuta", "FRANÇAIS", "NOËL", "León", "Peña", "AOÛT", "Ålesund", "DÉJÀ",
  ]

  @Test(arguments: goodTexts)
  func readsGarbledTextAsItWasMeant(good: String) {
    let garbled = good == "Žižek" ? "Å½iÅ¾ek" : garble(good)
    #expect(garbled != good)
    #expect(repair(garbled).text == good)
    #expect(repair(garbled).diagnostics.allSatisfy { $0.code == "mojibake" && $0.severity == .note })
  }

  @Test(arguments: goodTexts)
  func leavesGoodTextAlone(good: String) {
    let result = repair(good)
    #expect(result.text == good)
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: ["Mayor’s", "café", "£5", "“quoted”", "a – b"])
  func readsWhatWasGarbledTwiceOrThreeTimes(good: String) {
    #expect(repair(garble(garble(good))).text == good)
    #expect(repair(garble(garble(garble(good)))).text == good)
  }

  @Test func readsWhatWasTakenForLatin1() {
    #expect(repair("Mayor\u{E2}\u{80}\u{99}s").text == "Mayor’s")
  }

  @Test(arguments: [
    // French: an accent before closing marks, with and without a no-break space.
    "« café\u{A0}»", "« À\u{A0}»", "«É»", "le «\u{A0}CAFÉ\u{A0}»", "“CAFÉ”", "L’ÉTÉ…", "“déjà…”", "À", "â", "“à”…",
    // Portuguese and Vietnamese in capitals.
    "“MAÇÃ”", "IRMÃ’", "IRMÃ–JOÃO", "IRMÃ\u{A0}MARIA", "AMANHÃ…", "“Ã”", "Ã", "ĐÃ", "“ĐÃ”", "“amanhã…”", "maçã”…",
    // Spanish, German, Nordic.
    "“Ñ”", "JOSÉ’S", "«está»", "„Spaß“", "„groß”", "HYVÄ”", "”PÅ”", "SMÅ…", "ÜÖÄ", "Ðe", "þð",
    // Romanian, Welsh, single letters, unfinished groups.
    "Â", "ÎN Â", "Âncora", "Ãa", "Â a", "ï»", "ðŸ", "",
  ])
  func raisesNoFalseAlarm(text: String) {
    let result = repair(text)
    #expect(result.text == text)
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: ["â€", "â€?", "said â€ yes"])
  func warnsOfWhatLostAByteAndCannotBeRead(text: String) {
    let result = repair("good\n\(text) and â€™")
    #expect(result.text == "good\n\(text) and ’")
    #expect(result.diagnostics.map(\.code) == ["mojibake", "unreadable-mojibake"])
    #expect(result.diagnostics.last?.severity == .warning)
    #expect(result.diagnostics.last?.location?.line == 2)
  }

  @Test func warnsOnceOfCharactersThatWereLost() {
    let result = repair("one\nMayor\u{FFFD}s\u{FFFD}")
    #expect(result.text == "one\nMayor\u{FFFD}s\u{FFFD}")
    #expect(result.diagnostics.map(\.code) == ["lost-character"])
    #expect(result.diagnostics.first?.severity == .warning)
    #expect(result.diagnostics.first?.location.map { [$0.line, $0.column] } == [2, 6])
  }

  @Test(arguments: ["\u{FEFF}a", "a\u{FEFF}", "\u{FEFF}\u{FEFF}a"])
  func takesOutByteOrderMarks(text: String) {
    #expect(repair(text).text == "a")
    #expect(repair(text).diagnostics.isEmpty)
  }

  @Test func theNoteShowsTheWholeWordAndItsPlace() {
    let result = repair("one\nthe Mayorâ€™s office")
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.message == "garbled text 'Mayorâ€™s' is read as 'Mayor’s'")
    #expect(result.diagnostics.first?.location?.line == 2)
    #expect(result.diagnostics.first?.location?.column == 10)
  }

  @Test func aWordWithSeveralGarbledCharactersGetsOneNote() {
    let result = repair("â€œrÃ©sumÃ©â€\u{9D} Ã©")
    #expect(result.text == "“résumé” é")
    #expect(result.diagnostics.count == 2)
    #expect(result.diagnostics.first?.message == "garbled text 'â€œrÃ©sumÃ©â€\u{9D}' is read as '“résumé”'")
  }

  @Test func aTextFullOfThemGetsALastNoteThatCounts() {
    let result = repair(String(repeating: "cafÃ© ", count: MojibakeRepair.noteLimit + 5))
    #expect(result.diagnostics.count == MojibakeRepair.noteLimit + 1)
    #expect(result.diagnostics.last?.message == "5 more garbled words are read as meant, from here on")
    #expect(result.text == String(repeating: "café ", count: MojibakeRepair.noteLimit + 5))
  }

  @Test(arguments: ["Ã©", "Ã©Â\u{81}", "Ã\u{83}", "é", "Ã© "])
  func aLongTextGetsFewAndShortNotes(piece: String) {
    let text = String(repeating: piece, count: 3_000)
    #expect(repair(text).diagnostics.count <= MojibakeRepair.noteLimit + 1)
    #expect(repair(text).diagnostics.allSatisfy { $0.message.utf8.count < 2_000 })
  }

  @Test func whatFollowsStillKnowsItsPlace() {
    var list = DiagnosticList()
    let file = SourceFile(path: "a.md", text: "Mayorâ€™s office")
    let repaired = MojibakeRepair.repair(file.wholeRange, diagnostics: &list)
    let office = repaired.text.utf8.count - 6..<repaired.text.utf8.count
    #expect(repaired.source(of: office).text == "office")
  }

  /// Real playbook pages, where they lie beside the package.
  static let pages = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data").standardized.path(percentEncoded: false)
  static let hasPages =
    FileManager.default.fileExists(atPath: pages) || ProcessInfo.processInfo.environment["CI"] == "true"

  @Test(.enabled(if: hasPages, "the folder ../shared with real pages is not there"))
  func findsExactlyWhatIsGarbledInRealPages() throws {
    var found: [String: Int] = [:]
    let names = FileManager.default.enumerator(atPath: Self.pages)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix(".md") || name.hasSuffix(".yaml") {
      let text = try String(contentsOfFile: "\(Self.pages)/\(name)", encoding: .utf8)
      let result = repair(text)
      if !result.diagnostics.isEmpty { found[name] = result.diagnostics.count }
    }
    #expect(names.count > 50)
    #expect(found == ["playbook/03-enlisting-employers.seed.md": 1, "pitch/seed-claims.yaml": 1])
  }
}
