import Diagnostics
import Testing

@testable import StructuredData

@Suite struct YAMLRefusalTests {
  /// The value as it can still be checked: `!` for what can't be known.
  @Test(arguments: [
    ("yaml-anchor", "a: ⟦&x⟧ 1\n", "{a: 1}"),
    ("yaml-anchor", "a: ⟦&x⟧ [1]\n", "{a: [1]}"),
    ("yaml-anchor", "a: ⟦&x⟧\n  b: 1\n", "{a: {b: 1}}"),
    ("yaml-alias", "a: ⟦*x⟧\n", "{a: !}"),
    ("yaml-alias", "- ⟦*Hawaiʻi⟧\n".replacing("ʻ", with: ""), "[!]"),
    ("yaml-tag", "a: ⟦!!str⟧ 1\n", "{a: 1}"),
    ("yaml-tag", "a: ⟦!custom⟧ 1\n", "{a: 1}"),
    ("yaml-tag", "a: ⟦!⟧ 1\n", "{a: 1}"),
    ("yaml-tag", "⟦!!map⟧ {a: 1}\n", "{a: 1}"),
    ("yaml-tag", "a: ⟦!!python/object:os.system⟧ [1]\n", "{a: [1]}"),
    ("yaml-tag", "a: ⟦!x!y⟧ 1\n", nil),
    ("yaml-merge-key", "a:\n  ⟦<<⟧: {b: 1}\n", "{a: !}"),
    ("yaml-key-not-text", "⟦[a, b]⟧: 1\n", "!"),
    ("yaml-key-not-text", "? ⟦a: 1⟧\n: 2\n", "!"),
    ("yaml-needs-quotes", "a: ⟦{{⟧name}}\n", "{a: !}"),
    ("yaml-missing-colon", "{a: 1,⟦300⟧}\n", "!"),
    ("yaml-missing-colon", "{⟦a⟧, b: 1}\n", "!"),
    ("yaml-missing-colon", "? ⟦a⟧\nb: 1\n", "!"),
    ("yaml-several-documents", "a: 1\n⟦---⟧\nb: 2\n", nil),
    ("yaml-several-documents", "a: 1\n...\n⟦---⟧\n", nil),
  ])
  func `what could surprise is refused by name, where it stands`(code: String, yaml: String, shape: String?) {
    let (value, diagnostics, source) = readYAML(yaml)
    let diagnostic = expectOne(code, in: diagnostics, at: source)
    #expect(diagnostic?.severity == .error)
    #expect(diagnostic?.hint != nil)
    #expect(value?.shape == shape)
  }

  @Test(arguments: ["%YAML 1.1\n---\na: 1\n", "%TAG ! tag:example.org,2000:\n---\na: 1\n", "%FOO bar\n---\na: 1\n"])
  func `directives are refused`(yaml: String) {
    let (value, diagnostics, _) = readYAML(yaml)
    #expect(diagnostics.map(\.code) == ["yaml-directive"])
    #expect(diagnostics.first?.location?.line == 1)
    #expect(value == nil || value?.shape == "{a: 1}")
  }

  @Test func `what is refused hides no other problem of a record, and is not missed`() {
    let (_, diagnostics, _) = readYAML("a: *x\nb: &y 1\nc: 1\nc: 2\n")
    #expect(diagnostics.map(\.code) == ["yaml-alias", "yaml-anchor", "duplicate-key"])
  }

  @Test(arguments: [
    "a: \"x⟦\\x07⟧\"", "a: \"⟦\\0⟧b\"", "a: \"x⟦\\x1b⟧b\"", "a: \"x⟦\\x7f⟧b\"", "a: \"x⟦\\x85⟧b\"", "\"⟦\\a⟧\": b",
  ])
  func `an escape that makes a control character is an error`(yaml: String) {
    let (_, diagnostics, source) = readYAML(yaml)
    #expect(expectOne("control-character", in: diagnostics, at: source)?.severity == .error)
  }

  @Test func `escapes for tabs, line ends and letters are read`() {
    #expect(readYAML("a: \"\\t\\n\\xe9\\u2019\"").diagnostics.isEmpty)
  }

  @Test func `a quoted merge sign is a key like any other`() {
    #expect(readYAML("'<<': 1\n").value?.shape == "{<<: 1}")
  }

  @Test func `an alias bomb is refused at its first anchors, and the reading stops soon`() {
    var bomb = "a0: &a0 [lol, lol, lol]\n"
    for level in 1...100 {
      bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n"
    }
    let (value, diagnostics, _) = readYAML(bomb)
    #expect(value == nil)
    #expect(diagnostics.first?.code == "yaml-anchor")
    #expect(diagnostics.count == YAMLReader.maximumProblemCount + 1)
    #expect(diagnostics.last?.code == "too-many-problems")
  }

  @Test func `a value that refers to itself is refused`() {
    let (value, diagnostics, _) = readYAML("a: &a [*a]\n")
    #expect(value?.shape == "{a: [!]}")
    #expect(diagnostics.map(\.code) == ["yaml-anchor", "yaml-alias"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: ", "? - "])
  func `nesting beyond the limit stops the reading, and is reported once`(opening: String) {
    let file = SourceFile(path: "deep.yaml", text: String(repeating: opening, count: 100_000))
    var diagnostics = DiagnosticList()
    #expect(YAMLReader.read(file.wholeRange, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.all.map(\.code) == ["yaml-too-deep"])
    #expect(
      diagnostics.all.first?.message == "'deep.yaml' nests lists and maps deeper than the limit of 64")
  }

  @Test func `one level beyond the limit is refused, at the level's bracket`() {
    let (value, diagnostics, source) = readYAML(
      String(repeating: "[", count: 64) + "⟦[⟧" + String(repeating: "]", count: 65))
    expectOne("yaml-too-deep", in: diagnostics, at: source)
    #expect(value == nil)
  }

  @Test func `nesting up to the limit is read`() {
    let yaml = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(readYAML(yaml).value?.shape == yaml)
  }

  @Test func `a text beyond the size limit is refused before it is parsed`() {
    let file = SourceFile(path: "big.yaml", text: "a: " + String(repeating: "x", count: YAMLReader.maximumSize))
    var diagnostics = DiagnosticList()
    #expect(YAMLReader.read(file.wholeRange, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.all.map(\.code) == ["yaml-too-large"])
    #expect(diagnostics.all.first?.message == "'big.yaml' has 8000003 bytes of YAML; the limit is 8000000")
  }

  @Test func `more values than the limit are refused`() {
    let file = SourceFile(path: "many.yaml", text: "[" + String(repeating: "a,", count: 1_000_001) + "]")
    var diagnostics = DiagnosticList()
    #expect(YAMLReader.read(file.wholeRange, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.all.map(\.code) == ["yaml-too-many-values"])
    #expect(diagnostics.all.first?.message == "'many.yaml' holds more values than the limit of 1000000")
  }
}
