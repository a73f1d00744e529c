import Diagnostics
import Testing

@testable import StructuredData

@Suite struct YAMLSyntaxFaultTests {
  static let slips: [(code: String, yaml: String)] = [
    ("yaml-unquoted-colon", "title: Phase 1⟦:⟧ Orientation\n"),
    ("yaml-unquoted-colon", "id: 1\nlist:\n  - title: Hawaiʻi⟦:⟧ aloha\n"),
    ("yaml-unquoted-colon", "title: Time⟦:⟧ 12:30\r\nnext: 1\r\n"),
    ("yaml-unquoted-colon", "title: a⟦:⟧\nnext: 1\n"),
    ("yaml-unquoted-colon", "{a: Phase 1⟦:⟧ x}\n"),
    ("yaml-indentation", "a: 1\n  b⟦:⟧ 2\n"),
    ("yaml-indentation", "text: We went\n  Phase 2⟦:⟧ more\n"),
    ("yaml-indentation", "  a: 1\n⟦b⟧: 2\n"),
    ("yaml-indentation", "a:\n    b: 1\n  ⟦c⟧: 2\n"),
    ("yaml-indentation", "list:\n  - a\n ⟦-⟧ b\n"),
    ("yaml-indentation", "- a\n⟦b⟧: 1\n"),
    ("yaml-list-on-key-line", "list: ⟦-⟧ a\n"),
    ("yaml-tab", "a:\n⟦\t⟧b: 1\n"),
    ("yaml-tab", "a:\n  b: 1\n⟦\t⟧c: 2\n"),
    ("yaml-tab", "list:\n⟦\t⟧- a\n"),
    ("yaml-unclosed-quote", "a: ⟦\"⟧never closed\nb: 1\n"),
    ("yaml-unclosed-quote", "a: ⟦'⟧it\nb: 1\n"),
    ("yaml-unclosed-quote", "- x\n- ⟦'⟧Hawaiʻi\n"),
    ("yaml-quote-ends-early", "title: 'Employer'⟦s⟧ guide'\n"),
    ("yaml-quote-ends-early", "title: \"The \"⟦b⟧est\" guide\"\n"),
    ("yaml-quote-ends-early", "title: \"Good\" ⟦m⟧orning\n"),
    ("yaml-unknown-escape", "path: \"C:⟦\\⟧docs\"\n"),
    ("yaml-needs-quotes", "a: ⟦@⟧handle\n"),
    ("yaml-needs-quotes", "a: ⟦`⟧code`\n"),
    ("yaml-needs-quotes", "a: ⟦%⟧ of people\n"),
    ("yaml-needs-quotes", "a: ⟦*⟧*bold** text\n"),
    ("yaml-needs-quotes", "a: ⟦&⟧ more\n"),
    ("yaml-needs-quotes", "a: ⟦{{⟧community.name}} hires\n"),
    ("yaml-needs-quotes", "a: ⟦[⟧our page](https://example.org)\n"),
    ("yaml-needs-quotes", "a: ⟦{{⟧#x}}yes{{/x}}\n"),
    ("yaml-needs-quotes", "a: ⟦{{⟧ x }} and {{y}}\n"),
    ("yaml-needs-quotes", "a: ⟦{{⟧{x}}}\n"),
    ("yaml-unclosed-bracket", "a: ⟦[⟧x, y\nb: 1\n"),
    ("yaml-unclosed-bracket", "a: 1\nx: ⟦[⟧\n"),
    ("yaml-unclosed-bracket", "a: 1\nx: ⟦[⟧"),
    ("yaml-unclosed-bracket", "x: ⟦{⟧ # note\n\n"),
    ("yaml-unclosed-bracket", "x: [[a], {b: 1}, ⟦[⟧c,\n"),
    ("yaml-unclosed-bracket", "x: ⟦[⟧{b: 1},\n"),
    ("yaml-unclosed-bracket", "text: >-\n  We hire {{#x}}here{{/x}}\nx: ⟦[⟧\n"),
    ("yaml-unclosed-bracket", "text: '{{#x}}here{{/x}}'\n# {{#x}}\nx: ⟦{⟧\n"),
    ("yaml-needs-quotes", "a: ⟦{{⟧#x}}yes{{/x}}\nb: 1\nc: 2\n"),
    ("yaml-missing-colon", "a: 1\n⟦s⟧ome text\nb: 2\n"),
    ("yaml-missing-colon", "a: 1\n⟦t⟧itle:x\nb: 2\n"),
    ("yaml-block-text", "a: | ⟦t⟧ext\n"),
    ("yaml-block-text", "a: > ⟦t⟧ext\n"),
    ("yaml-control-character", "a: x⟦\u{7}⟧y\n"),
    ("yaml-control-character", "a: Hawaiʻi⟦\u{0}⟧\n"),
    ("yaml-control-character", "a: 1\r\nb: ⟦\u{1}⟧2\r\n"),
    ("yaml-control-character", "a: ⟦\u{7F}⟧\n"),
  ]

  @Test(arguments: slips)
  func `a slip is named in plain words, where it was made, with its cure`(code: String, yaml: String) {
    let (value, diagnostics, source) = readYAML(yaml)
    let diagnostic = expectOne(code, in: diagnostics, at: source)
    #expect(value == nil || value?.shape == "{a: !}")
    #expect(diagnostic?.hint?.isEmpty == false)
  }

  @Test func `the slips are all here`() {
    #expect(Self.slips.count >= 49)
  }

  @Test(arguments: [
    ("title: Phase 1: Orientation", "put quotes around it: title: \"Phase 1: Orientation\""),
    ("- title: Phase 1: \"A\" # note", "put quotes around it: - title: 'Phase 1: \"A\"'"),
    ("title: It's \"on\": now", "put quotes around it: title: 'It''s \"on\": now'"),
    ("{title: a: b}", "put quotes around it"),
  ])
  func `the cure of an unquoted colon can be copied`(yaml: String, hint: String) {
    #expect(readYAML(yaml).diagnostics.first?.hint == hint)
  }

  @Test func `a control character is named`() {
    let diagnostic = readYAML("a: \u{7}").diagnostics.first
    #expect(diagnostic?.message == "the invisible character U+0007 is not allowed")
  }

  @Test func `a slip in a front matter block is found at its line of the file`() {
    let source = MarkedSource("Hawaiʻi\n---\n⟦title: Phase 1⟦:⟧ Orientation\n⟧---\n")
    var diagnostics = DiagnosticList()
    _ = YAMLReader.read(source.places[1], diagnostics: &diagnostics)
    expectOne("yaml-unquoted-colon", in: diagnostics.all, at: source)
  }

  @Test(arguments: [
    ":", "-", "?", "'", "\"", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "#", "~", "\t", "\\",
  ])
  func `a lone sign is read or reported, never lost`(sign: String) {
    for yaml in [sign, "a: \(sign)", "- \(sign)\n- b", "\(sign)a: 1", "a: 'x' \(sign)\nb: 1"] {
      let (value, diagnostics, _) = readYAML(yaml)
      let hasErrors = diagnostics.contains { $0.severity == .error && $0.code != "duplicate-key" }
      #expect(value != nil || hasErrors, "\(yaml)")
      #expect(value?.shape.contains("!") != true || hasErrors, "\(yaml)")
    }
  }

  @Test func `a record that breaks off anywhere, or has a sign too many, is read or reported`() {
    let record = Array(
      "id: a\nname: 'Hawaiʻi'\nlist:\n  - x: \"q\"\n    y: |\n      text\n  - [b, {c: d}]\nlast: >-\n  one\n"
        .unicodeScalars)
    for index in record.indices {
      expectReadOrReported(record[..<index])
      for sign in "'\"[]{}:-,&*!|>%@`#?\t\n\\\u{1}".unicodeScalars {
        expectReadOrReported(record[..<index] + [sign] + record[index...])
      }
    }
  }

  private func expectReadOrReported(_ scalars: ArraySlice<Unicode.Scalar>) {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let (value, diagnostics, _) = readYAML(text)
    #expect(value != nil || !diagnostics.isEmpty, "\(text)")
    #expect(diagnostics.allSatisfy { $0.hint != nil && ($0.location?.line ?? 0) >= 1 }, "\(text)")
  }
}
