import Diagnostics
import Testing

@testable import Playbook

@Suite struct MarkdownRepairTests {
  private func repair(_ text: String) -> (text: String, diagnostics: [Diagnostic]) {
    var list = DiagnosticList()
    let file = SourceFile(path: "a.md", text: text)
    return (MarkdownRepair.repair(MappedText(file.wholeRange), diagnostics: &list).text, list.all)
  }

  @Test(arguments: [
    ("###Resources", "### Resources"), ("##Why?##", "## Why? ##"), ("  ##Why", "  ## Why"),
    ("#Checklist", "# Checklist"),
    ("###{{workforce_board}}", "### {{workforce_board}}"),
    (" - A\n -X", " - A\n - X"), ("-A\n-B", "- A\n- B"), ("+A\n+B", "+ A\n+ B"), ("1.A\n2.B", "1. A\n2. B"),
    ("- A\n\n-B", "- A\n\n- B"), ("# H\n\n-B\n", "# H\n\n- B\n"), ("* A\n*B", "* A\n* B"), ("1) A\n2)B", "1) A\n2) B"),
    ("- A\n-**B**", "- A\n- **B**"), ("- A\n-“B”", "- A\n- “B”"),
    ("# H\n-¿A?\n-¿B?", "# H\n- ¿A?\n- ¿B?"), ("- A\n-(B) C", "- A\n- (B) C"), ("- A\n-3 calls", "- A\n- 3 calls"),
    ("- A\n-$5 fee", "- A\n- $5 fee"), ("- A\n-`x`", "- A\n- `x`"), ("- A\n-{{b}} c", "- A\n- {{b}} c"),
    ("- A\n-{{b}}\n-[link](http://x.org)", "- A\n- {{b}}\n- [link](http://x.org)"), ("- A\n  b\n-C", "- A\n  b\n- C"),
    ("- A\n\n  b\n\n-C", "- A\n\n  b\n\n- C"), ("1. A\n2.¿B?", "1. A\n2. ¿B?"),
  ])
  func `a missing space is put in, with a note`(text: String, repaired: String) {
    #expect(repair(text).text == repaired)
    #expect(!repair(text).diagnostics.isEmpty)
    #expect(repair(text).diagnostics.allSatisfy { $0.severity == .note && $0.hint != nil })
  }

  @Test(arguments: [
    ("• A", "- A"), ("•A", "- A"), ("  • A", "  - A"), ("•\u{A0}A", "- A"), ("-\u{A0}A", "- A"), ("#\u{A0}A", "# A"),
    ("- A\n\u{A0}\u{A0}- B", "- A\n  - B"), ("a\n\u{A0}\nb", "a\n \nb"), ("•", "-"), ("•\tA", "-\tA"),
  ])
  func `another bullet or space is replaced in silence`(text: String, repaired: String) {
    #expect(repair(text).text == repaired)
    #expect(repair(text).diagnostics.isEmpty)
  }

  static let untouched = [
    "```\n###Resources\n-A\n-B\n• C\n```", "~~~\n-A\n-B\n~~~", "a\n\n    -A\n    -B\n    ###C\n    • D", "\t-A\n\t-B",
    "- A\n\n```\n-B\n```", "#hashtag", "#TechHire is here", "#1 priority", "-5 degrees", "- A\n\nIt was\n-5 degrees",
    "-5 degrees\n\nText", "- A\n**bold**",
    "**bold**",
    "- A\n*emphasis* here", "---", "- A\n\n---\n\n- B", "- A\n--option", "-A alone", "Text\n-A\n\nText", "1.5 million",
    "- A\n1.5 million", "####### A", "a • b", "\\• A", "+1 314 555 0100", "- A\n+1 314", "2015.In", "***", "- - -",
    "\u{A0}\u{A0}\u{A0}\u{A0}Text", "a\u{A0}b", "“A quote.”\n-Jane Doe\n\n## More", "`-A`\n`-B`",
  ]

  @Test(arguments: untouched)
  func `what is meant as it stands is left alone`(text: String) {
    #expect(repair(text).text == text)
    #expect(repair(text).diagnostics.isEmpty)
    #expect(Self.untouched.count >= 31)
  }

  @Test func `a text full of them gets a last note that counts`() {
    let result = repair(String(repeating: "-x\n", count: 20_000))
    #expect(result.diagnostics.count == MarkdownRepair.noteLimit + 1)
    #expect(result.diagnostics.last?.message == "19980 more lines are read as meant, from here on")
    #expect(result.diagnostics.last?.location?.line == MarkdownRepair.noteLimit + 1)
    #expect(repair(String(repeating: "-x\n", count: 21)).diagnostics.last?.message == "1 more line is read as meant")
  }

  @Test func `backticks in a line open no code block`() {
    #expect(repair("```a``` b\n\n###C").text == "```a``` b\n\n### C")
  }

  @Test func `nested bullets are not taken for code`() {
    #expect(repair("• A\n    • B\n        • C\n\n    • D").text == "- A\n    - B\n        - C\n\n    - D")
  }

  @Test func `the note shows the line where it was written`() {
    let fixture = PlayFixture("Intro.\n\n ###Resources\nx\n")
    #expect(fixture.codes == ["heading-without-space"])
    #expect(fixture.diagnostics.all.first?.location.map { [$0.line, $0.column] } == [7, 2])
    #expect(fixture.diagnostics.all.first?.message == "'###Resources' is read as a heading")
  }

  @Test func `places behind a repair are those of the file`() {
    let fixture = PlayFixture("##Why\n• A {{nope}}\n")
    #expect(fixture.codes.filter { $0 != "heading-without-space" } == ["unknown-name"])
    #expect(fixture.diagnostics.all.last?.location.map { [$0.line, $0.column] } == [6, 7])
  }
}
