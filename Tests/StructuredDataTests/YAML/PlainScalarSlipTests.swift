import Diagnostics
import Testing

@testable import StructuredData

@Suite struct PlainScalarSlipTests {
  @Test(arguments: [
    ("yaml-hash-in-text", "a: We are ⟦#1⟧ here\n"),
    ("yaml-hash-in-text", "color: ⟦#0b5fff⟧\nb: 1\n"),
    ("yaml-hash-in-text", "- C\t⟦#4⟧\n"),
    ("yaml-hash-in-text", "a: Hawaiʻi ⟦#ʻono⟧"),
    ("yaml-hash-in-text", "a: one\n  two ⟦#3⟧\n"),
    ("yaml-dash-in-text", "- a\n    ⟦-⟧ b\n"),
    ("yaml-dash-in-text", "list:\n  - a\n    ⟦-⟧ b\n  - c\n"),
    ("yaml-dash-in-text", "a: b\r\n  ⟦-⟧ c\r\n"),
    ("yaml-dash-in-text", "a: b\n\n  c\n  ⟦-⟧ d\n"),
  ])
  func `a text that is cut or run together is a warning, and is still read`(code: String, yaml: String) {
    let (value, diagnostics, source) = readYAML(yaml)
    #expect(expectOne(code, in: diagnostics, at: source)?.severity == .warning)
    #expect(value != nil)
  }

  @Test(arguments: [
    "a: 1 # a comment\n", "a: # a comment\n  b: 1\n", "a: 'We are #1'\n", "a: We're#1\n", "a: 1 ##\n", "a: 1 #\n",
    "a: 1\n#comment\n", "a: b - c\n", "a: b\n  c - d\n", "a: b\n  --c\n", "a: b\n  -- c\n", "a: |\n  - b\n  - c #1\n",
    "a: \"b\n  - c\"\n", "- a\n- b\n",
  ])
  func `comments and dashes in their places are no slips`(yaml: String) {
    #expect(readYAML(yaml).diagnostics.isEmpty)
  }
}
