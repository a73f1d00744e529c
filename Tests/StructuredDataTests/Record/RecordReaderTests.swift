import Diagnostics
import Testing

@testable import StructuredData

/// Reads a marked record with a body; the marks are where the problems should be.
func readRecord<Result>(
  _ marked: String, _ body: (RecordReader) -> Result?
) -> (result: Result?, diagnostics: [Diagnostic], source: MarkedSource) {
  let source = MarkedSource(marked)
  var diagnostics = DiagnosticList()
  let result = RecordReader.read(source.file.wholeRange, what: "a record", diagnostics: &diagnostics, body)
  return (result, diagnostics.all, source)
}

@Suite struct RecordReaderTests {
  @Test func `text is read as it was written, with its place`() throws {
    let (text, diagnostics, source) = readRecord("zip: ⟦02142⟧\n") { $0.text("zip") }
    #expect(text == Sourced("02142", at: source.places[0]))
    #expect(diagnostics.isEmpty)
  }

  @Test func `a block of text loses only its last line ends`() {
    let (text, _, _) = readRecord("a: |+\n  one\n\n  two\n\n\n") { $0.text("a") }
    #expect(text?.value == "one\n\ntwo")
  }

  @Test(arguments: ["a: ", "a: ~", "a: null", "a: ''", "a: '  '", "a: \"\\t\\n\"", "a: |\n", "a: \"\u{a0}\"", "b: 1"])
  func `nothing, null and spaces count as absent`(yaml: String) {
    let (text, diagnostics, _) = readRecord(yaml) { reader in
      _ = reader.text("b")
      return reader.text("a")
    }
    #expect(text == nil)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["⟦a⟧: \n", "⟦a⟧: null\n", "⟦a⟧: ' '\n", "⟦\"a\"⟧: \"\"\n"])
  func `a required key without a value is an error at the key`(yaml: String) {
    let (_, diagnostics, source) = readRecord(yaml) { $0.text("a", .required) }
    let diagnostic = expectOne("key-without-value", in: diagnostics, at: source)
    #expect(diagnostic?.message == "the key 'a' has no value")
  }

  @Test func `a required key that is missing is an error at the record`() {
    let (_, diagnostics, source) = readRecord("list:\n  - ⟦name: x⟧\n") { reader in
      reader.records("list") { item in
        _ = item.text("name")
        return item.text("url", .required)
      }
    }
    #expect(expectOne("missing-key", in: diagnostics, at: source)?.message == "the key 'url' is missing")
  }

  @Test(arguments: [
    ("a: ⟦[x]⟧", "'a' needs text, but this is a list"),
    ("a: ⟦{x: 1}⟧", "'a' needs text, but this is a map"),
    ("a:\n  ⟦- x\n  - y⟧", "'a' needs text, but this is a list"),
  ])
  func `a value of the wrong type says what was found and what was expected`(yaml: String, message: String) {
    let (_, diagnostics, source) = readRecord(yaml) { $0.text("a") }
    #expect(expectOne("wrong-type", in: diagnostics, at: source)?.message == message)
  }

  @Test func `a list item with a colon in it is told to use quotes`() {
    let (_, diagnostics, source) = readRecord("asks:\n  - ⟦Good - this: works⟧\n  - fine\n") { $0.texts("asks") }
    let diagnostic = expectOne("wrong-type", in: diagnostics, at: source)
    #expect(diagnostic?.hint == "if the colon belongs to the text, put quotes around the whole text")
  }

  @Test func `lists of text keep their order and places`() {
    let (list, diagnostics, source) = readRecord("a:\n  - ⟦NO⟧\n  - ⟦'1.10'⟧\n") { $0.texts("a") }
    #expect(list?.map(\.value) == ["NO", "1.10"])
    #expect(list?.map(\.source) == source.places)
    #expect(diagnostics.isEmpty)
  }

  @Test func `an empty item is an error, and the others are kept`() {
    let (list, diagnostics, source) = readRecord("a:\n  - x\n  - ⟦''⟧\n  - y\n") { $0.texts("a") }
    #expect(list?.map(\.value) == ["x", "y"])
    expectOne("empty-item", in: diagnostics, at: source)
  }

  @Test(arguments: [("a: ⟦x⟧", "text 'x'"), ("a: ⟦{b: 1}⟧", "a map")])
  func `something else where a list belongs is an error`(yaml: String, found: String) {
    let (list, diagnostics, source) = readRecord(yaml) { $0.texts("a") }
    #expect(expectOne("wrong-type", in: diagnostics, at: source)?.message == "'a' needs a list, but this is \(found)")
    #expect(list?.isEmpty == true)
  }

  @Test func `something else where a record belongs is an error`() {
    let (_, diagnostics, source) = readRecord("a: [⟦x⟧]") { $0.records("a") { $0.text("b") } }
    expectOne("wrong-type", in: diagnostics, at: source)
  }

  @Test(arguments: [
    ("⟦titel⟧: x", "did you mean 'title'?"), ("⟦Title⟧: x", "did you mean 'title'?"),
    ("⟦zzz⟧: x", "known here: title, url"), ("⟦zzz⟧:", "known here: title, url"),
    ("⟦zzz⟧: [1]", "known here: title, url"),
  ])
  func `a key that nobody reads is a warning at the key that names the nearest`(yaml: String, hint: String) {
    let (_, diagnostics, source) = readRecord(yaml) { reader in
      _ = reader.text("title")
      return reader.text("url")
    }
    let diagnostic = expectOne("unknown-key", in: diagnostics, at: source)
    #expect(diagnostic?.severity == .warning)
    #expect(diagnostic?.hint == hint)
  }

  @Test func `keys of nested records are checked too`() {
    let (_, diagnostics, source) = readRecord("contact:\n  email: a@b.org\n  ⟦emial⟧: c@d.org\n") { reader in
      reader.record("contact") { $0.emailAddress("email") }
    }
    #expect(expectOne("unknown-key", in: diagnostics, at: source)?.hint == "did you mean 'email'?")
  }

  @Test(arguments: [
    ("", "empty-record"), ("# nothing", "empty-record"), ("- a", "wrong-type"), ("title:x", "wrong-type"),
  ])
  func `a file that holds no record is an error`(yaml: String, code: String) {
    let (result, diagnostics, _) = readRecord(yaml) { $0.text("a") }
    #expect(result == nil)
    #expect(diagnostics.map(\.code) == [code])
  }

  @Test func `a file that is not YAML is reported once, and its fields are not`() {
    let (_, diagnostics, _) = readRecord("a: b: c") { $0.text("x", .required) }
    #expect(diagnostics.map(\.code) == ["yaml-unquoted-colon"])
  }

  @Test func `a list of records skips what is none, and says so`() {
    let source = MarkedSource("- a: 1\n- ⟦x⟧\n- a: 2\n")
    var diagnostics = DiagnosticList()
    let list = RecordReader.readList(source.file.wholeRange, what: "a list", diagnostics: &diagnostics) { $0.text("a") }
    #expect(list?.map(\.value) == ["1", "2"])
    expectOne("wrong-type", in: diagnostics.all, at: source)
  }

  @Test(arguments: [("", 0), ("[]", 0), ("- a: 1", 1)])
  func `an empty list is a list`(yaml: String, count: Int) {
    var diagnostics = DiagnosticList()
    let list = RecordReader.readList(
      SourceFile(path: "l.yaml", text: yaml).wholeRange, what: "a list", diagnostics: &diagnostics
    ) { $0.text("a") }
    #expect(list?.count == count)
    #expect(diagnostics.isEmpty)
  }

  @Test func `names that the writer chose are read in their order`() {
    let (names, _, _) = readRecord("words:\n  b: 1\n  a: 2\n") { $0.entries("words").map(\.key.value) }
    #expect(names == ["b", "a"])
  }

  @Test func `a file of very many problems on one line keeps some of them, and says that there are more`() {
    let keys = (0..<100_000).map { "k\($0): 1" }.joined(separator: ", ")
    let (_, diagnostics, _) = readRecord("{\(keys)}") { $0.text("a") }
    #expect(diagnostics.count == YAMLReader.maximumProblemCount + 1)
    #expect(diagnostics.last?.code == "too-many-problems")
    #expect(diagnostics.first?.location?.lineText == "")
  }
}
