import Diagnostics
import Testing

@testable import StructuredData

/// A tilde stands for a no-break space.
@Suite struct NoBreakSpaceTests {
  private func marked(_ text: String) -> String { text.replacing("~", with: "\u{A0}") }

  @Test(arguments: [
    ("id:~7", "{id: 7}"), ("id:~ 7~", "{id: 7}"), ("id:~~7", "{id: 7}"), ("a:\n  -~one\n  -~two", "{a: [one, two]}"),
    ("a:\n~~b: [x]", "{a: {b: [x]}}"), ("-~a:~1\n~ b:~2", "[{a: 1, b: 2}]"),
    ("a: {b: [x],~c: [y]}", "{a: {b: [x], c: [y]}}"),
    ("a: {b:~1}", "{a: {b: 1}}"), ("a: [x,~y]~", "{a: [x, y]}"), ("a:~\r\n~~b:~1\r\n", "{a: {b: 1}}"),
    ("a:~\"b\"", "{a: \"b\"}"),
    ("a: |\n~~one\n~~two", "{a: \"one\ntwo\"}"), ("~", ""), ("- - 1\n-~- 2", "[[1], [2]]"),
  ])
  func `one in YAML's own places is a space like any other`(yaml: String, shape: String) {
    let (value, diagnostics, _) = readYAML(marked(yaml))
    #expect(value?.shape == shape, "\(yaml)")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "a~b", "Oui~: non", "Étape 1 :~Préparer", "« café~»", "1~300", "\"Note:~x\"", "'a,~b'", "x,~y", "-~",
    "[link](x),~y",
  ])
  func `one in a text stays`(text: String) {
    let (value, diagnostics, _) = readYAML(marked("a: 'x'\nb: \"\(text.replacing("\"", with: ""))\""))
    #expect(value?["b"]?.shape == marked("\"\(text.replacing("\"", with: ""))\""))
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["a: 10~000", "a: Phase 1:~Orientation", "a: x,~y"])
  func `one in a text without quotes stays`(yaml: String) {
    #expect(readYAML(marked(yaml)).value?.shape == marked("{\(yaml)}"))
  }

  @Test func `places behind one are those of the file`() {
    let (_, diagnostics, source) = readYAML(marked("é:~1\nb:~2\n⟦b⟧:~3\n"))
    #expect(expectOne("duplicate-key", in: diagnostics, at: source) != nil)
    let control = readYAML(marked("a:~1\nb: x⟦\u{1}⟧\n"))
    #expect(expectOne("yaml-control-character", in: control.diagnostics, at: control.source) != nil)
  }

  @Test func `a key twice behind one is a duplicate, not an unknown key`() {
    #expect(readYAML(marked("{a: [x],~a: [y]}")).diagnostics.map(\.code) == ["duplicate-key"])
  }

  @Test func `each byte of a text behind one is mapped to its place`() {
    let (value, _, source) = readYAML(marked("a: |\n~~one ⟦two⟧\n"))
    let text = value?["a"]?.mappedText
    #expect(text?.source(of: 4..<7) == source.places.first)
  }
}
