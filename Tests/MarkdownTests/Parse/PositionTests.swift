import Diagnostics
import Testing

@testable import Markdown

/// That every piece knows where it was written, also where cmark's own columns are wrong.
@Suite struct PositionTests {
  @Test(arguments: [
    "⟦plain⟧", "# ⟦heading⟧ ##", "⟦two⟧\n===", "> ⟦quoted⟧\n>   ⟦again⟧\n⟦lazily⟧", "- ⟦item⟧\n\n     ⟦deep⟧",
    "⟦über ⟧`x`⟦ é⟧", "[a]: /b\n\n⟦after⟧", "[a]: /b\n⟦right after⟧", "⟦x⟧\r\n  ⟦y⟧\r\n⟦z⟧", "- [x] ⟦done⟧",
    "⟦fish &amp; \\*chips\\*⟧\n⟦next⟧", "⟦a &nosuch; b⟧*⟦c⟧*", "| ⟦a⟧ | ⟦b⟧ |\n|--|--|\n| ⟦c \\| d⟧ | *⟦e⟧* |",
    "⟦x\u{0}y⟧",
    "> | ⟦a⟧ |\n> |--|\n> | ⟦b⟧ |", "⟦intro⟧\n  *⟦more⟧*\n| ⟦a⟧ | ⟦b⟧ |\n|--|--|\n| ⟦c⟧ |",
    "- x\n\n  ⟦intro⟧\n  | ⟦a⟧ |\n  |--|".replacing("- x", with: "- ⟦x⟧"),
    "> ⟦intro⟧\n> ⟦a⟧ | `b` | ⟦c⟧\n> -|-|-\n> ⟦d⟧", "- | ⟦a⟧ |\n  |--|\n  |  | ", "1. > ⟦a⟧\n   > ⟦b ⟧`c\n   > d`⟦ e⟧",
    "⟦2 * 3 ⟧**⟦bold⟧**⟦ * 4⟧",
  ])
  func text(_ text: String) {
    let marked = Marked(text)
    #expect(marked.places { if case .text(let text) = $0 { text != " " } else { false } } == marked.expected)
  }

  @Test(arguments: [
    "a ⟦*b*⟧ ⟦_c_⟧", "> x\n>     ⟦*b*⟧", "**x ⟦*a*⟧**", "[l](u\n'ti\ntle') ⟦*e*⟧", "[r]\n⟦*e*⟧\n\n[r]: /u",
    "`a\nb` ⟦*e*⟧",
    "[r]: /u\n[s]: /u\n⟦*e*⟧",
  ])
  func emphasis(_ text: String) {
    let marked = Marked(text)
    let places = marked.places { if case .emphasis = $0 { true } else { false } }
    #expect(Set(places).isSuperset(of: marked.expected), "\(places)")
  }

  @Test(arguments: [
    "a ⟦[b](c)⟧ d", "⟦[b](<c d> \"t)\")⟧ d", "⟦[b](c(d)e)⟧", "⟦[b][r]⟧ ⟦[r][]⟧ ⟦[r]⟧ x\n\n[r]: /u",
    "⟦<https://a.example>⟧ b",
    "a\n⟦https://a.example/x⟧, b", "a ⟦www.a.example⟧ b", "⟦me@a.example⟧", "| a |\n|--|\n| x ⟦[b](c)⟧ |",
    "⟦[a\nb](c\n\"d\")⟧ e",
    "> ⟦[a\n> b](c)⟧", "⟦[![i](j)](c)⟧",
    // Like a definition, but a sentence; then definitions with titles.
    "⟦[r]⟧: /u x\nb ⟦[r]⟧\n\n[r]: /u", "⟦[r]⟧: /u \"t\" x\nb\n\n[r]: /u", "⟦[r]⟧:\n\n[r]: /u",
    "[r]: /u \"t\"\n⟦[b](c)⟧", "[r]: </u v>\n'a\nb'\n⟦[r]⟧ b", "> [r]:\n> /u\n> b ⟦[r]⟧",
  ])
  func links(_ text: String) {
    let marked = Marked(text)
    #expect(marked.places { if case .link = $0 { true } else { false } } == marked.expected)
  }

  @Test(arguments: ["a ⟦`b`⟧", "⟦`` a`b ``⟧ ⟦`c`⟧", "> a\n> ⟦`b\n> c`⟧ d", "⟦` `⟧"])
  func code(_ text: String) {
    let marked = Marked(text)
    #expect(marked.places { if case .code = $0 { true } else { false } } == marked.expected)
  }

  @Test(arguments: ["a⟦\n⟧b", "a  ⟦\n⟧  b", "a⟦\r\n⟧b", "> a⟦\n⟧> b", "a\\⟦\n⟧b"])
  func lineBreaks(_ text: String) {
    let marked = Marked(text)
    #expect(
      marked.places { if case .softBreak = $0 { true } else if case .lineBreak = $0 { true } else { false } }
        == marked.expected)
  }

  @Test func footnoteReferences() {
    let marked = Marked("a⟦[^n]⟧ b⟦[^long-name]⟧\n\n[^n]: x⟦[^long-name]⟧\n[^long-name]: y")
    #expect(marked.places { if case .footnote = $0 { true } else { false } } == marked.expected)
  }

  @Test func blocks() {
    let fixture = Fixture(
      "# A\n\npara\ngraph\n\n- one\n- two\n\n> quote\n\n```\ncode\n```\n\n***\n\n| t |\n|---|\n| u |\n")
    #expect(
      fixture.blocks.map(\.source.place) == [
        "1:1 \"# A\"", "3:1 \"para\ngraph\"", "6:1 \"- one\n- two\"", "9:1 \"> quote\"", "11:1 \"```\ncode\n```\"",
        "15:1 \"***\"", "17:1 \"| t |\n|---|\n| u |\"",
      ])
  }

  @Test func itemsAndFootnotes() {
    let fixture = Fixture("1. one\n2. two[^a]\n\n[^a]: Where\n    from")
    guard case .list(let list)? = fixture.blocks.first?.content else { return #expect(Bool(false), "no list") }
    #expect(list.items.map(\.source.place) == ["1:1 \"1. one\"", "2:1 \"2. two[^a]\""])
    #expect(fixture.document.footnotes.map(\.source.place) == ["4:1 \"[^a]: Where\n    from\""])
  }

  @Test func aRepairedTextPointsIntoTheAuthorsFile() {
    let file = SourceFile(path: "a.md", text: "###Resources *here*")
    var diagnostics = DiagnosticList()
    let repaired = MappedText(file.wholeRange).replacing([(bytes: 3..<3, with: " ")])
    let document = MarkdownParser().parse(repaired, diagnostics: &diagnostics)
    #expect(
      document.blocks.flatMap(\.allInlines).map(\.source.place) == [
        "1:4 \"Resources \"", "1:14 \"*here*\"", "1:15 \"here\"",
      ])
  }
}
