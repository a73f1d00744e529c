import Diagnostics
import Testing

@testable import StructuredData

@Suite struct YAMLReaderTests {
  @Test(arguments: [
    "02142", "NO", "no", "yes", "on", "1.10", "12:30", "0x1F", "1e3", "2026-02-30", "1_000", ".5", "+1", "0o17", ".nan",
    "3 - 4", "a#b", "C++", "Hawaiʻi", "true", "a: b".split(separator: ":").joined(),
  ])
  func `a plain scalar stays as written`(text: String) throws {
    let (value, diagnostics, source) = readYAML("key: ⟦\(text)⟧\n")
    #expect(diagnostics.isEmpty)
    let scalar = try #require(value?["key"])
    #expect(scalar.shape == text)
    #expect(scalar.source == source.places[0])
    #expect(!scalar.isNull)
  }

  @Test(arguments: ["~", "null", "Null", "NULL", "", " # a comment"])
  func `nothing is null`(text: String) throws {
    let value = try #require(readYAML("key: \(text)\nnext: 1\n").value?["key"])
    #expect(value.isNull)
  }

  @Test(arguments: ["'null'", "\"null\"", "'~'", "''", "\"\"", "|\n  null"])
  func `quoted and block scalars are never null`(text: String) throws {
    let value = try #require(readYAML("key: \(text)\n").value?["key"])
    #expect(!value.isNull)
  }

  @Test(arguments: [
    ("a: 1\nb:\n  - x\n  - y: 2\n    z: 'q'\n", "{a: 1, b: [x, {y: 2, z: \"q\"}]}"),
    ("[a, {b: c}, []]", "[a, {b: c}, []]"),
    ("--- \na: 1\n...\n", "{a: 1}"),
    ("# only\na: # note\n  b\n", "{a: b}"),
    ("a: |\n  one\n  two\n", "{a: \"one\ntwo\n\"}"),
    ("a: >-\n  one\n  two\n", "{a: \"one two\"}"),
    ("a: one\n  two\n", "{a: one two}"),
    ("a: 1\r\nb:\r\n  - x\r\n", "{a: 1, b: [x]}"),
    ("just text", "just text"),
    ("z: 1\na: 2\nm: 3", "{z: 1, a: 2, m: 3}"),
  ])
  func `lists and maps are read in their order`(yaml: String, shape: String) {
    let (value, diagnostics, _) = readYAML(yaml)
    #expect(diagnostics.isEmpty)
    #expect(value?.shape == shape)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "--- ~", "\r\n"])
  func `an empty text is a value that is null`(yaml: String) throws {
    let (value, diagnostics, _) = readYAML(yaml)
    #expect(diagnostics.isEmpty)
    #expect(try #require(value).isNull)
  }

  @Test(arguments: [1, 15, 16, 17, 18, 40])
  func `a key that is there twice is found among few keys and among many`(count: Int) throws {
    for repeated in [1, count / 2 + 1, count] {
      let keys = (1...count).map { "key\($0): \($0)\n" }.joined()
      let (value, diagnostics, _) = readYAML(keys + "key\(repeated): again\nlast: 1\n")
      #expect(diagnostics.map(\.code) == ["duplicate-key"])
      #expect(diagnostics.first?.related.first?.location.line == repeated)
      #expect(value?["key\(repeated)"]?.shape == "\(repeated)")
      #expect(value?["last"]?.shape == "1")
    }
  }

  @Test func `places are those of the file when only a part of it is read`() throws {
    let source = MarkedSource("Hawaiʻi\n---\n⟦title: ⟦Aloha ʻoe⟧\nlist: ⟦[a, ⟦b⟧]⟧\n⟧---\nbody\n")
    var diagnostics = DiagnosticList()
    let value = YAMLReader.read(source.places[3], diagnostics: &diagnostics)
    #expect(value?["title"]?.source == source.places[0])
    guard case .list(let items) = value?["list"]?.content else { return #expect(Bool(false)) }
    #expect(items[1].source == source.places[1])
    #expect(value?["list"]?.source == source.places[2])
    #expect(diagnostics.isEmpty)
  }

  @Test func `a block collection ends with its last value, not with the blank lines and comments behind it`() {
    let (value, _, source) = readYAML("a:\n  - ⟦x: 1\n    y: two⟧\n\n# next\nb: 2\n")
    guard case .list(let items) = value?["a"]?.content else { return #expect(Bool(false)) }
    #expect(items[0].source == source.places[0])
  }

  @Test func `a block scalar ends with its text, not with the line ends behind it`() {
    let (value, _, source) = readYAML("a: ⟦|\n  one\n  two⟧\n\n\nb: 2\n")
    #expect(value?["a"]?.source == source.places[0])
  }

  @Test func `columns count characters, not bytes`() {
    let (_, diagnostics, source) = readYAML("name: Hawaiʻi\nʻōlelo: 1\n⟦ʻōlelo⟧: 2\n")
    #expect(expectOne("duplicate-key", in: diagnostics, at: source)?.location?.length == 6)
  }

  @Test func `lines are those of the file when it has the line separators that only YAML knows`() {
    let (_, diagnostics, source) = readYAML("a: 'x\u{2028}y\u{85}z'\n⟦a⟧: 2\n")
    #expect(expectOne("duplicate-key", in: diagnostics, at: source)?.location?.line == 2)
  }

  @Test(arguments: [
    "a: 1\nb: 2\n⟦a⟧: 3\n", "list:\n  - x: 1\n    y:\n      z: 1\n      ⟦z⟧: 2\n", "{a: 1, ⟦a⟧: 2}",
    "a: 1\r\n⟦a⟧: 2\r\n", "a: 1\n⟦'a'⟧: 2\n", "a: 1\n⟦\"\\x61\"⟧: 2\n",
  ])
  func `a duplicate key is an error at the second, which names the first`(yaml: String) throws {
    let (value, diagnostics, source) = readYAML(yaml)
    let diagnostic = try #require(expectOne("duplicate-key", in: diagnostics, at: source))
    let related = try #require(diagnostic.related.first)
    #expect(diagnostic.related.count == 1)
    #expect((related.location.line, related.location.column) < (diagnostic.location?.line ?? 0, 99))
    #expect(value != nil)
    #expect(value?.shape.contains("3") == false)
  }
}
